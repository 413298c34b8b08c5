import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { aboutDataFile, prepareDataFile, refuseOthers } from './dataFile';
import { tables } from './tables';

export type SqlRow = Record<string, string | number | null>;

/** The one SQLite database behind a host, with what every part of the store needs of it. */
export interface Database {
  /** SQLite itself, for parts with a table of their own. */
  readonly sqlite: DatabaseSync;
  all(sql: string, values?: readonly SQLInputValue[]): SqlRow[];
  /** The first row, or undefined. */
  first(sql: string, values?: readonly SQLInputValue[]): SqlRow | undefined;
  /** Runs a write. Returns the ID of an inserted row and how many rows changed. */
  run(sql: string, values?: readonly SQLInputValue[]): { readonly id: number; readonly changes: number };
  /**
   * What `read` finds in the tables of sites, webs, fields and permissions: kept by its key until one of them is
   * written, a list is added or removed, or something is undone.
   */
  kept<T>(key: string, read: () => T): T;
  /** Runs SQL that takes no values, such as the making of a table. */
  execute(sql: string): void;
  /** All or nothing; an inner one can fail without the outer one, which is not on the disk before it ends. */
  transaction<T>(work: () => T): T;
  /** Begins a trial, and returns a function that undoes everything written since. Transactions run inside it. */
  trial(): () => void;
  /** Rows that queries with `visited(ID)` in their condition have looked at since the last call. */
  takeRowsScanned(): number;
  close(): void;
}

/**
 * Opens (or makes) the database.
 *
 * A file is held for this process alone, in WAL mode with full synchronisation: a write that was acknowledged is on the
 * disk, whatever happens to the process (https://www.sqlite.org/pragma.html#pragma_synchronous).
 *
 * @throws DataFileUnusable
 */
export function openDatabase(file: string): Database {
  const isFile = file !== ':memory:';
  if (isFile) prepareDataFile(file);
  const sqlite = opened(file);
  try {
    if (isFile) mustBeOurs(sqlite, file);
    sqlite.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    sqlite.exec(tables);
    // Held exclusively from the first write on: so one is made at once.
    sqlite.exec('BEGIN IMMEDIATE; COMMIT;');
  } catch (error) {
    sqlite.close();
    throw aboutDataFile(file, error);
  }
  return wrap(sqlite);
}

function opened(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 200 });
  } catch (error) {
    throw aboutDataFile(file, error);
  }
}

/** Checks the whole file. Otherwise damage further on would appear in the middle of a reply. */
function mustBeOurs(sqlite: DatabaseSync, file: string): void {
  const names = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[];
  refuseOthers(
    file,
    names.map(({ name }) => name),
  );
  const [{ quick_check: found }] = sqlite.prepare('PRAGMA quick_check(1)').all() as { quick_check: string }[];
  // SQLITE_CORRUPT
  if (found !== 'ok') throw Object.assign(new Error(found), { errcode: 11 });
}

function wrap(sqlite: DatabaseSync): Database {
  const { statement, forget } = statementsOf(sqlite);
  const known = new Map<string, unknown>();
  const begin = transactionsOf(sqlite, () => known.clear());
  return {
    sqlite,
    all: (sql, values = []) => statement(sql).all(...values) as SqlRow[],
    first: (sql, values = []) => statement(sql).get(...values) as SqlRow | undefined,
    run: (sql, values = []) => {
      if (writesStructure.test(sql)) known.clear();
      const { lastInsertRowid, changes } = statement(sql).run(...values);
      return { id: Number(lastInsertRowid), changes: Number(changes) };
    },
    kept: <T>(key: string, read: () => T) => {
      if (!known.has(key)) known.set(key, read());
      return known.get(key) as T;
    },
    execute: (sql) => {
      known.clear();
      forget();
      sqlite.exec(sql);
    },
    transaction: (work) => {
      const { commit, undo } = begin();
      try {
        const result = work();
        commit();
        return result;
      } catch (error) {
        undo();
        throw error;
      }
    },
    trial: () => begin().undo,
    takeRowsScanned: scanCounterOf(sqlite),
    close: () => sqlite.close(),
  };
}

/** An update of a list says only how many rows it has, and when they changed, or what nothing kept depends on. */
const writesStructure =
  /^\s*(?:INSERT(?: OR \w+)? INTO|UPDATE(?! lists)|DELETE FROM) (?:sites|webs|lists|fields|scopes|role_\w+|members)\b/;

/** Prepares each statement once, until they are forgotten. */
function statementsOf(sqlite: DatabaseSync): { statement(sql: string): StatementSync; forget(): void } {
  const prepared = new Map<string, StatementSync>();
  return {
    statement(sql) {
      let found = prepared.get(sql);
      if (!found) {
        if (prepared.size > 500) prepared.clear();
        found = sqlite.prepare(sql);
        prepared.set(sql, found);
      }
      return found;
    },
    forget: () => prepared.clear(),
  };
}

/** Makes the SQL function `visited`. Returns a function that gives the number of its calls since the last time. */
function scanCounterOf(sqlite: DatabaseSync): () => number {
  let scanned = 0;
  // Called by SQLite for each row that its own plan visits, since it stands first in the condition and an index cannot
  // answer it: an honest count, where EXPLAIN would only be a guess.
  sqlite.function('visited', { deterministic: false }, (_id: unknown) => {
    scanned += 1;
    return 1;
  });
  return () => {
    const rows = scanned;
    scanned = 0;
    return rows;
  };
}

interface Transaction {
  commit(): void;
  undo(): void;
}

/**
 * Returns a function that begins a transaction, or one inside the transaction that is open.
 *
 * @param undone is called after each one that was undone.
 */
function transactionsOf(sqlite: DatabaseSync, undone: () => void): () => Transaction {
  let depth = 0;
  return () => {
    const inner = `inner${depth}`;
    const [first, commit, undo] =
      depth === 0
        ? ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK']
        : [`SAVEPOINT ${inner}`, `RELEASE ${inner}`, `ROLLBACK TO ${inner}; RELEASE ${inner}`];
    sqlite.exec(first);
    depth += 1;
    return {
      commit() {
        sqlite.exec(commit);
        depth -= 1;
      },
      undo() {
        depth -= 1;
        sqlite.exec(undo);
        undone();
      },
    };
  };
}
