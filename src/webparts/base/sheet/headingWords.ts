import { fill } from '../../../ui/text';
import { strings } from './strings';

/** The name of a column of a sheet: its heading, or its number if it has none. */
export function headingWords(heading: string, at: number): string {
  return heading || fill(strings.MatchColumn, { number: at + 1 });
}
