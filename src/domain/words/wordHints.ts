/** A sentence of more words is hard to read: GOV.UK and the NHS ask for fewer than 20 to 25. */
export const mostWordsInSentence = 20;

/**
 * What would make a text easier to read. A hint is never a refusal: the person who writes decides.
 *
 * - `long`: a sentence of so many words; `words` are its first
 * - `please`, `exclamation`, `ampersand`: the text has one
 * - `link`: words that do not say where a link leads
 * - `capitals`: words in capitals that are no abbreviation
 * - `vague`: words that say nothing of what is being done
 * - `plain`: a word for which there is a plainer one
 */
export type WordHint =
  | { readonly kind: 'long'; readonly words: string; readonly count: number }
  | { readonly kind: 'please' | 'exclamation' | 'ampersand' }
  | { readonly kind: 'link' | 'capitals' | 'vague'; readonly words: string }
  | { readonly kind: 'plain'; readonly words: string; readonly plain: string };

/** Words, and what people read more easily. The first six are those that staff's pages have other words for. */
const plainer: readonly (readonly [RegExp, string])[] = [
  [/\bcontingency\b/iu, 'what to do now'],
  [/\bfallback locations?\b/iu, 'a place to work'],
  [/\bblockers?\b/iu, 'what it waits for'],
  [/\blimitations?\b/iu, 'what does not work yet'],
  [/\buncovered days?\b/iu, 'days without'],
  [/\b(?:stale|unconfirmed)\b/iu, 'not known'],
  [/\butili[sz](?:e[sd]?|ing)\b/iu, 'use'],
  [/\bcommenc(?:e[sd]?|ing)\b/iu, 'start'],
  [/\bprior to\b/iu, 'before'],
  [/\bin order to\b/iu, 'to'],
  [/\bas soon as possible\b|\basap\b/iu, 'a day or a time'],
  [/(?<![\p{L}.])e\.g\.?(?!\p{L})|\beg\b/iu, 'for example'],
  [/(?<![\p{L}.])i\.e\.?(?!\p{L})|\bie\b/iu, 'that is'],
];

/** GOV.UK, “Service unavailable pages”: a page does not say that it is “undergoing maintenance” or “improvements”. */
const vague = /\b(?:maintenance|improvements?|technical (?:difficulties|issues?|problems?))\b/giu;
/** The NHS service manual, “Links”: a link's words say where it leads. */
const link = /\b(?:click|press|tap) here\b/giu;
/** At least six letters: shorter ones are mostly abbreviations, as NHS, PCT and HSCIC are. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{6,}(?![\p{L}\p{N}])/gu;
/** Two or more words in capitals, nine characters at least: “DO NOT USE”. “NHS PCT” is shorter. */
const capitalRun = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?: \p{Lu}{2,})+(?![\p{L}\p{N}])/gu;
const shortestRun = 9;

/**
 * What is quoted is somebody else's, such as the name of a button; addresses have no words. Each has a most, so that a
 * text of a thousand quotation marks is not looked through a thousand times.
 */
const notOurs = /“[^“”\n]{0,100}”|https?:\/\/\S+|(?<!\S)\S{1,64}@\S{1,100}/gu;

/** So many characters are looked at: more is too long for anybody to read, whatever its words. */
const longest = 20_000;
const startWords = 4;

/** The hints for a text that people will read, in the order of `WordHint`; each word once. */
export function wordHints(text: string): WordHint[] {
  const ours = text.slice(0, longest).replace(notOurs, 'x');
  const runs = (ours.match(capitalRun) ?? []).filter((run) => run.length >= shortestRun);
  const single = (ours.match(capitals) ?? []).filter((word) => !runs.some((run) => run.includes(word)));
  return [
    ...longSentences(text.slice(0, longest)),
    ...(/\bplease\b/iu.test(ours) ? [{ kind: 'please' } as const] : []),
    ...once(ours.match(link)).map((words): WordHint => ({ kind: 'link', words })),
    ...once([...runs, ...single]).map((words): WordHint => ({ kind: 'capitals', words })),
    ...once(ours.match(vague)).map((words): WordHint => ({ kind: 'vague', words })),
    ...plainer.flatMap(([pattern, plain]): WordHint[] => {
      const found = pattern.exec(ours);
      return found ? [{ kind: 'plain', words: found[0], plain }] : [];
    }),
    ...(/(?:^|\s)&(?:\s|$)/u.test(ours) ? [{ kind: 'ampersand' } as const] : []),
    ...(ours.includes('!') ? [{ kind: 'exclamation' } as const] : []),
  ];
}

function longSentences(text: string): WordHint[] {
  return sentencesIn(text).flatMap((each): WordHint[] => {
    const words = each.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return words.length > mostWordsInSentence
      ? [{ kind: 'long', words: words.slice(0, startWords).join(' '), count: words.length }]
      : [];
  });
}

/** The sentences of a text; a new line begins another one. */
export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.?!])\s+|\n/u);
}

/** Each word once, however it is written. */
function once(words: readonly string[] | null): string[] {
  return [...new Map((words ?? []).map((word) => [word.toLowerCase(), word])).values()];
}
