import { counted } from '../../../../ui/text';
import { strings as partStrings } from '../../strings';
import { strings } from './strings';

/** @param days fewer than 0: sooner. */
export function byWords(days: number): { readonly by: string; readonly direction: string } {
  const by = Math.abs(days);
  return {
    by: by % 7 === 0 ? counted(by / 7, strings.Weeks) : counted(by, partStrings.Days),
    direction: days > 0 ? strings.Later : strings.Sooner,
  };
}
