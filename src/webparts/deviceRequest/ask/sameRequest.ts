import type { RequestValues } from '../../../domain/device/request';
import { storedAlike } from '../../../domain/storedText';

/** Whether a stored request equals what would be sent. The policy's version is ignored: the system adds it. */
export function sameRequest(held: RequestValues, values: RequestValues): boolean {
  const keys = (Object.keys(values) as (keyof RequestValues)[]).filter((key) => key !== 'PolicyVersion');
  return keys.every((key) => storedAlike(held[key], values[key]));
}
