import { codeOf } from '../rollout/import/matching';
import { folded } from '../folded';
import { numberKey, sameName } from './registerCells';
import { type KeptNote, type RefusedRow, type RegisterColumn, registerColumns, remark } from './registerRemarks';
import type { PersonRow, RegisterChange } from './registerRow';

/** What the rows about one address say together, or why they are left out. */
export type JoinedRows =
  | {
      readonly values: RegisterChange;
      readonly notes: readonly KeptNote[];
      /** Rows that only repeat another. */
      readonly repeated: number;
    }
  | { readonly refused: readonly RefusedRow[] };

type Value = RegisterChange[RegisterColumn];

/** A value as it is compared: two ways of writing it are the same. */
function comparedValue(column: RegisterColumn, value: Value): string {
  const text = String(value);
  if (column === 'Number') return numberKey(text);
  if (column === 'SiteCode') return codeOf(text);
  return folded(text) || text;
}

/**
 * Joins rows about one address. Rows that say the same are one; rows that complete each other are joined; where they
 * contradict each other, that cell is left out. If two people have one address, nobody can tell whose it is: its rows
 * are left out.
 */
export function joinRows(rows: readonly PersonRow[]): JoinedRows {
  const names = rows.flatMap(({ values }) => values.UserName ?? []);
  const name = names.slice(1).reduce<string | undefined>((one, next) => one && sameName(one, next), names[0]);
  if (names.length > 0 && name === undefined) return { refused: rows.map((row) => otherPerson(row, rows)) };
  const [first, ...others] = rows;
  const values: Partial<Record<RegisterColumn, Value>> = {};
  const notes: KeptNote[] = [];
  for (const column of registerColumns) {
    const said = rows.filter((each) => each.values[column] !== undefined);
    if (said.length === 0) continue;
    const different = distinct(said, column);
    if (column === 'UserName' || column === 'UserEmail' || different.length === 1) {
      values[column] = column === 'UserName' ? name : said[0].values[column];
      continue;
    }
    const rest = different.slice(1);
    const why = {
      kind: 'contradicts',
      rows: rest.map(({ row }) => row.row),
      values: rest.map(shown(column)),
    } as const;
    notes.push(remark(said[0].row, column, why));
  }
  const repeated = rows.length - new Set(rows.map(({ values: each }) => everythingSaid(each))).size;
  if (notes.length === 0 && repeated < others.length)
    notes.push(remark(first.row, 'UserEmail', { kind: 'joined', rows: others.map(({ row }) => row.row) }));
  return { values: values as RegisterChange, notes, repeated };
}

function shown(column: RegisterColumn): (row: PersonRow) => string {
  return ({ row, values }) => row.text(column) || String(values[column]);
}

/** The first row for each different value. */
function distinct(rows: readonly PersonRow[], column: RegisterColumn): PersonRow[] {
  const known = new Set<string>();
  return rows.filter(({ values }) => {
    const value = comparedValue(column, values[column]);
    return known.has(value) ? false : known.add(value);
  });
}

/** All that a row says, as it is compared. */
function everythingSaid(values: RegisterChange): string {
  const others = registerColumns.filter((column) => column !== 'UserEmail' && values[column] !== undefined);
  return JSON.stringify(others.map((column) => [column, comparedValue(column, values[column])]));
}

/** More rows are not named. */
const mostNamed = 5;

function otherPerson(row: PersonRow, rows: readonly PersonRow[]): RefusedRow {
  const others: PersonRow[] = [];
  for (const other of rows) {
    if (others.length === mostNamed) break;
    const [one, two] = [row.values.UserName, other.values.UserName];
    if (other !== row && !(one && two && sameName(one, two))) others.push(other);
  }
  return remark(row.row, 'UserEmail', {
    kind: 'otherPerson',
    rows: others.map((other) => other.row.row),
    names: [...new Set(others.flatMap(({ values }) => values.UserName ?? []))],
  });
}
