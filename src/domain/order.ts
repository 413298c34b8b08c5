import { folded } from './folded';

const british = new Intl.Collator('en-GB', { numeric: true });

/**
 * The order of names: British, whatever the browser's language, with “Wave 9” before “Wave 10”. Signs, `&` and “Saint”
 * do not change a name's place: “St. Mary’s” is between “Saint Luke’s” and “St Paul’s”.
 */
export function nameOrder(one: string, other: string): number {
  return british.compare(sortedBy(one), sortedBy(other)) || british.compare(one, other);
}

/** Most names hold only letters and digits, and are sorted as they are. */
function sortedBy(name: string): string {
  return /[^\p{L}\p{M}\p{N} ]|\bsaint\b/iu.test(name) ? folded(name) : name;
}

/** The order of texts that are not words, such as days and keys: by their characters. */
export function textOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
