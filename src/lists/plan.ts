import type { Access } from './access';
import type { ColumnName, ListShape } from './shape';

/**
 * What provisioning, the local SharePoint and the documentation need to know about a column, in addition to its shape.
 */
export interface ColumnPlan {
  /** One sentence on the column's purpose, shown to owners as its description. */
  readonly about: string;
  /** The name that owners see and may change. Left out: the internal name, split into words. */
  readonly label?: string;
  readonly indexed?: true;
  /** SharePoint needs an index for this, so `unique` implies `indexed`. */
  readonly unique?: true;
  /** No two rows should have the same value, in a list where SharePoint cannot enforce it. */
  readonly distinct?: true;
  /** The list and column that these values come from; the health check finds values that are not there. */
  readonly refersTo?: KeyReference;
}

/**
 * A text key into another list, since SharePoint's own lookup columns run into the list view threshold and the join
 * limit.
 */
export interface KeyReference {
  readonly list: string;
  readonly column: string;
  /** Several keys, separated by commas. */
  readonly several?: true;
  /** A value that is no key. */
  readonly besides?: string;
}

/**
 * The part of a list's declaration that never ships in a web part's entry: only set-up, the local SharePoint and
 * `docs/lists.md` import it, so the bundler drops it everywhere else.
 */
export interface ListPlan<L extends ListShape = ListShape> {
  readonly shape: L;
  /** The display title at set-up; owners may change it. */
  readonly title: string;
  readonly about: string;
  readonly access: Access;
  /** The least number of versions of a row to keep; left out: none are needed. SharePoint keeps 50 in a new list. */
  readonly versions?: number;
  /** Search results leave the list out. */
  readonly noCrawl?: true;
  /**
   * `own`: people read and edit only the rows they made, unless their level overrides it (ReadSecurity and
   * WriteSecurity 2).
   */
  readonly itemSecurity?: 'own';
  /** Without rows, the pages have nothing to show. */
  readonly needsRows?: true;
  readonly columns: { readonly [N in ColumnName<L>]: ColumnPlan };
}
