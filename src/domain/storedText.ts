import { safeText } from './safeText';

/** Whether SharePoint would keep the same of two values of a column. */
export function storedAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(stored(one)) === JSON.stringify(stored(other));
}

/** As SharePoint gives it back: instants come in whole seconds, and what was chosen in any order. */
function stored(value: unknown): unknown {
  if (value instanceof Date) return Math.floor(value.getTime() / 1000);
  if (Array.isArray(value)) return value.map(stored).sort();
  return (typeof value === 'string' ? storedText(value) : value) ?? null;
}

/**
 * A text by which one that was written and the one that SharePoint gives back are the same: SharePoint may write line
 * ends its own way, and keeps an empty text as nothing.
 */
export function storedText(text: string | null | undefined): string | undefined {
  return (
    safeText(text ?? '')
      .replace(/\r\n?/g, '\n')
      .trim() || undefined
  );
}
