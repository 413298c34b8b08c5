/** How far a word that somebody typed is from another, in slips of a finger. */
export interface Slips {
  /** From the whole of the other word. */
  readonly whole: number;
  /** From the nearest beginning of it. */
  readonly begun: number;
}

/** How many slips a word may have. A short word may have none: it would be similar to too many others. */
export function slipsAllowed({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Whether two words can be one slip apart, judged by their first two letters alone. That rules out most words; two
 * slips among the first two letters are too rare to look for.
 */
export function beginAlike(one: string, other: string): boolean {
  return one[0] === other[0] || one[0] === other[1] || one[1] === other[0] || one[1] === other[1];
}

/**
 * The slips between two words: a letter missing, one too many, another in its place, or two exchanged
 * (https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance, optimal string alignment). More than `most` is Infinity.
 */
export function slipsBetween(typed: string, word: string, most: number): Slips {
  // What is typed cannot mean the rest of a longer word.
  const target = word.slice(0, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: target.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= target.length; at += 1) {
      const same = typed[row - 1] === target[at - 1];
      next[at] = Math.min(last[at] + 1, next[at - 1] + 1, last[at - 1] + (same ? 0 : 1));
      if (row > 1 && at > 1 && typed[row - 1] === target[at - 2] && typed[row - 2] === target[at - 1])
        next[at] = Math.min(next[at], before[at - 2] + 1);
    }
    if (Math.min(...next) > most) return { whole: Infinity, begun: Infinity };
    before = last;
    last = next;
  }
  const within = (slips: number): number => (slips > most ? Infinity : slips);
  return {
    whole: target.length < word.length ? Infinity : within(last[target.length]),
    begun: within(Math.min(...last)),
  };
}
