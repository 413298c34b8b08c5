import type { Day } from '../domain/day';

/**
 * What a column of a SharePoint list holds. A column's key in a list's shape is its internal name, which never changes
 * once a list is provisioned.
 *
 * - `text`: one line of plain text, 255 characters at most
 * - `note`: several lines of plain text
 * - `number`: a number; a column with `whole` refuses fractions
 * - `flag`: yes or no; an empty one reads as no
 * - `day`: a date without a time, stored as 12:00 UTC of that day
 * - `instant`: a date and time, in UTC
 * - `choice`: one of the words listed; `choices`: any number of them
 */
type Content =
  | { readonly kind: 'text' | 'note'; readonly max?: number }
  | { readonly kind: 'number'; readonly whole?: true; readonly min?: number; readonly most?: number }
  | { readonly kind: 'flag' | 'day' | 'instant' }
  | { readonly kind: 'choice' | 'choices'; readonly words: readonly string[] };

/**
 * A column of a list. `since` is the version of the lists that brought it, if later than 3: it is asked for only if the
 * lists are known to be at that version. Older rows hold nothing in it, so it is never required.
 */
export type Column = Content &
  (
    { readonly required?: true; readonly since?: undefined } | { readonly required?: undefined; readonly since: number }
  );

/** The most characters in a line of text; SharePoint allows 255. Undefined for other kinds of column. */
export function longestText({ kind, max }: { readonly kind: ColumnKind; readonly max?: number }): number | undefined {
  return kind === 'text' ? (max ?? 255) : undefined;
}

export type ColumnKind = Column['kind'];

/** The part of a list's declaration that the web parts carry: its address and what its columns hold. */
export interface ListShape {
  /**
   * The name in its URL: the list is at `Lists/<name>` of its site. Owners may change the title; this never changes.
   */
  readonly name: string;
  /** The version of the lists that brought it, if later than 3; its columns need not repeat it. */
  readonly since?: number;
  /**
   * Its texts are read as they were written, even if they hold only invisible characters: the record's fingerprints
   * cover those. Views check `hasWords`.
   */
  readonly asWritten?: true;
  readonly columns: { readonly [internalName: string]: Column };
}

export type ColumnName<L extends ListShape> = keyof L['columns'] & string;

type Words<C> = C extends { readonly words: readonly (infer W)[] } ? W : never;

type Value<C> = C extends { readonly kind: 'text' | 'note' }
  ? string
  : C extends { readonly kind: 'number' }
    ? number
    : C extends { readonly kind: 'flag' }
      ? boolean
      : C extends { readonly kind: 'day' }
        ? Day
        : C extends { readonly kind: 'instant' }
          ? Date
          : C extends { readonly kind: 'choice' }
            ? Words<C>
            : C extends { readonly kind: 'choices' }
              ? readonly Words<C>[]
              : never;

/** Whether every readable row has a value: true for required columns, and for those in which empty means no or none. */
type Present<C extends Column> = C extends { readonly since: number }
  ? false
  : C extends { readonly required: true } | { readonly kind: 'flag' | 'choices' }
    ? true
    : false;

/**
 * One row of a list as the rest of the project reads it: required columns have a value, empty ones are undefined. A
 * column with `since` is also undefined if the lists do not have it yet.
 */
export type Row<L extends ListShape, K extends ColumnName<L> = ColumnName<L>> = { readonly Id: number } & {
  readonly [N in K]: Present<L['columns'][N]> extends true
    ? Value<L['columns'][N]>
    : Value<L['columns'][N]> | undefined;
};

/** The values for a new row: required columns must be given, empty ones may be left out. */
export type NewRow<L extends ListShape> = {
  readonly [N in ColumnName<L> as L['columns'][N] extends { readonly required: true } ? N : never]: Value<
    L['columns'][N]
  >;
} & {
  readonly [N in ColumnName<L> as L['columns'][N] extends { readonly required: true } ? never : N]?: Value<
    L['columns'][N]
  >;
};
