import type { RequestValues } from '../../../domain/device/request';
import { storedAlike } from '../../../domain/storedText';

/** Whether a request that is there holds what was to be sent. What the system adds of itself is passed over. */
export function sameRequest(held: RequestValues, values: RequestValues): boolean {
  const keys = (Object.keys(values) as (keyof RequestValues)[]).filter((key) => key !== 'PolicyVersion');
  return keys.every((key) => storedAlike(held[key], values[key]));
}
