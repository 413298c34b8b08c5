import type { Day } from '../../../../domain/day';
import type { StatusValues } from '../../../../domain/rollout/statusChange';
import { checkStatus, type StatusFault } from '../../../../domain/rollout/statusFaults';

/**
 * What makes no sense because of the change. A fault that stood before is not this change's. What a late service waits
 * for is asked of one service at a time: of many, the reason says why.
 */
export function newFaults(
  before: StatusValues,
  after: StatusValues,
  today: Day,
  staff: number | undefined,
): StatusFault[] {
  const about = { today, staff, isReasonGiven: true };
  const old = new Set(checkStatus(before, before, about).map(faultKey));
  return checkStatus(before, after, about).filter(
    (fault) => !old.has(faultKey(fault)) && fault.column !== 'WaitingFor' && fault.column !== 'WaitingForOwner',
  );
}

function faultKey({ column, kind }: StatusFault): string {
  return `${column} ${kind}`;
}
