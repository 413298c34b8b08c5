import type { Expected } from './expected';

/** Whether a service is expected later than first planned, or on a date that has gone by. */
export function isLate(when: Expected): when is Exclude<Expected, { kind: 'connected' | 'noDate' }> {
  return (when.kind === 'forecast' && when.slippedFrom !== undefined) || ('past' in when && when.past);
}
