import { folded } from './folded';
import { nameOrder } from './order';

/**
 * Names in their order, each as it is first written. Left out: a name that means the same as an earlier one, and one
 * without a letter or digit, such as a dash.
 */
export function distinctNames(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const key = folded(name);
    if (key && !first.has(key)) first.set(key, name);
  }
  return [...first.values()].sort(nameOrder);
}
