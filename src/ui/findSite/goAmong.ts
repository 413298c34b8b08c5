import type * as React from 'react';

/**
 * Takes the focus by the arrows from the field to what is found, and through it. Each match stays a button in the order
 * of Tab.
 *
 * @returns whether there was one to go to.
 */
export function goAmong(
  { key, target }: React.KeyboardEvent,
  field: HTMLElement | null,
  found: HTMLElement | null,
): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !field || !found) return false;
  const stops = [field, ...found.querySelectorAll<HTMLElement>('li > button')];
  const at = stops.findIndex((stop) => stop === target);
  const next = at === -1 ? undefined : stops[at + step];
  next?.focus();
  return next !== undefined;
}
