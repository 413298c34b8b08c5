import type { EntryFault } from '../../../domain/contingency/entryChecks';
import type { Kind } from '../../../domain/kinds';
import type { BothVersions } from '../saving/Conflict';
import { strings as baseStrings } from '../strings';

/** What must be mended in a field, in words. */
export interface Fault<F extends string> {
  readonly field: F;
  readonly text: string;
}

/** How a column looks when two versions are compared. */
interface Shown<T> {
  readonly label: string;
  /** Left out: the value is shown as it is stored. */
  words?(value: NonNullable<T>): string;
}

/** For a column with a rule: the field where it is mended, and a text for each fault that the rule can find. */
interface Mended<F, K extends string> {
  readonly field: F;
  readonly faults: Readonly<Record<K, string>>;
}

/** `K` is what the rule of the column can find; `never`: it has no rule. */
type Column<T, F, K> = Shown<T> & ([K] extends [string] ? ([K] extends [never] ? unknown : Mended<F, K>) : unknown);

/**
 * Columns that are typed together in one part of a form: everything Manage knows of them, except the controls.
 *
 * - `V`: the values of the whole entry, and `R` what the rules can find in each
 * - `S`: what the form needs to know, such as the sites
 * - `D`: the fields of this part, and `C` its columns
 */
export interface ColumnGroup<V extends object, R, S, D extends object, C extends keyof V> {
  /** The fields, filled from a row. */
  draft(values: Partial<V>, around: S): D;
  /** How each field is read from a draft that the browser keeps. */
  readonly kept: { readonly [F in keyof D]-?: Kind<D[F]> };
  /** The values that the fields would save. */
  values(draft: D, around: S): Pick<V, C>;
  /** Faults that the rules cannot see: in a field that cannot be read, or that is not saved. */
  faults?(draft: D, around: S): Fault<keyof D & string>[];
  readonly columns: { readonly [X in C]: Column<V[X], keyof D, X extends keyof R ? R[X] : never> };
}

/** Two groups as one: the fields of the first come first. */
export function both<V extends object, R, S, D extends object, C extends keyof V, E extends object, B extends keyof V>(
  one: ColumnGroup<V, R, S, D, C>,
  other: ColumnGroup<V, R, S, E, B>,
): ColumnGroup<V, R, S, D & E, C | B> {
  const group = {
    draft: (values: Partial<V>, around: S) => ({ ...one.draft(values, around), ...other.draft(values, around) }),
    kept: { ...one.kept, ...other.kept },
    values: (draft: D & E, around: S) => ({ ...one.values(draft, around), ...other.values(draft, around) }),
    faults: (draft: D & E, around: S) => [
      ...(one.faults?.(draft, around) ?? []),
      ...(other.faults?.(draft, around) ?? []),
    ],
    columns: { ...one.columns, ...other.columns },
  };
  return group as unknown as ColumnGroup<V, R, S, D & E, C | B>;
}

/** What a draft would save, and what must be mended before: each field once, in the order of the form. */
export interface DraftRead<V, D> {
  readonly values: V;
  readonly faults: readonly Fault<keyof D & string>[];
}

/** @param found what the rules find in the values that the draft would save. */
export function faultsIn<V extends object, R, S, D extends object>(
  group: ColumnGroup<V, R, S, D, keyof V>,
  draft: D,
  around: S,
  found: readonly EntryFault<R>[],
): Fault<keyof D & string>[] {
  const columns = group.columns as unknown as Readonly<Record<PropertyKey, Mended<keyof D & string, string>>>;
  const all = [
    ...(group.faults?.(draft, around) ?? []),
    ...(found as readonly { readonly column: string; readonly kind: string }[]).map(({ column, kind }) => ({
      field: columns[column].field,
      text: columns[column].faults[kind],
    })),
  ];
  return (Object.keys(draft) as (keyof D & string)[]).flatMap(
    (field) => all.find((each) => each.field === field) ?? [],
  );
}

/**
 * The columns in which two versions differ, in words.
 *
 * @param first these columns come first. The others follow in the order of the form.
 */
export function differing<V extends object, R, S, D extends object, C extends keyof V>(
  { columns }: ColumnGroup<V, R, S, D, C>,
  mine: Partial<V>,
  theirs: V,
  first: readonly C[] = [],
): BothVersions[] {
  const order = new Set([...first, ...(Object.keys(columns) as C[])]);
  return [...order]
    .map((column): BothVersions => {
      const shown: Shown<V[C]> = columns[column];
      return { label: shown.label, mine: wordsOf(shown, mine[column]), theirs: wordsOf(shown, theirs[column]) };
    })
    .filter((each) => each.mine !== each.theirs);
}

function wordsOf<T>({ words = String }: Shown<T>, value: T | undefined): string {
  return value === undefined || value === null || value === '' ? baseStrings.Dash : words(value);
}
