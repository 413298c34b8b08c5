import type { Decoded } from '../../lists/decode';
import type { ColumnName, ListShape, Row } from '../../lists/shape';

/** One list to read: which columns, which rows. */
export interface ListQuery<L extends ListShape = ListShape, K extends ColumnName<L> = ColumnName<L>> {
  readonly list: L;
  readonly columns: readonly K[];
  /** In SharePoint's dialect of OData; only indexed columns, or a long list refuses it. */
  readonly filter?: string;
  /** Rows wanted at most; a page holds 5,000 at most. */
  readonly top: number;
  /** The rows made last come first; SharePoint always has an index on the ID. */
  readonly newest?: true;
  /** Each row comes with its etag, which a change of it must name: replies with etags are about twice as long. */
  readonly etags?: true;
  /** Each row comes with who made it and when, or with so much of it. */
  readonly authored?: true | readonly (keyof Authored)[];
  /**
   * The rest is worth having without it: where it cannot be read it comes without rows, as `unread`. So does any list
   * that is newer than the lists are known to be, without being asked for.
   */
  readonly unneeded?: true;
}

/** A row's state, as SharePoint names it: a change that names another is refused. */
export interface Tagged {
  readonly etag: string;
}

/**
 * Who made a row and when, as SharePoint keeps it. Whoever may edit the row can forge it: docs/sharepoint/writing.md,
 * “Author”.
 */
export interface Authored {
  readonly AuthorId: number;
  readonly authorName: string;
  readonly authorLogin: string;
  readonly Created: Date;
  readonly Modified: Date;
}

/** What the signed-in person may do in a list. */
export interface RightsQuery {
  readonly rightsIn: ListShape;
  /** The list is one that many may not see: to them it is as if it were not there, and they may do nothing in it. */
  readonly closed?: true;
}

/** As SharePoint says; it is SharePoint that holds people to it. */
export interface Rights {
  readonly mayAdd: boolean;
  /** Whether they may add rows and change those of others. */
  readonly mayEdit: boolean;
  /** Whether they may change the list itself, as its owner. */
  readonly mayManage: boolean;
}

/** Who is signed in. */
interface PersonQuery {
  readonly signedIn: true;
}

/** The signed-in person's number in the site, as `AuthorId` has it: it stays where their account is renamed. */
export interface SignedIn {
  readonly userId: number;
}

/** Properties of a list itself, by SharePoint's names for them. */
export interface PropertiesQuery<P extends string = string> {
  readonly propertiesOf: ListShape;
  readonly select: readonly P[];
  /** The rest is worth having without them: where they cannot be read they are undefined. */
  readonly unneeded?: true;
}

/** Several queries in place of one. */
export interface Several<Q extends readonly unknown[] = readonly Single[]> {
  readonly several: Q;
}

/** What is asked for by itself. */
export type Single = ListQuery | RightsQuery | PersonQuery | PropertiesQuery;
export type Query = Single | Several | Several<readonly (Single | Several)[]>;

type RowOf<Q, L extends ListShape, K extends ColumnName<L>> = Row<L, K> &
  (Q extends { readonly etags: true } ? Tagged : unknown) &
  (Q extends { readonly authored: true }
    ? Authored
    : Q extends { readonly authored: readonly (infer A extends keyof Authored)[] }
      ? Pick<Authored, A>
      : unknown);

/** What a query of rows comes to; `unread` where it was `unneeded` and could not be read. */
export type Rows<Q extends ListQuery> =
  Q extends ListQuery<infer L, infer K> ? Decoded<RowOf<Q, L, K>> & { readonly unread?: true } : never;

/** A row that a query gives. */
export type RowIn<Q extends ListQuery> = Rows<Q>['rows'][number];

export type Result<Q> =
  Q extends Several<infer Each>
    ? Results<Each>
    : Q extends PropertiesQuery<infer P>
      ? Readonly<Record<P, unknown>> | (Q extends { readonly unneeded: true } ? undefined : never)
      : Q extends ListQuery
        ? Rows<Q>
        : Q extends PersonQuery
          ? SignedIn
          : Rights;

export type Results<Q extends readonly unknown[]> = { readonly [I in keyof Q]: Result<Q[I]> };

/** The most rows SharePoint gives in one page. */
export const pageLimit = 5000;

/** Quotes a text for a filter: an apostrophe is doubled. */
export function literal(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
