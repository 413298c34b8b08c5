export type Literal =
  | { readonly kind: 'text' | 'instant' | 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

/** The parts of a date a filter may ask for. */
export const dateParts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
export type DatePart = (typeof dateParts)[number];

/** A `$filter` expression in SharePoint's dialect. A field is its REST name, with a slash into a person or lookup. */
export type Expression =
  | { readonly kind: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly inner: Expression }
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly part?: DatePart;
      readonly by: Comparison;
      readonly with: Literal;
    }
  | { readonly kind: 'startswith' | 'substringof'; readonly field: string; readonly text: string };
