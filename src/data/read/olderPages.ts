import type { Decoded } from '../../lists/decode';
import type { Connection } from '../connection';
import { idsIn, isFull } from './pages';
import type { ListQuery, RowIn } from './query';
import { readLists } from './readLists';

// In a chunk of its own: hardly anybody has so many requests, unless somebody else sends them in their name.

/** The most rows of a further page, and the most of these pages. */
const inPage = 1000;
const mostPages = 20;

/**
 * The rows before those of a page, newest first, page by page.
 *
 * @param goesOn asked of each full page; false ends the reading.
 * @throws ProblemError
 */
export async function readOlder<Q extends ListQuery>(
  connection: Connection,
  query: Q,
  first: Decoded<RowIn<Q> & { readonly Id: number }>,
  goesOn: (page: Decoded<RowIn<Q>>) => boolean,
): Promise<Decoded<RowIn<Q>>[]> {
  const pages: Decoded<RowIn<Q>>[] = [];
  let [page, asked]: [typeof first, ListQuery] = [first, query];
  while (isFull(page, asked) && goesOn(page) && pages.length < mostPages) {
    const before = `ID lt ${Math.min(...idsIn(page))}`;
    asked = { ...query, filter: query.filter ? `${before} and ${query.filter}` : before, top: inPage };
    [page] = (await readLists(connection, asked)) as unknown as [typeof first];
    pages.push(page);
  }
  return pages;
}
