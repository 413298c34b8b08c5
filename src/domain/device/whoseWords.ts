import { versionStep } from '../versionStep';
import { columnsOfIct } from './ictWords';

/** One version of a request, as SharePoint keeps it. People are their numbers in the site: two can have one name. */
export interface WordsVersion {
  readonly number: number;
  /** Who wrote it; undefined if SharePoint does not say. */
  readonly editor?: number;
  /** Whose request it was then. */
  readonly author?: number;
  /** Compared, never read. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** The requester who looks at their request. */
export interface Requester {
  /** Their number in the site. */
  readonly account: number;
  /** They decide requests: then their own account may have written ICT's words. */
  readonly decides: boolean;
}

/**
 * Who wrote the words in a request that look like ICT's, by its versions.
 *
 * - `ict`: somebody else wrote them into a request that its requester had made
 * - `madeByAnother`: another account made the request, or was its author earlier
 * - `notIct`: they were there from the start, though the form never writes them; or the requester's account wrote them
 * - `unknown`: the versions that would tell are not kept, or do not name their editors
 */
export type Whose = 'ict' | 'madeByAnother' | 'notIct' | 'unknown';

/**
 * Somebody can forge the editor of a version, too. If they forge it in the same write as the author, nothing shows it;
 * if they use several writes, an earlier version still has the true author.
 */
export function whoseWords(versions: readonly WordsVersion[], { account, decides }: Requester): Whose {
  const inOrder = [...versions].sort((a, b) => a.number - b.number);
  if (inOrder.length === 0) return 'unknown';
  const [first] = inOrder;
  if (otherAccount(inOrder, account) !== undefined) return 'madeByAnother';

  const origins = columnsOfIct.flatMap((column) => originOf(inOrder, column));
  if (origins.some(({ version }) => isFirst(version) || (!decides && version.editor === account))) return 'notIct';
  const isKnown = isFirst(first) && first.editor !== undefined;
  return isKnown && origins.every(({ version, isCertain }) => isCertain && version.editor !== undefined)
    ? 'ict'
    : 'unknown';
}

/**
 * In a list that keeps no versions, each change overwrites the newest version. So that version shows neither who made
 * the request nor who wrote what: it gets a number that no version has, and loses its editor.
 */
export function withoutOverwritten<V extends Pick<WordsVersion, 'number' | 'editor'>>(
  versions: readonly V[],
  keepsVersions: boolean,
): V[] {
  const newest = Math.max(...versions.map(({ number }) => number));
  return versions.map((version) =>
    keepsVersions || version.number < newest ? version : { ...version, number: newest + 1, editor: undefined },
  );
}

function isFirst({ number }: Pick<WordsVersion, 'number'>): boolean {
  return number === versionStep;
}

/**
 * The number of another account that made a request, or was its author earlier, if its versions show one.
 *
 * @param account its present author.
 */
export function otherAccount(versions: readonly Omit<WordsVersion, 'values'>[], account: number): number | undefined {
  const people = [versions.find(isFirst)?.editor, ...versions.map(({ author }) => author)];
  return people.find((person) => person !== undefined && person !== account);
}

/** Where a text in a request comes from. */
interface Origin {
  /** The first kept version with what the column holds now. */
  readonly version: WordsVersion;
  /** The version just before it is kept, so the text was added in this one. */
  readonly isCertain: boolean;
}

/** The origin of what a column holds now; none for an empty column. */
function originOf(inOrder: readonly WordsVersion[], column: string): Origin[] {
  const held = inOrder.map(({ values }) => textOf(values[column]));
  const now = held[held.length - 1];
  if (now === '') return [];
  const at = held.map((text) => text === now).lastIndexOf(false) + 1;
  const before = inOrder[at - 1] as WordsVersion | undefined;
  return [{ version: inOrder[at], isCertain: inOrder[at].number - (before?.number ?? 0) === versionStep }];
}

/** SharePoint does not distinguish nothing and an empty text. */
function textOf(value: unknown): string {
  return value === undefined || value === null || value === '' ? '' : JSON.stringify(value);
}
