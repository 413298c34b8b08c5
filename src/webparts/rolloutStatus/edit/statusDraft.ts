/* eslint-disable max-lines -- Each field of a status is here once: how it is shown, kept, read and saved. */
import type { Day } from '../../../domain/day';
import { among, dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import { hasWords } from '../../../domain/hasWords';
import { forecastOf } from '../../../domain/rollout/expected';
import {
  dateGiven,
  firstPlan,
  forecastMoves,
  type StatusChange,
  type StatusColumn,
  type StatusValues,
} from '../../../domain/rollout/statusChange';
import { isLent, states } from '../../../domain/rollout/states';
import {
  type BlockerOwner,
  blockerOwners,
  type ExistingState,
  existingStates,
  type NowState,
  nowStates,
  type Stage,
  stages,
} from '../../../domain/rollout/choices';
import { safeText } from '../../../domain/safeText';
import { noDate, readDate, type TypedDate, typedDate } from '../../../domain/typedDate';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { strings } from './strings';
import { wordsIn } from '../../../domain/legible';
import type { Confirmer } from './confirmer';

// Long, because everything the rules know of a field of this form is here, once.

/** A status as it is typed. Where several are changed at once, an empty field leaves the value as it is. */
export interface StatusDraft {
  readonly now?: NowState;
  readonly doesNotWork: string;
  readonly stage?: Stage;
  readonly expected: TypedDate;
  readonly connectedOn: TypedDate;
  readonly waitingFor: string;
  readonly owner: BlockerOwner | '';
  readonly reason: string;
  /** Who gave the date; undefined until somebody types it: whoever confirms. */
  readonly dateBy?: string;
  /** Where the date comes from; undefined until somebody types it: where the confirmation does. */
  readonly dateSource?: string;
  readonly provider: string;
  readonly existingState: ExistingState | '';
  readonly endsOn: TypedDate;
  readonly plannedOn: TypedDate;
  readonly staffConnected: string;
}

export type DraftField = keyof StatusDraft;

/** What a draft is read with. */
interface Reading {
  /** The values to be changed. */
  readonly before: StatusValues;
  readonly draft: StatusDraft;
  /** Several are changed at once: what is left empty stays as it is. */
  readonly many: boolean;
}

/** Everything the rules know of one field of the form. */
interface Field<F extends DraftField> {
  /** As the form shows a status when it opens. */
  typed(values: StatusValues): StatusDraft[F];
  /** How the field is read from a draft that the browser keeps. */
  readonly kept: Kind<StatusDraft[F]>;
  /** The columns it is saved in: their faults are shown at this field. */
  readonly columns: readonly StatusColumn[];
  /** What is saved of it. */
  read(reading: Reading): StatusChange;
  /** Why what is typed cannot be read. */
  fault?(draft: StatusDraft): string | undefined;
}

/** In the order of the form. */
const draftFields: { readonly [F in DraftField]-?: Field<F> } = {
  now: {
    typed: ({ Now }) => Now,
    kept: among(nowStates),
    columns: ['Now'],
    read: (reading) => ({ Now: nowIn(reading) }),
  },
  doesNotWork: {
    typed: ({ DoesNotWork = '' }) => DoesNotWork,
    kept: text,
    columns: ['DoesNotWork'],
    read(reading) {
      const { draft } = reading;
      if (states[nowIn(reading)].limitation === 'none') return { DoesNotWork: undefined };
      // Where several keep their own answers, the field is hidden, and may hold what was typed for another answer.
      const typed = draft.now ? draft.doesNotWork : '';
      return { DoesNotWork: textOr(typed, unchanged(reading).DoesNotWork) };
    },
  },
  stage: {
    typed: ({ Stage }) => Stage,
    kept: among(stages),
    columns: ['Stage'],
    read: (reading) => ({ Stage: stageIn(reading) }),
  },
  expected: {
    typed(values) {
      const forecast = forecastOf(values);
      return typedDate(forecast?.on, forecast?.precision);
    },
    kept: dateTyped,
    columns: ['ForecastOn', 'ForecastPrecision'],
    read: forecastIn,
    fault: ({ expected }) => dateFault(expected, partStrings.ColumnExpected, { takesMonth: true }),
  },
  connectedOn: {
    typed: ({ ConnectedOn }) => typedDate(ConnectedOn),
    kept: dateTyped,
    columns: ['ConnectedOn'],
    read(reading) {
      const { before, draft } = reading;
      if (staysConnected(reading)) return { ConnectedOn: before.ConnectedOn };
      if (stageIn(reading) !== 'Connected') return { ConnectedOn: undefined };
      return { ConnectedOn: dayOr(draft.connectedOn, unchanged(reading).ConnectedOn) };
    },
    fault: ({ connectedOn }) => dateFault(connectedOn, partStrings.ConnectedOn),
  },
  waitingFor: {
    typed: ({ WaitingFor = '' }) => WaitingFor,
    kept: text,
    columns: ['WaitingFor'],
    read: (reading) => ({
      WaitingFor:
        stageIn(reading) === 'Connected' ? undefined : textOr(reading.draft.waitingFor, unchanged(reading).WaitingFor),
    }),
  },
  owner: {
    typed: ({ WaitingForOwner }) => WaitingForOwner ?? '',
    kept: among(['', ...blockerOwners]),
    columns: ['WaitingForOwner'],
    read: (reading) => ({
      WaitingForOwner:
        stageIn(reading) === 'Connected' ? undefined : reading.draft.owner || unchanged(reading).WaitingForOwner,
    }),
  },
  reason: {
    // A new date needs a new reason.
    typed: () => '',
    kept: text,
    columns: ['Reason'],
    read(reading) {
      const { before, draft } = reading;
      const after = { ...before, Stage: stageIn(reading), ...forecastIn(reading), PlannedOn: planIn(reading) };
      return forecastMoves(before, after as StatusValues) ? { Reason: reasonIn(draft) } : {};
    },
  },
  dateBy: {
    typed: () => undefined,
    kept: text,
    columns: ['DateGivenBy'],
    read: () => ({}),
  },
  dateSource: {
    typed: () => undefined,
    kept: text,
    columns: ['DateSource'],
    read: () => ({}),
  },
  provider: {
    typed: ({ ExistingProvider = '' }) => ExistingProvider,
    kept: text,
    columns: ['ExistingProvider'],
    read: (reading) => ({ ExistingProvider: textOr(reading.draft.provider, unchanged(reading).ExistingProvider) }),
  },
  existingState: {
    typed: ({ ExistingState }) => ExistingState ?? '',
    kept: among(['', ...existingStates]),
    columns: ['ExistingState'],
    read: (reading) => ({ ExistingState: reading.draft.existingState || unchanged(reading).ExistingState }),
  },
  endsOn: {
    typed: ({ ExistingEndsOn }) => typedDate(ExistingEndsOn),
    kept: dateTyped,
    columns: ['ExistingEndsOn'],
    read: (reading) => ({ ExistingEndsOn: dayOr(reading.draft.endsOn, unchanged(reading).ExistingEndsOn) }),
    fault: ({ endsOn }) => dateFault(endsOn, strings.EndsOn),
  },
  plannedOn: {
    typed: ({ PlannedOn }) => typedDate(PlannedOn),
    kept: dateTyped,
    columns: ['PlannedOn'],
    read: (reading) => ({ PlannedOn: planIn(reading) }),
    fault: ({ plannedOn }) => dateFault(plannedOn, strings.PlannedOn),
  },
  staffConnected: {
    typed: ({ StaffConnected }) => (StaffConnected === undefined ? '' : String(StaffConnected)),
    kept: text,
    columns: ['StaffConnected'],
    read(reading) {
      const typed = reading.draft.staffConnected;
      return { StaffConnected: hasWords(typed) ? Number(typed) : unchanged(reading).StaffConnected };
    },
    fault: ({ staffConnected }) =>
      hasWords(staffConnected) && !/^\s*\d+\s*$/.test(staffConnected) ? strings.FaultStaff : undefined,
  },
};

const fieldNames = Object.keys(draftFields) as readonly DraftField[];

export const emptyDraft: StatusDraft = {
  doesNotWork: '',
  expected: noDate,
  connectedOn: noDate,
  waitingFor: '',
  owner: '',
  reason: '',
  provider: '',
  existingState: '',
  endsOn: noDate,
  plannedOn: noDate,
  staffConnected: '',
};

/** A draft that the browser has kept. */
export const statusDraftKind: Kind<StatusDraft> = fields(
  emptyDraft,
  ofEach(({ kept }) => kept),
);

/** A status as the form shows it when it opens. */
export function draftOf(values: StatusValues): StatusDraft {
  return ofEach(({ typed }) => typed(values));
}

/**
 * Several are given another answer. What was typed of what staff keep using goes with the answer that asked for it:
 * folded away with the other details, it would be saved in every row.
 */
export function ofManyWithNow(draft: StatusDraft, now: NowState | undefined): StatusDraft {
  const isKept = (state: NowState | undefined): boolean => state !== undefined && isLent(state);
  if (!isKept(draft.now) || isKept(now)) return { ...draft, now };
  const { provider, endsOn } = emptyDraft;
  return { ...draft, now, provider, endsOn };
}

/** A field that is not filled in as it must be. */
export interface DraftFault {
  readonly field: DraftField;
  readonly text: string;
}

export interface ReadDraft {
  readonly after: StatusValues;
  readonly faults: readonly DraftFault[];
}

/**
 * The values a status would have, once the draft is saved.
 *
 * @param many whether several are changed at once: then an empty field leaves the value as it is.
 */
export function readDraft(before: StatusValues, draft: StatusDraft, many = false): ReadDraft {
  const changes = fieldNames.map((name) => draftFields[name].read({ before, draft, many }));
  const faults = fieldNames.map((field) => ({ field, text: draftFields[field].fault?.(draft) }));
  return {
    after: Object.assign({}, before, ...changes) as StatusValues,
    faults: faults.filter((fault): fault is DraftFault => fault.text !== undefined),
  };
}

/**
 * Who gives a new date, on which day and where it comes from: as typed, else whoever confirms.
 *
 * @returns nothing where the date stays, and empties the columns where it goes.
 */
export function dateGivenIn(
  { dateBy, dateSource }: Pick<StatusDraft, 'dateBy' | 'dateSource'>,
  before: StatusValues,
  after: StatusValues,
  confirmer: Confirmer,
  today: Day,
): StatusChange {
  return dateGiven(before, after, {
    by: dateBy ?? confirmer.by,
    on: today,
    source: dateSource ?? confirmer.source,
  });
}

/** Where a column is typed. What no field is for is shown at the first. */
export function fieldOf(column: StatusColumn): DraftField {
  return fieldNames.find((name) => draftFields[name].columns.includes(column)) ?? 'now';
}

export function inFormOrder(a: DraftFault, b: DraftFault): number {
  return fieldNames.indexOf(a.field) - fieldNames.indexOf(b.field);
}

function ofEach<T extends { readonly [F in DraftField]?: unknown }>(make: (field: Field<DraftField>) => unknown): T {
  return Object.fromEntries(fieldNames.map((name) => [name, make(draftFields[name])])) as T;
}

/** The values that empty fields leave: those of before, where several are changed at once; else none. */
function unchanged({ before, many }: Reading): Partial<StatusValues> {
  return many ? before : {};
}

function nowIn({ before, draft }: Reading): NowState {
  return draft.now ?? before.Now;
}

/** A change of many never undoes a connection, nor moves its day. */
function staysConnected({ before, many }: Reading): boolean {
  return many && before.Stage === 'Connected';
}

function stageIn(reading: Reading): Stage {
  const { before, draft, many } = reading;
  if (staysConnected(reading)) return before.Stage;
  const isDated = many && before.Stage === 'No date' && dateOf(draft.expected).on !== undefined;
  return draft.stage ?? (isDated ? 'Planned' : before.Stage);
}

function forecastIn(reading: Reading): Pick<StatusChange, 'ForecastOn' | 'ForecastPrecision'> {
  const { before, draft, many } = reading;
  const stage = stageIn(reading);
  const { on: ForecastOn, precision: ForecastPrecision } = dateOf(draft.expected);
  // The form hides the forecast of what is connected, so it stays as it was.
  if (stage === 'Connected' || (many && !ForecastOn && stage !== 'No date'))
    return { ForecastOn: before.ForecastOn, ForecastPrecision: before.ForecastPrecision };
  if (stage === 'No date') return { ForecastOn: undefined, ForecastPrecision: undefined };
  return { ForecastOn, ForecastPrecision };
}

/** A date that stands without a plan was never planned, and what several get at once is nobody's first plan. */
function planIn(reading: Reading): Day | undefined {
  const { before, draft, many } = reading;
  if (many) return before.PlannedOn;
  const isFirst = !before.PlannedOn && !before.ForecastOn;
  return dayOr(draft.plannedOn, isFirst ? firstPlan(forecastIn(reading) as StatusValues) : before.PlannedOn);
}

/** The reason for a new date, as it is saved. */
export function reasonIn({ reason }: Pick<StatusDraft, 'reason'>): string | undefined {
  return textOr(reason, undefined);
}

function textOr(typed: string, otherwise: string | undefined): string | undefined {
  return wordsIn(safeText(typed)) ?? otherwise;
}

function dayOr(typed: TypedDate, otherwise: Day | undefined): Day | undefined {
  const { on, precision } = dateOf(typed);
  return on && precision === 'Day' ? on : otherwise;
}

function dateOf(typed: TypedDate): { readonly on?: Day; readonly precision?: 'Day' | 'Month' } {
  const read = readDate(typed);
  return read.kind === 'date' ? read : {};
}

function dateFault(typed: TypedDate, field: string, { takesMonth = false } = {}): string | undefined {
  const read = readDate(typed);
  if (read.kind === 'wrong') return fill(baseStrings.FaultDate, { field });
  const isMonth = read.kind === 'date' && read.precision === 'Month';
  return isMonth && !takesMonth ? fill(baseStrings.FaultDay, { field }) : undefined;
}
