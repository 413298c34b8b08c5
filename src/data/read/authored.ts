import { safeText } from '../../domain/safeText';
import type { Authored, Authoring, RawRow } from './query';

// A site's page, which everybody loads, reads no authors: this comes with the queries that ask for them.

/** The columns in which SharePoint keeps who made a row and when. */
const columns: Readonly<Record<keyof Authored, string>> = {
  AuthorId: 'AuthorId',
  authorName: 'Author/Title',
  authorLogin: 'Author/Name',
  Created: 'Created',
  Modified: 'Modified',
};

const values: { readonly [A in keyof Authored]: (raw: RawRow) => Authored[A] } = {
  AuthorId: ({ AuthorId }) => Number(AuthorId),
  authorName: ({ Author }) => safeText(Author?.Title ?? ''),
  authorLogin: ({ Author }) => Author?.Name ?? '',
  Created: ({ Created }) => new Date(String(Created)),
  Modified: ({ Modified }) => new Date(String(Modified)),
};

/** Asks for who made each row and when, or for these of it. */
export function authored<A extends keyof Authored = keyof Authored>(...wanted: readonly A[]): Authoring<A> {
  const about = wanted.length > 0 ? wanted : (Object.keys(columns) as A[]);
  return {
    about,
    asked: about.map((each) => columns[each]),
    added({ rows, unreadable }, raw) {
      const rawOf = new Map(raw.map((each) => [each.Id, each]));
      return {
        rows: rows.map((row) => {
          const from = rawOf.get((row as { readonly Id: number }).Id)!;
          return { ...row, ...Object.fromEntries(about.map((each) => [each, values[each](from)])) };
        }),
        unreadable: (about as readonly string[]).includes('AuthorId')
          ? unreadable.map((row) => ({ ...row, AuthorId: Number(rawOf.get(row.item)?.AuthorId) }))
          : unreadable,
      };
    },
  };
}
