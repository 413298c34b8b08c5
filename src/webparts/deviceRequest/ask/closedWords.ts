import { type CopyFacts, isMineToChange, type MyStanding, myStanding } from '../../../domain/device/myStanding';
import { strings } from './strings';

type Held = Omit<CopyFacts, 'Modified'>;

function standingOf(request: Held): MyStanding {
  return myStanding({ ...request, Modified: new Date(NaN) });
}

/** Whether a request can still be changed. */
export function canChange(request: Held): boolean {
  return isMineToChange(standingOf(request));
}

/** Why a request cannot be changed, or not without looking at its newer version. */
export function closedWords(request: Held): string {
  if (standingOf(request).kind === 'withdrawn') return strings.Withdrawn;
  return canChange(request) ? strings.Conflict : strings.Decided;
}
