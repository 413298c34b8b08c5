import { fill } from '../../../ui/text';
import { strings } from './strings';

/** What a column of a sheet goes by: its heading; without one, its number. */
export function headingWords(heading: string, at: number): string {
  return heading || fill(strings.MatchColumn, { number: at + 1 });
}
