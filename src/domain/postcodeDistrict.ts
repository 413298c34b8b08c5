import { postcodeKey } from './postcode';

/** The district of a postcode, whole or begun: “S60” of “S60 1AB”, “s601” and “S60”; undefined for what is none. */
export function outwardIn(text: string | undefined): string | undefined {
  return /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{0,2})?$/.exec(postcodeKey(text))?.[1];
}

/** The area that a district is in, by the letters it begins with: “S” of “S60”. */
export function postcodeAreaOf(outward: string): string {
  return outward.replace(/\d.*/, '');
}
