import { safeText } from './safeText';

/** Whether SharePoint would store two values of a column as the same. */
export function storedAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(stored(one)) === JSON.stringify(stored(other));
}

/** A value as SharePoint gives it back: instants in whole seconds, choices in any order. */
function stored(value: unknown): unknown {
  if (value instanceof Date) return Math.floor(value.getTime() / 1000);
  if (Array.isArray(value)) return value.map(stored).sort();
  return (typeof value === 'string' ? storedText(value) : value) ?? null;
}

/**
 * A text as SharePoint would give it back, so that written and read texts can be compared: SharePoint may change line
 * ends, and stores an empty text as nothing.
 */
export function storedText(text: string | null | undefined): string | undefined {
  return (
    safeText(text ?? '')
      .replace(/\r\n?/g, '\n')
      .trim() || undefined
  );
}
