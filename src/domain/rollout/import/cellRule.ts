import type { Day } from '../../day';
import type { DateRule } from '../../sheet/ukDate';
import type { Wrong } from './problems';

/** What a column may hold; the columns of the lists' shapes fit. */
export type CellRule =
  | { readonly kind: 'text' | 'note'; readonly max?: number }
  | { readonly kind: 'number'; readonly whole?: true; readonly min?: number; readonly most?: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly words: readonly string[] };

export type CellRules<N extends string> = Readonly<Record<N, CellRule>>;

/**
 * What a cell says. A date may be read by a rule instead of literally; `none` is a cell for a date that says that there
 * is none.
 */
export type CellValue =
  | { readonly value: string | number; readonly rule?: DateRule }
  | { readonly month: Day; readonly rule?: DateRule }
  | { readonly none: true }
  | { readonly wrong: Wrong };
