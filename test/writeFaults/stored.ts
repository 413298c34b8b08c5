import type { Database, SqlRow } from '../../host/store/database';
import { itemTable } from '../../host/store/itemTable';
import { listNamed } from '../soak/histories';
import { holds } from '../soak/stored';

/** A row that a write should leave behind. */
export interface Wanted {
  /** URL name of the list. */
  readonly list: string;
  /** The column and value by which its rows are found. */
  readonly column: string;
  readonly value: string | number;
  /** What it holds, by column; `undefined`: nothing. */
  readonly values: Readonly<Record<string, unknown>>;
  /** For a change: how often the row had been written. Left out: the row is added. */
  readonly base?: number;
  /** For an addition: how many rows with that value there were. */
  readonly before?: number;
  /** For an addition to a list without unique columns: rows sent twice count once, and the lowest number wins. */
  readonly repeats?: true;
}

/** How often a write was made, whether its row holds what it should, and its number. */
export interface There {
  readonly times: number;
  readonly right: boolean;
  readonly item: number | undefined;
}

/** Reads SQLite itself, without any code that wrote to it. */
export function thereIn(database: Database, { list, column, value, values, base, before = 0 }: Wanted): There {
  const rows = rowsBy(database, list, column, value);
  const row = rows[base === undefined ? before : 0] as SqlRow | undefined;
  return {
    times: base === undefined ? rows.length - before : row ? Number(row._etag) - base : 0,
    right: row !== undefined && holds(list, row, values),
    item: row && Number(row.ID),
  };
}

export function rowsBy(database: Database, list: string, column: string, value: string | number): SqlRow[] {
  return database.all(
    `SELECT * FROM ${itemTable(listNamed(database, list).number)} WHERE ${column} = ? COLLATE NOCASE ORDER BY ID`,
    [value],
  );
}
