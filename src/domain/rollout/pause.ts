import { type Day, isDay } from '../day';
import { nameIn } from '../legible';
import { oneLine } from '../oneLine';
import { safeText } from '../safeText';

/** Since when a wave is paused, by whom, and why. A value that somebody wrote by hand may be a reason alone. */
export interface Pause {
  readonly since?: Day;
  readonly by?: string;
  readonly reason: string;
}

/** A day, a name without semicolons, and the reason: `2013-04-15; Jo Patel; The supplier needs its engineers.` */
const form = /^\s*(\d{4}-\d\d-\d\d)\s*;([^;]*);(.*)$/s;

/** Reads the value of a setting that pauses a wave. Without a day or a name, all of it is the reason. */
export function pauseIn(value: string): Pause {
  const [, since = '', name, rest] = form.exec(value) ?? [];
  const by = nameIn(name);
  const reason = reasonIn(rest);
  return by && reason && isDay(since) ? { since, by, reason } : { reason: reasonIn(value) ?? '' };
}

/** The value of the setting that pauses a wave. A semicolon in the name becomes a comma: the name ends at the first. */
export function pauseValue({ since, by, reason }: Required<Pause>): string {
  return [since, nameIn(safeText(by))?.replace(/;/g, ','), reasonIn(reason)].join('; ');
}

/** A reason in one line; undefined if nothing in it is visible. */
function reasonIn(text: string | undefined): string | undefined {
  return oneLine(safeText(text ?? ''));
}

/** How many characters the column of the value takes; see `longestText`. */
const longestValue = 255;

/** How a wave cannot be paused: without a reason, or with one that is so many characters too long. */
export type PauseFault = { readonly kind: 'noReason' } | { readonly kind: 'tooLong'; readonly by: number };

export function pauseFault(pause: Required<Pause>): PauseFault | undefined {
  if (!reasonIn(pause.reason)) return { kind: 'noReason' };
  const by = pauseValue(pause).length - longestValue;
  return by > 0 ? { kind: 'tooLong', by } : undefined;
}
