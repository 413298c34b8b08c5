import type { Access } from './access';
import type { ColumnName, ListShape } from './shape';

/** What provisioning, the local SharePoint and the documentation need to know of a column, in addition to its shape. */
export interface ColumnPlan {
  /** One sentence on what the column is for, shown to owners as its description. */
  readonly about: string;
  /** The name owners see; they may change it. Left out: the internal name, split into words. */
  readonly label?: string;
  readonly indexed?: true;
  /** SharePoint needs an index for this, so `unique` implies `indexed`. */
  readonly unique?: true;
  /** No two rows should have the same value, in a list where SharePoint cannot enforce it. */
  readonly distinct?: true;
  /** The list and column that these values come from; the health check finds values that point nowhere. */
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
}

/**
 * The part of a list's declaration that never ships with a web part's entry: nothing but set-up, the local
 * SharePoint and `docs/lists.md` imports it, so the bundler drops it everywhere else.
 */
export interface ListPlan<L extends ListShape = ListShape> {
  readonly shape: L;
  /** The display title at set-up; owners may change it. */
  readonly title: string;
  readonly about: string;
  readonly access: Access;
  /** The least number of versions to keep of a row; left out: none are needed. SharePoint gives a new list 50. */
  readonly versions?: number;
  /** The list is kept out of search results. */
  readonly noCrawl?: true;
  /**
   * `own`: people read and edit only the rows they made, unless their level overrides it (ReadSecurity and
   * WriteSecurity 2).
   */
  readonly itemSecurity?: 'own';
  /** Without rows the pages have nothing to show. */
  readonly needsRows?: true;
  readonly columns: { readonly [N in ColumnName<L>]: ColumnPlan };
}
