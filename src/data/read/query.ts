import type { Decoded } from '../../lists/decode';
import type { ColumnName, ListShape, Row } from '../../lists/shape';

/** One list to read: which columns, which rows. */
export interface ListQuery<L extends ListShape = ListShape, K extends ColumnName<L> = ColumnName<L>> {
  readonly list: L;
  readonly columns: readonly K[];
  /** In SharePoint's dialect of OData. Only on indexed columns: otherwise a long list refuses it. */
  readonly filter?: string;
  /** The most rows wanted; a page holds 5,000 at most. */
  readonly top: number;
  /** Newest first, by ID, which SharePoint always has an index on. */
  readonly newest?: true;
  /** Each row comes with its etag, which a write must name. Replies with etags are about twice as long. */
  readonly etags?: true;
  /** Each row comes with who made it and when, or with some of that: see `authored`. */
  readonly authored?: Authoring;
  /**
   * The rest is useful without it: if it cannot be read, it has no rows and is marked `unread`. The same applies,
   * without a request, to a list that the lists are not known to have yet.
   */
  readonly unneeded?: true;
}

/** A row's version: SharePoint refuses a write that names another. */
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

/** A row as SharePoint's reply has it. */
export type RawRow = Readonly<Record<string, unknown>> & {
  readonly Author?: { readonly Title?: string; readonly Name?: string };
};

/** Reads who made rows, and when: made by `authored`. */
export interface Authoring<A extends keyof Authored = keyof Authored> {
  readonly about: readonly A[];
  /** SharePoint's names of the columns. */
  readonly asked: readonly string[];
  /** Adds it to rows; to those that cannot be read, only who made them. */
  added(decoded: Decoded<object>, raw: readonly RawRow[]): Decoded<unknown>;
}

/** Asks for the signed-in person's rights in a list. */
export interface RightsQuery {
  readonly rightsIn: ListShape;
  /** Many people may not see this list. For them it is as if it did not exist, with no rights in it. */
  readonly closed?: true;
}

/** Rights as SharePoint gives them; SharePoint itself enforces them. */
export interface Rights {
  readonly mayAdd: boolean;
  /** Whether they may add rows and change those of others. */
  readonly mayEdit: boolean;
  /** Whether they may change the list itself, as its owner. */
  readonly mayManage: boolean;
}

/** Asks for the signed-in person. */
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
  /** The rest is useful without them: if they cannot be read they are undefined. */
  readonly unneeded?: true;
}

/** Several queries where one would stand. */
export interface Several<Q extends readonly unknown[] = readonly Single[]> {
  readonly several: Q;
}

/** A single query. */
export type Single = ListQuery | RightsQuery | PersonQuery | PropertiesQuery;
export type Query = Single | Several | Several<readonly (Single | Several)[]>;

type RowOf<Q, L extends ListShape, K extends ColumnName<L>> = Row<L, K> &
  (Q extends { readonly etags: true } ? Tagged : unknown) &
  (Q extends { readonly authored: Authoring<infer A> } ? Pick<Authored, A> : unknown);

/** The result of a query of rows; `unread` if it was `unneeded` and could not be read. */
export type Rows<Q extends ListQuery> =
  Q extends ListQuery<infer L, infer K> ? Decoded<RowOf<Q, L, K>> & { readonly unread?: true } : never;

/** A row of a query's result. */
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
