import type { RequestValues } from '../../../domain/device/request';
import { storedText } from '../../../domain/storedText';

/** Whether a request that is there holds what was to be sent. What the system adds of itself is passed over. */
export function sameRequest(held: RequestValues, values: RequestValues): boolean {
  const keys = (Object.keys(values) as (keyof RequestValues)[]).filter((key) => key !== 'PolicyVersion');
  return keys.every((key) => tidy(held[key]) === tidy(values[key]));
}

function tidy(value: RequestValues[keyof RequestValues]): string {
  const plain =
    typeof value === 'string'
      ? storedText(value)
      : Array.isArray(value)
        ? [...(value as readonly string[])].sort()
        : value;
  return JSON.stringify(plain ?? null);
}
