import { foldedWords } from './folded';
import { lowerFirst } from './sentences';

/** Words that may come before what a line says. */
const addressing = /^(?:(?:please|important|warning|caution|remember|note|nb|and|but|also) )+/;

/**
 * How the folded words of a line begin if it already says what not to do, or the only thing to do. Every other line
 * gets “Do not”: without it, “Send files that are not encrypted” and “Assume it is not working” would be instructions.
 */
const forbidding = [
  /^(?:do not|dont|never|no|not|nor|neither|nobody|noone|nowhere|nothing|none|avoid|stop|refrain|beware|only|always) /,
  /^(?:under no|on no account|at no time|in no|try not|be careful|take care (?:not|never)|make sure|ensure) /,
  // “You must never”, “There must be no”, “Cannot”
  /^(?:(?:you|we|they|it|there|this|these|that|those|staff) )?(?:(?:must|should|shall|may|might|can|could|will|would|are|is|do|does|have|need|ought) (?:be )?(?:not|never|no|only)|cannot|(?:must|should|sha|ca|could|wo|would|are|is|do|does|need)nt) /,
  // “Cards must not”, “Your own card should never”, “Personal sticks are not allowed”
  /^(?:(?:your|the|this|these|those|all|any|our|each|every|some|other) (?:(?!who|which|that|what)\S+ ){1,4}|(?!assume|think|believe|say|tell|expect|suppose|ask|suggest|promise|pretend|claim|insist|let)(?:(?!who|which|that|what)\S+ ){1,2})(?:(?:must|should|shall|may|can) (?:not|never|only)|(?:must|should|sha|ca)nt|cannot|(?:is|are) (?:not (?:allowed|permitted)|forbidden|prohibited|banned)) /,
];

/**
 * A line of what not to do, beginning with `Do not {what}`. A line that already says so, such as “Never share your
 * card”, stays as it was written.
 */
export function prohibition(line: string, doNot: string): string {
  const said = `${foldedWords(line).join(' ')} `.replace(addressing, '');
  return forbidding.some((beginning) => beginning.test(said)) ? line : doNot.replace('{what}', () => lowerFirst(line));
}
