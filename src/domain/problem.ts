/**
 * Why something could not be read or written. Made in `src/data` from what SharePoint and PnPjs answer, shown by
 * `src/ui` in words that say what happened, what is safe and what to do.
 */
export type Problem =
  /** `list`: the first list that was refused, if one was asked for. */
  | { readonly kind: 'forbidden'; readonly list?: string }
  /** The sign-in, or the page's permission to write (its form digest), has run out. */
  | { readonly kind: 'expired' }
  /** A list, item or site does not exist or may not be seen: SharePoint gives the same answer for both. */
  | { readonly kind: 'missing'; readonly list?: string }
  | { readonly kind: 'conflict' }
  /** `retryAfter`: seconds SharePoint asks us to wait. */
  | { readonly kind: 'throttled'; readonly retryAfter: number }
  | { readonly kind: 'offline' }
  /** `field` is left out if SharePoint does not name the column. */
  | { readonly kind: 'schemaMismatch'; readonly list: string; readonly field?: string }
  | { readonly kind: 'unexpected'; readonly detail: string };

/** Something was not written; `unclear` if even that is not known, because no reply came. */
export interface Failed {
  readonly state: 'failed';
  readonly problem: Problem;
  readonly unclear: boolean;
}
