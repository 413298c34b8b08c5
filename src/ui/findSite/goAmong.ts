import type * as React from 'react';

/**
 * Moves the focus with the arrow keys from the field to the matches and through them. Each match stays a button in the
 * tab order.
 *
 * @returns whether the focus has moved.
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
