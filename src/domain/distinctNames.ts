import { folded } from './folded';
import { nameOrder } from './order';

/**
 * Names in their order, each as it is first written: of those that mean the same, the first. What has neither letter
 * nor digit, as a dash has not, names nothing.
 */
export function distinctNames(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const key = folded(name);
    if (key && !first.has(key)) first.set(key, name);
  }
  return [...first.values()].sort(nameOrder);
}
