import { type Day, dayOf, daysBetween } from '../domain/day';
import { isRecord, type Kind, text } from '../domain/kinds';
import type { BrowserStore } from './browserStore';
import { type KeptText, type TextName, textDays } from './keptText';

/** Text that somebody has typed and not saved. */
export interface StoredText<T> {
  readonly value: T;
  /** When it was last typed in. */
  readonly on: Date;
  /** The etag of the row it changes, as read when typing began; undefined for a new row. */
  readonly version?: string;
}

/** The place of one text in this browser, for one person. */
export interface TextSlot<T> {
  /** The text kept there. A text that is too old or cannot be read is removed. */
  read(today: Day): StoredText<T> | undefined;
  /** @returns whether this browser keeps it. */
  write(held: StoredText<T>): boolean;
  clear(): void;
}

export function textSlot<T>(store: BrowserStore, { key, days }: KeptText, kind: Kind<T>): TextSlot<T> {
  const clear = (): void => store.remove(key);
  return {
    read(today) {
      const stored = store.get(key);
      if (stored === undefined) return undefined;
      const found = parsed(stored);
      const value = found && isFresh(found.on, today, days) ? kind(found.value) : undefined;
      if (found && value !== undefined) return { ...found, value };
      clear();
      return undefined;
    },
    write: ({ value, on, version }) => store.set(key, JSON.stringify({ on, version, value })),
    clear,
  };
}

const anything: Kind<unknown> = (value) => value ?? undefined;

/** Removes every text that was left too long, or cannot be read. */
export function forgetOldTexts(store: BrowserStore, today: Day): void {
  for (const name of Object.keys(textDays) as TextName[]) {
    for (const key of store.keys(name)) textSlot(store, { key, days: textDays[name] }, anything).read(today);
  }
}

/** A date in the future was written before the computer's clock was corrected: keep the text. */
function isFresh(on: Date, today: Day, days: number): boolean {
  return daysBetween(dayOf(on), today) <= days;
}

function parsed(stored: string): StoredText<unknown> | undefined {
  try {
    const all: unknown = JSON.parse(stored);
    const on = isRecord(all) && typeof all.on === 'string' ? new Date(all.on) : undefined;
    if (!isRecord(all) || !on || Number.isNaN(on.getTime())) return undefined;
    // Until version 0.1.0 the value was stored beside its day, and the version was called etag.
    return { value: 'value' in all ? all.value : all, on, version: text(all.version ?? all.etag) };
  } catch {
    return undefined;
  }
}
