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
  const words = searchWords(typed);
  if (words.length === 0) return entries;
  return entries.filter(
    ({ request: { Id, Title = '', RequestedForName = '', RequestedForEmail = '', authorName } }) => {
      const text = folded([RequestedForName || Title, authorName, RequestedForEmail].join(' '));
      return words.every((word) => isIn(text, word) || word.number === Id);
    },
  );
}

/** A typed word, as it is searched. */
interface SearchWord {
  readonly plain: string;
  readonly folded: string;
  /** The number of a request, if it can be one. */
  readonly number: number | undefined;
}

function searchWords(typed: string): readonly SearchWord[] {
  return typed
    .split(/\s+/)
    .filter((word) => folded(word))
    .map((word) => ({ plain: foldedWords(word).join(' '), folded: folded(word), number: numberIn(word) }));
}

/**
 * Whether a folded text has a typed word. “saint” is searched as it is typed, which finds “Saintsbury”. Its short form
 * “st” must be a word of its own: nobody who types “Saint” means “Alastair”.
 */
function isIn(text: string, word: SearchWord): boolean {
  return (
    text.includes(word.plain) ||
    ` ${text} `.includes(` ${word.folded} `) ||
    text.split(' ').some((each) => beginsWith(each, word.plain))
  );
}

/** Prepares a search of rows by their texts; each typed word must be in one of them. */
export function rowSearch<R>(
  rows: readonly R[],
  textsOf: (row: R) => readonly (string | undefined)[],
): (typed: string) => readonly R[] {
  // Made by the first search: thousands of rows take a moment.
  let texts: readonly string[] | undefined;
  return (typed) => {
    const words = searchWords(typed);
    if (words.length === 0) return rows;
    const all = (texts ??= rows.map((row) => folded(textsOf(row).filter(Boolean).join(' '))));
    return rows.filter((_, at) => words.every((word) => isIn(all[at], word)));
  };
}

function numberIn(word: string): number | undefined {
  const [, digits] = /^(?:p-?)?0*(\d{1,10})$/i.exec(word) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
