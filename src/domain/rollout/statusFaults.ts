import type { Day } from '../day';
import { expected } from './expected';
import type { ServiceFacts, StatusFacts } from './facts';
import { isLate } from './late';
import { isLent, states } from './states';
import { forecastMoves, type StatusColumn, type StatusValues } from './statusChange';
import { hasWords } from '../hasWords';

/**
 * Why values make no sense together, each at the column where it is put right.
 *
 * - `needed`: the other values call for one here
 * - `reasonNeeded`: the forecast moves, and nobody says why
 * - `future`: a day that has not come yet
 * - `contradicts`: does not go with the value in `with`
 * - `tooMany`: more staff than the site has
 * - `notWhole`: not a whole number, or below 0
 */
export type StatusFault =
  | { readonly column: StatusColumn; readonly kind: 'needed' | 'reasonNeeded' | 'future' | 'tooMany' | 'notWhole' }
  | { readonly column: StatusColumn; readonly kind: 'contradicts'; readonly with: StatusColumn };

interface About {
  readonly today: Day;
  /** How many work at the site, where that is known. */
  readonly staff?: number;
  /** The reason is given for this move, so it may be the same as that of the last one. */
  readonly isReasonGiven?: boolean;
}

type Rule = (after: StatusValues, about: About & { readonly before: StatusValues }) => StatusFault[];

const whatDoesNotWork: Rule = (after) => (states[after.Now].limitation === 'must' ? needed(after, 'DoesNotWork') : []);

const whatStaffKeepUsing: Rule = (after) => {
  if (!isLent(after.Now)) return [];
  return [
    ...needed(after, 'ExistingProvider'),
    ...(after.ExistingState === 'Stopped' ? [contradiction('ExistingState', 'Now')] : []),
  ];
};

const dayOfConnection: Rule = (after) => {
  if (after.Stage === 'Connected') return needed(after, 'ConnectedOn');
  return after.ConnectedOn ? [contradiction('ConnectedOn', 'Stage')] : [];
};

const noDayToCome: Rule = (after, { today }) =>
  (['ConnectedOn', 'ConfirmedOn', 'DateGivenOn'] as const)
    .filter((column) => after[column]! > today)
    .map((column) => ({ column, kind: 'future' }));

const dateForStage: Rule = (after) => {
  if (after.Stage === 'Planned' && !after.PlannedOn) return needed(after, 'ForecastOn');
  return after.Stage === 'No date' && after.ForecastOn ? [contradiction('Stage', 'ForecastOn')] : [];
};

const whyItIsLate: Rule = (after, { today }) =>
  isLate(expected({} as ServiceFacts, after as StatusFacts, today))
    ? needed(after, 'WaitingFor', 'WaitingForOwner')
    : [];

const whyTheDateMoves: Rule = (after, { before, isReasonGiven = false }) => {
  const isSaid = isFilled(after.Reason) && (isReasonGiven || after.Reason!.trim() !== before.Reason?.trim());
  return forecastMoves(before, after) && !isSaid ? [{ column: 'Reason', kind: 'reasonNeeded' }] : [];
};

const staffConnected: Rule = ({ StaffConnected: count }, { staff = Infinity }) => {
  if (count === undefined) return [];
  if (!Number.isInteger(count) || count < 0) return [{ column: 'StaffConnected', kind: 'notWhole' }];
  return count > staff ? [{ column: 'StaffConnected', kind: 'tooMany' }] : [];
};

const rules: readonly Rule[] = [
  whatDoesNotWork,
  whatStaffKeepUsing,
  dayOfConnection,
  noDayToCome,
  dateForStage,
  whyItIsLate,
  whyTheDateMoves,
  staffConnected,
];

/**
 * What does not make sense in the values to be saved.
 *
 * @param before the values they replace.
 */
export function checkStatus(before: StatusValues, after: StatusValues, about: About): StatusFault[] {
  return rules.flatMap((rule) => rule(after, { ...about, before }));
}

function needed(after: StatusValues, ...columns: readonly StatusColumn[]): StatusFault[] {
  return columns.filter((column) => !isFilled(after[column])).map((column) => ({ column, kind: 'needed' }));
}

function contradiction(column: StatusColumn, against: StatusColumn): StatusFault {
  return { column, kind: 'contradicts', with: against };
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? hasWords(value) : value !== undefined;
}
