import { folded } from './folded';

const british = new Intl.Collator('en-GB', { numeric: true });

/**
 * The order of names: British, whatever the browser's language, and “Wave 9” before “Wave 10”. Signs, `&` and “Saint”
 * stand where the name would that is written without them: “St. Mary’s” between “Saint Luke’s” and “St Paul’s”.
 */
export function nameOrder(one: string, other: string): number {
  return british.compare(sortedBy(one), sortedBy(other)) || british.compare(one, other);
}

/** Most names hold letters and figures alone, and are their own. */
function sortedBy(name: string): string {
  return /[^\p{L}\p{M}\p{N} ]|\bsaint\b/iu.test(name) ? folded(name) : name;
}

/** The order of texts that are no words, such as days and keys: that of their characters. */
export function textOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
