import type { Access } from './access';
import type { ColumnName, ListShape } from './shape';

/** What provisioning, the local SharePoint and the documentation need to know of a column beyond its shape. */
export interface ColumnPlan {
  /** One sentence on what the column is for, shown to owners as its description. */
  readonly about: string;
  /** The name owners see; they may change it. Left out: the internal name, split into words. */
  readonly label?: string;
  readonly indexed?: true;
  /** SharePoint needs an index for this, so `unique` implies `indexed`. */
  readonly unique?: true;
  /** No two rows are to have the same, in a list of which SharePoint cannot be told so. */
  readonly distinct?: true;
  /** The list and column whose values these are; the health check finds those that point nowhere. */
  readonly refersTo?: KeyReference;
}

/**
 * A text key into another list: SharePoint's own lookup columns run into the list view threshold and the join limit.
 */
export interface KeyReference {
  readonly list: string;
  readonly column: string;
  /** Several keys, with commas between. */
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
  /**
   * How many versions of a row are kept, at the least; left out: none are needed. SharePoint gives a new list 50.
   */
  readonly versions?: number;
  /** Left out of search results. */
  readonly noCrawl?: true;
  /**
   * `own`: people read and edit only the rows they made, unless their level overrides it (ReadSecurity and
   * WriteSecurity 2).
   */
  readonly itemSecurity?: 'own';
  /** Without any rows the pages have nothing to say. */
  readonly needsRows?: true;
  readonly columns: { readonly [N in ColumnName<L>]: ColumnPlan };
}
