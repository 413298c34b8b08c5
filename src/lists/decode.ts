import { dayFromSharePoint } from '../domain/day';
import { hasWords } from '../domain/hasWords';
import { safeText } from '../domain/safeText';
import type { Column, ColumnKind, ColumnName, ListShape, Row } from './shape';

/** A list is not as declared: a column is missing, or has another type. Names the list and the column. */
export class SchemaMismatch extends Error {
  public constructor(
    public readonly list: string,
    public readonly field: string,
  ) {
    super(`${list}: column ${field} is missing or of another type`);
    this.name = 'SchemaMismatch';
  }
}

/**
 * A row with a value in `field` that the column cannot hold by its declaration, such as a word that is not among the
 * choices.
 */
export interface UnreadableRow {
  readonly list: string;
  readonly item: number;
  readonly field: string;
  /** Who made it, if the column was asked for. */
  readonly AuthorId?: number;
}

export interface Decoded<R> {
  readonly rows: readonly R[];
  /** Rows left out, so that one bad entry does not hide the others. */
  readonly unreadable: readonly UnreadableRow[];
}

const wrongType = Symbol('wrong type');
const unreadableValue = Symbol('unreadable');

type Raw = Readonly<Record<string, unknown>>;

/** The columns to ask SharePoint for, as `$select` wants them. */
export function selectOf<L extends ListShape>(
  list: L,
  columns: readonly ColumnName<L>[] = columnNames(list),
): string[] {
  return ['Id', ...columns];
}

export function columnNames<L extends ListShape>(list: L): ColumnName<L>[] {
  return Object.keys(list.columns) as ColumnName<L>[];
}

/**
 * Reads rows as SharePoint's REST service gives them (JSON light).
 *
 * @param etags whether each row also gets its etag.
 * @throws SchemaMismatch if a column asked for is not in the reply at all, or holds another type.
 */
export function decodeRows<L extends ListShape, K extends ColumnName<L> = ColumnName<L>>(
  list: L,
  raw: readonly Raw[],
  columns: readonly K[] = columnNames(list) as K[],
  etags = false,
): Decoded<Row<L, K>> {
  const rows: Row<L, K>[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const item of raw) {
    const id = Number(item.Id);
    const row: Record<string, unknown> = { Id: id, ...(etags && { etag: item['odata.etag'] }) };
    const bad = columns.find((name) => {
      const column = list.columns[name];
      if (!(name in item)) throw new SchemaMismatch(list.name, name);
      const value = decodeValue(column, item[name], list);
      if (value === wrongType) throw new SchemaMismatch(list.name, name);
      row[name] = value;
      return value === unreadableValue || (value === undefined && column.required);
    });
    if (bad === undefined) rows.push(row as Row<L, K>);
    else unreadable.push({ list: list.name, item: id, field: bad });
  }
  return { rows, unreadable };
}

type Decoder = (value: unknown, column: Column, list: ListShape) => unknown;

/** A text of invisible characters is read as empty. */
function textValue(value: unknown, _: Column, { asWritten }: ListShape): unknown {
  if (typeof value !== 'string') return wrongType;
  const text = safeText(value);
  return asWritten || hasWords(text) ? text || undefined : undefined;
}

/** How each kind of column is read; the value is not empty. */
const decoders: {
  readonly [K in ColumnKind]: (value: unknown, column: Column & { readonly kind: K }, list: ListShape) => unknown;
} = {
  text: textValue,
  note: textValue,
  number: (value) => (typeof value === 'number' ? value : wrongType),
  flag: (value) => (typeof value === 'boolean' ? value : wrongType),
  day: (value) => (typeof value === 'string' ? (dayFromSharePoint(value) ?? unreadableValue) : wrongType),
  instant: (value) => (typeof value === 'string' ? (instantFrom(value) ?? unreadableValue) : wrongType),
  choice(value, { words }) {
    if (typeof value !== 'string') return wrongType;
    return words.includes(value) ? value : unreadableValue;
  },
  choices(value, { words }) {
    if (!Array.isArray(value)) return wrongType;
    return value.every((word) => words.includes(word as string)) ? value : unreadableValue;
  },
};

function decodeValue(column: Column, value: unknown, list: ListShape): unknown {
  if (value === null || value === undefined || value === '') return emptyValue(column);
  return (decoders[column.kind] as Decoder)(value, column, list);
}

function emptyValue(column: Column): unknown {
  if (column.kind === 'flag') return false;
  return column.kind === 'choices' ? [] : undefined;
}

function instantFrom(text: string): Date | undefined {
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
