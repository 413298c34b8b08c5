import * as strings from 'DeviceAskStrings';
import { type CopyFacts, isMineToChange, myStanding } from '../../../domain/device/myStanding';

/** Why a request cannot be changed, or not over what it holds by now. */
export function standsWords(request: Omit<CopyFacts, 'Modified'>): string {
  const standing = myStanding({ ...request, Modified: new Date(NaN) });
  if (standing.kind === 'withdrawn') return strings.Withdrawn;
  return isMineToChange(standing) ? strings.Conflict : strings.Decided;
}
