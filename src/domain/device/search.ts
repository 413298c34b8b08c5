import { beginsWith, folded, foldedWords } from '../folded';
import type { RequestFacts } from './request';

/** What people know a request by. */
type Findable = {
  readonly request: Pick<RequestFacts, 'Id' | 'RequestedForName' | 'RequestedForEmail'> & {
    /** A request written by hand may have its person's name only here. */
    readonly Title?: string;
    readonly authorName: string;
  };
};

/**
 * The requests that have every typed word in a name or an email address, or have the typed number: `P-0020`, `p20` or
 * `20`.
 */
export function searchRequests<T extends Findable>(entries: readonly T[], typed: string): readonly T[] {
  const words = typed
    .split(/\s+/)
    .filter((word) => folded(word))
    .map((word) => ({ plain: foldedWords(word).join(' '), folded: folded(word), number: numberIn(word) }));
  if (words.length === 0) return entries;
  return entries.filter(
    ({ request: { Id, Title = '', RequestedForName = '', RequestedForEmail = '', authorName } }) => {
      const text = folded([RequestedForName || Title, authorName, RequestedForEmail].join(' '));
      return words.every(
        (word) =>
          // “saint” is searched as it is typed, which finds “Saintsbury”. Its short form “st” must be a word of its
          // own: nobody who types “Saint” means “Alastair”.
          text.includes(word.plain) ||
          ` ${text} `.includes(` ${word.folded} `) ||
          text.split(' ').some((each) => beginsWith(each, word.plain)) ||
          word.number === Id,
      );
    },
  );
}

function numberIn(word: string): number | undefined {
  const [, digits] = /^(?:p-?)?0*(\d{1,10})$/i.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
