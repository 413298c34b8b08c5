import type { Day } from '../../../domain/day';
import type { StatusChange, StatusColumn, StatusValues } from '../../../domain/rollout/statusChange';
import { checkStatus, type StatusFault } from '../../../domain/rollout/statusFaults';
import { type DraftFault, fieldOf, inFormOrder, type ReadDraft, type StatusDraft } from './statusDraft';
import { strings } from './strings';

/** What is said of a fault in a column, whatever it is … */
const columnWords: Readonly<Partial<Record<StatusColumn, string>>> = {
  Now: strings.FaultNow,
  DoesNotWork: strings.FaultDoesNotWork,
  ExistingProvider: strings.FaultProvider,
  ExistingState: strings.FaultExistingStopped,
  ConnectedOn: strings.FaultConnectedOn,
  ConfirmedOn: strings.FaultConfirmedFuture,
  ForecastOn: strings.FaultExpected,
  Stage: strings.FaultDateGiven,
  WaitingFor: strings.FaultWaitingFor,
  WaitingForOwner: strings.FaultOwner,
  Reason: strings.FaultReason,
  StaffConnected: strings.FaultStaff,
};

/** … unless there are words for this kind of fault. */
const kindWords: Readonly<Partial<Record<`${StatusColumn} ${StatusFault['kind']}`, string>>> = {
  'ConnectedOn future': strings.FaultConnectedFuture,
  'ConnectedOn contradicts': strings.FaultNotConnected,
  'StaffConnected tooMany': strings.FaultTooMany,
};

/** What is wrong with values, in words. */
export function faultWords({ column, kind }: StatusFault): string {
  return kindWords[`${column} ${kind}`] ?? columnWords[column] ?? `${column}: ${kind}`;
}

/**
 * What is missing of who gave a new date. Where nothing is typed it is as of whoever confirms, who is asked for above
 * the form.
 *
 * @param given the columns that say who gave it, as they would be saved.
 */
export function giverFaults({ dateBy, dateSource }: StatusDraft, given: StatusChange): DraftFault[] {
  if (!given.DateGivenOn) return [];
  return [
    ...(dateBy !== undefined && !given.DateGivenBy ? [{ field: 'dateBy', text: strings.DateByNeeded } as const] : []),
    ...(dateSource !== undefined && !given.DateSource
      ? [{ field: 'dateSource', text: strings.DateSourceNeeded } as const]
      : []),
  ];
}

/** What must be put right before a draft can be saved: one fault for each field, in the order of the form. */
export function draftFaults(
  before: StatusValues,
  { after, faults }: ReadDraft,
  about: { readonly today: Day; readonly staff?: number },
  giverFaults: readonly DraftFault[] = [],
): DraftFault[] {
  const unread = new Set(faults.map(({ field }) => field));
  const isDateLeft = after.Stage === 'Planned' && !after.ForecastOn && !unread.has('expected');
  const senseless = checkStatus(before, after, about)
    .map((fault): DraftFault => ({ field: fieldOf(fault.column), text: faultWords(fault) }))
    .filter(({ field }) => !unread.has(field));
  const all: readonly DraftFault[] = [
    ...faults,
    ...(isDateLeft ? [{ field: 'expected', text: strings.FaultExpected } as const] : []),
    ...senseless,
    ...giverFaults,
  ];
  return all.filter((fault, index) => all.findIndex(({ field }) => field === fault.field) === index).sort(inFormOrder);
}
