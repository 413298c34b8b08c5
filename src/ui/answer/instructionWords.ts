import type { WayWords } from '../../domain/answer/wayWords';
import { prohibition } from '../../domain/prohibition';
import { ended } from '../../domain/sentences';
import { fill } from '../text';

/** What is said around the columns of an instruction. */
export const strings = {
  ForWhom: 'For: {who}',
  DoNot: 'Do not {what}',
} as const;

/** What to know of an instruction before its steps. */
export function notesBefore({ whoFor }: WayWords): string[] {
  return whoFor ? [fill(strings.ForWhom, { who: ended(whoFor) })] : [];
}

export function prohibitions(lines: readonly string[]): string[] {
  return lines.map((what) => prohibition(what, strings.DoNot));
}
