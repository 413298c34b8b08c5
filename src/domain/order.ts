const british = new Intl.Collator('en-GB', { numeric: true });

/** The order of names: British, whatever the browser's language, and “Wave 9” before “Wave 10”. */
export function nameOrder(one: string, other: string): number {
  return british.compare(one, other);
}

/** The order of texts that are no words, such as days and keys: that of their characters. */
export function textOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
