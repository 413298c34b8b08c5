import type { Day } from '../../day';
import { wordsIn } from '../../legible';
import { safeText } from '../../safeText';
import { storedAlike } from '../../storedText';
import { readDate, type TypedDate, typedDate } from '../../typedDate';
import type { CellRule, CellValue } from '../import/cellRule';
import type { PlainRule } from '../import/plainCells';
import type { Wrong } from '../import/problems';

/** A row as it is typed: a date in its three fields, anything else as a text. */
export type Typed<C extends string> = { readonly [N in C]: string | TypedDate };

/**
 * What must be put right in a field: what an import would refuse in a cell, and what only a form can say.
 *
 * - `notDate`: the three fields are no date
 * - `taken`: another row has the code or key, which is that of `name`
 * - `pairNeeded`: only one of two degrees is given
 * - `newTeam`: no site has the area team, and nobody has said that it is new
 * - `beforeOpened`: the last day comes before the first
 * - `sourceNeeded`: a promise without where it was made
 */
export type FieldWrong =
  | Wrong
  | { readonly kind: 'notDate' | 'pairNeeded' | 'newTeam' | 'beforeOpened' | 'sourceNeeded' }
  | { readonly kind: 'taken'; readonly name: string };

export interface FieldFault<C extends string> {
  readonly column: C;
  readonly wrong: FieldWrong;
}

/** Values of a row, column by column; undefined: empty. */
export type Values<C extends string> = { readonly [N in C]?: string | number | Day };

/** What a form would save, and what must be put right before. */
export interface ReadRow<C extends string> {
  readonly values: Values<C>;
  readonly faults: readonly FieldFault<C>[];
}

export type ColumnRule = CellRule & { readonly required?: true };

/** A row's values as fields show them. */
export function typedRow<C extends string>(columns: Readonly<Record<C, ColumnRule>>, row: object): Typed<C> {
  return Object.fromEntries(
    (Object.keys(columns) as C[]).map((column) => {
      const value = (row as Readonly<Record<string, unknown>>)[column];
      return [
        column,
        columns[column].kind === 'day' ? typedDate(value as Day | undefined) : typedText(value as string | number),
      ];
    }),
  ) as Typed<C>;
}

function typedText(value: string | number | undefined | null): string {
  return value === undefined || value === null ? '' : String(value);
}

/**
 * Reads fields as their columns would store them. A field that says what is stored already is not refused by rules
 * that came later.
 *
 * @param before the row as it was read; of a new one nothing.
 * @param readText a text that is not empty; see `readCell`.
 */
export function readTypedRow<C extends string>(
  columns: Readonly<Record<C, ColumnRule>>,
  typed: Typed<C>,
  before: Values<C>,
  readText: (column: C, text: string, rule: PlainRule) => CellValue,
): ReadRow<C> {
  const values: { [N in C]?: string | number | Day } = {};
  const faults: FieldFault<C>[] = [];
  for (const column of Object.keys(columns) as C[]) {
    const rule = columns[column];
    const field = typed[column];
    const read = typeof field === 'string' ? textRead(field, before[column]) : dateRead(field);
    if ('wrong' in read) faults.push({ column, wrong: read.wrong });
    else if ('value' in read) values[column] = read.value;
    else if (rule.required) faults.push({ column, wrong: { kind: 'needed' } });

    function textRead(text: string, stored: unknown): { value: string | number } | { wrong: Wrong } | { none: true } {
      const words = wordsIn(safeText(text));
      if (words === undefined) return { none: true };
      if (storedAlike(words, typedText(stored as string | number | undefined))) return { value: stored as string };
      const cell = readText(column, words, rule as PlainRule);
      // A form has dates in fields of their own, so no text of it is a month, or says that there is none.
      return 'value' in cell ? cell : 'wrong' in cell ? cell : { none: true };
    }
  }
  return { values, faults };
}

function dateRead(typed: TypedDate): { value: Day } | { wrong: FieldWrong } | { none: true } {
  const read = readDate(typed);
  if (read.kind === 'none') return { none: true };
  if (read.kind === 'wrong') return { wrong: { kind: 'notDate' } };
  return read.precision === 'Day' ? { value: read.on } : { wrong: { kind: 'monthOnly' } };
}

/** The values that differ from a row's, with undefined for those that are emptied. */
export function changedValues<C extends string>(
  columns: Readonly<Record<C, unknown>>,
  before: object,
  values: Values<C>,
): Values<C> {
  const changed = (Object.keys(columns) as C[]).filter(
    (column) => !storedAlike((before as Readonly<Record<string, unknown>>)[column], values[column]),
  );
  return Object.fromEntries(changed.map((column) => [column, values[column]])) as Values<C>;
}

/** One fault for each field, in the order of the columns. */
export function inOrder<C extends string>(
  columns: Readonly<Record<C, unknown>>,
  faults: readonly FieldFault<C>[],
): FieldFault<C>[] {
  return (Object.keys(columns) as C[]).flatMap((column) => faults.find((each) => each.column === column) ?? []);
}
