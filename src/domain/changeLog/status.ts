import type { StatusValues } from '../rollout/statusChange';
import type { Values } from './history';

/** The values of a row of the list of statuses. */
export function asStatus(values: Values): StatusValues {
  return values as unknown as StatusValues;
}
