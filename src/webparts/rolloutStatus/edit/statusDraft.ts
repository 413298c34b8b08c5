import * as rollout from 'RolloutStatusStrings';
import { among, dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import { longestStatusText } from '../../../data/rolloutEditing';
import type { Day } from '../../../domain/day';
import { firstPlan, forecastMoves, type StatusColumn, type StatusValues } from '../../../domain/rollout/statusChange';
import { checkStatus, type StatusFault } from '../../../domain/rollout/statusFaults';
import { states } from '../../../domain/rollout/states';
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

/** A status as it is typed. Where several are changed at once, what is undefined or empty stays as it is. */
export interface StatusDraft {
  readonly now?: NowState;
  readonly doesNotWork: string;
  readonly stage?: Stage;
  readonly expected: TypedDate;
  readonly connectedOn: TypedDate;
  readonly waitingFor: string;
  readonly owner: BlockerOwner | '';
  readonly reason: string;
  readonly provider: string;
  readonly existingState: ExistingState | '';
  readonly endsOn: TypedDate;
  readonly plannedOn: TypedDate;
  readonly staffConnected: string;
}

/** The fields of the form, for what is wrong with them. */
export type DraftField = keyof StatusDraft;

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
export const statusDraftKind: Kind<StatusDraft> = fields(emptyDraft, {
  now: among(nowStates),
  doesNotWork: text,
  stage: among(stages),
  expected: dateTyped,
  connectedOn: dateTyped,
  waitingFor: text,
  owner: among(['', ...blockerOwners]),
  reason: text,
  provider: text,
  existingState: among(['', ...existingStates]),
  endsOn: dateTyped,
  plannedOn: dateTyped,
  staffConnected: text,
});

export function draftOf(values: StatusValues): StatusDraft {
  return {
    now: values.Now,
    doesNotWork: values.DoesNotWork ?? '',
    stage: values.Stage,
    expected: values.ForecastOn
      ? typedDate(values.ForecastOn, values.ForecastPrecision)
      : values.Stage === 'No date'
        ? noDate
        : typedDate(values.PlannedOn),
    connectedOn: typedDate(values.ConnectedOn),
    waitingFor: values.WaitingFor ?? '',
    owner: values.WaitingForOwner ?? '',
    // The reason for the date before is not the reason for the next.
    reason: '',
    provider: values.ExistingProvider ?? '',
    existingState: values.ExistingState ?? '',
    endsOn: typedDate(values.ExistingEndsOn),
    plannedOn: typedDate(values.PlannedOn),
    staffConnected: values.StaffConnected === undefined ? '' : String(values.StaffConnected),
  };
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
 * The values one status would have, once the draft is saved.
 *
 * @param many whether several are changed at once: then what is empty leaves the value as it is, rather than empty it.
 */
export function readDraft(before: StatusValues, draft: StatusDraft, many = false): ReadDraft {
  const faults: DraftFault[] = [];
  const written = (typed: string, was: string | undefined): string | undefined =>
    safeText(typed).trim() || (many ? was : undefined);
  const date = (
    field: 'expected' | 'connectedOn' | 'endsOn' | 'plannedOn',
    label: string,
  ): { on?: Day; precision?: 'Day' | 'Month' } => {
    const read = readDate(draft[field]);
    if (read.kind === 'wrong') faults.push({ field, text: fill(baseStrings.FaultDate, { field: label }) });
    if (read.kind !== 'date') return {};
    if (read.precision === 'Month' && field !== 'expected') {
      faults.push({ field, text: fill(baseStrings.FaultDay, { field: label }) });
      return {};
    }
    return read;
  };

  const Now = draft.now ?? before.Now;
  const expected = date('expected', rollout.ColumnExpected);
  // Many at once never unsay a connection, nor the day it was made.
  const stays = many && before.Stage === 'Connected';
  const Stage = stays
    ? before.Stage
    : (draft.stage ?? (many && expected.on && before.Stage === 'No date' ? 'Planned' : before.Stage));
  const connected = Stage === 'Connected';
  const connectedOn = date('connectedOn', partStrings.ConnectedOn).on;
  const endsOn = date('endsOn', strings.EndsOn).on;
  const planned = date('plannedOn', strings.PlannedOn).on;
  // In a form that a connection hides the dates of, they stay as they were.
  const keepsDates = connected || (many && !expected.on && Stage !== 'No date');
  const forecast = keepsDates
    ? { ForecastOn: before.ForecastOn, ForecastPrecision: before.ForecastPrecision }
    : Stage === 'No date'
      ? { ForecastOn: undefined, ForecastPrecision: undefined }
      : { ForecastOn: expected.on, ForecastPrecision: expected.precision };
  const values: StatusValues = {
    ...before,
    ...forecast,
    Now,
    Stage,
    DoesNotWork: states[Now].limitation !== 'none' ? written(draft.doesNotWork, before.DoesNotWork) : undefined,
    ConnectedOn: stays
      ? before.ConnectedOn
      : connected
        ? (connectedOn ?? (many ? before.ConnectedOn : undefined))
        : undefined,
    PlannedOn: planned ?? before.PlannedOn ?? firstPlan(forecast),
    WaitingFor: connected ? undefined : written(draft.waitingFor, before.WaitingFor),
    WaitingForOwner: connected ? undefined : draft.owner || (many ? before.WaitingForOwner : undefined),
    ExistingProvider: written(draft.provider, before.ExistingProvider),
    ExistingState: draft.existingState || (many ? before.ExistingState : undefined),
    ExistingEndsOn: endsOn ?? (many ? before.ExistingEndsOn : undefined),
    StaffConnected: draft.staffConnected.trim()
      ? Number(draft.staffConnected.trim())
      : many
        ? before.StaffConnected
        : undefined,
  };
  const after = forecastMoves(before, values)
    ? { ...values, Reason: safeText(draft.reason).trim() || undefined }
    : values;
  return { after, faults };
}

/** Where each column is typed. */
const fieldOf: Readonly<Partial<Record<StatusColumn, DraftField>>> = {
  Now: 'now',
  DoesNotWork: 'doesNotWork',
  Stage: 'stage',
  ConnectedOn: 'connectedOn',
  PlannedOn: 'plannedOn',
  ForecastOn: 'expected',
  ForecastPrecision: 'expected',
  WaitingFor: 'waitingFor',
  WaitingForOwner: 'owner',
  Reason: 'reason',
  ExistingProvider: 'provider',
  ExistingState: 'existingState',
  ExistingEndsOn: 'endsOn',
  StaffConnected: 'staffConnected',
};

/** What is wrong with values, in words. */
export function faultWords(fault: StatusFault): string {
  switch (fault.column) {
    case 'Now':
      return strings.FaultNow;
    case 'DoesNotWork':
      return strings.FaultDoesNotWork;
    case 'ExistingProvider':
      return strings.FaultProvider;
    case 'ExistingState':
      return strings.FaultExistingStopped;
    case 'ConnectedOn':
      return fault.kind === 'future'
        ? strings.FaultConnectedFuture
        : fault.kind === 'contradicts'
          ? strings.FaultNotConnected
          : strings.FaultConnectedOn;
    case 'ConfirmedOn':
      return strings.FaultConfirmedFuture;
    case 'ForecastOn':
      return strings.FaultExpected;
    case 'Stage':
      return strings.FaultDateGiven;
    case 'WaitingFor':
      return strings.FaultWaitingFor;
    case 'WaitingForOwner':
      return strings.FaultOwner;
    case 'Reason':
      return strings.FaultReason;
    case 'StaffConnected':
      return fault.kind === 'tooMany' ? strings.FaultTooMany : strings.FaultStaff;
    default:
      return `${fault.column}: ${fault.kind}`;
  }
}

/** Everything that must be mended before a draft can be saved, each once, in the order of the form. */
export function draftFaults(
  before: StatusValues,
  { after, faults }: ReadDraft,
  about: { readonly today: Day; readonly staff?: number },
): DraftFault[] {
  const unread = new Set(faults.map(({ field }) => field));
  const senseless = checkStatus(before, after, about).map((fault): DraftFault => ({
    field: fieldOf[fault.column] ?? 'now',
    text: faultWords(fault),
  }));
  const expectedLeft =
    after.Stage === 'Planned' && !after.ForecastOn && !unread.has('expected')
      ? [{ field: 'expected', text: strings.FaultExpected } as const]
      : [];
  const all = [...faults, ...expectedLeft, ...senseless.filter(({ field }) => !unread.has(field))];
  const order = Object.keys(draftOf(before));
  return all
    .filter((fault, index) => all.findIndex(({ field }) => field === fault.field) === index)
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

/** The longest text a field takes. */
export function longest(field: 'waitingFor' | 'provider'): number | undefined {
  return longestStatusText(field === 'waitingFor' ? 'WaitingFor' : 'ExistingProvider');
}
