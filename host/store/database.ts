import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { aboutDataFile, prepareDataFile, refuseOthers } from './dataFile';
import { tables } from './tables';

/**
 * The tables that something kept was read from: those of sites, webs, lists and fields, or those that say who may do
 * what.
 */
type KeptOf = keyof typeof writes;

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
   * What `read` finds in some tables: kept by its key until one of them is written, or a transaction is undone. Undoing
   * a trial brings back what was kept as it began.
   */
  kept<T>(of: KeptOf, key: string, read: () => T): T;
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
  const keeping = createKeeping();
  const begin = transactionsOf(sqlite, keeping.forget);
  return {
    sqlite,
    all: (sql, values = []) => statement(sql).all(...values) as SqlRow[],
    first: (sql, values = []) => statement(sql).get(...values) as SqlRow | undefined,
    run: (sql, values = []) => {
      keeping.written(sql);
      const { lastInsertRowid, changes } = statement(sql).run(...values);
      return { id: Number(lastInsertRowid), changes: Number(changes) };
    },
    kept: keeping.kept,
    execute: (sql) => {
      keeping.forget();
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
    trial: () => {
      const { undo } = begin();
      const bringBack = keeping.remember();
      return () => {
        undo();
        bringBack();
      };
    },
    takeRowsScanned: scanCounterOf(sqlite),
    close: () => sqlite.close(),
  };
}

/** The SQL that writes what may be kept. */
const writes = {
  // An update of a list says only how many rows it has, and when they changed, or what nothing kept depends on.
  structure: /^\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE(?! lists)|DELETE FROM) (?:sites|webs|lists|fields)\b/,
  // Scopes take their assignments with them.
  permissions:
    /^\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM) (?:scopes|members|role_definitions|role_assignments)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

interface Keeping extends Pick<Database, 'kept'> {
  /** Forgets what a statement may have changed. */
  written(sql: string): void;
  forget(): void;
  /** Returns a function that brings back what is kept now, for when the tables are as they are now. */
  remember(): () => void;
}

function createKeeping(): Keeping {
  const groups = Object.keys(writes) as KeptOf[];
  let known: Record<KeptOf, Map<string, unknown>> = { structure: new Map(), permissions: new Map() };
  return {
    kept: <T>(of: KeptOf, key: string, read: () => T) => {
      const found = known[of];
      if (!found.has(key)) found.set(key, read());
      return found.get(key) as T;
    },
    written: (sql) => groups.filter((of) => writes[of].test(sql)).forEach((of) => known[of].clear()),
    forget: () => groups.forEach((of) => known[of].clear()),
    remember: () => {
      const { structure, permissions } = known;
      const then = { structure: new Map(structure), permissions: new Map(permissions) };
      return () => (known = then);
    },
  };
}

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
