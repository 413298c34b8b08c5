import { postcodeKey } from './postcode';

/**
 * The district of a postcode, complete or not: “S60” of “S60 1AB”, “s601” and “S60”; undefined if the text is not one.
 */
export function outwardIn(text: string | undefined): string | undefined {
  return /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{0,2})?$/.exec(postcodeKey(text))?.[1];
}

/** The area of a district, which is its first letters: “S” of “S60”. */
export function postcodeAreaOf(outward: string): string {
  return outward.replace(/\d.*/, '');
}
