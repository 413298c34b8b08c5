import type { Database, SqlRow } from '../../host/store/database';
import { itemTable } from '../../host/store/itemTable';
import { listByPath, type List } from '../../host/store/lists';
import { versionsOf } from '../../host/store/items';
import { webAt } from '../../host/store/webs';
import { solutionPath } from '../../host/sites';

/** The lists before anybody wrote: by list, how often each row had been written, by its ID. */
export type Before = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A row in all states that the database keeps, the first one first; in a list without versions only the last. */
export interface History {
  readonly id: number;
  readonly states: readonly SqlRow[];
}

/** @throws RangeError if there is no such list */
export function listNamed(database: Database, name: string): List {
  const web = webAt(database, solutionPath);
  const list = web && listByPath(database, web, `${solutionPath}/Lists/${name}`);
  if (!list) throw new RangeError(`There is no list ${name}.`);
  return list;
}

/** @param names URL names of the lists. */
export function standingIn(database: Database, names: readonly string[]): Before {
  return new Map(
    names.map((name) => [
      name,
      new Map(
        database
          .all(`SELECT ID, _etag FROM ${itemTable(listNamed(database, name).number)}`)
          .map(({ ID, _etag }) => [Number(ID), Number(_etag)]),
      ),
    ]),
  );
}

/** Every row of a list that is new or was written since. */
export function historiesSince(database: Database, name: string, before: Before): History[] {
  const list = listNamed(database, name);
  const known = before.get(name);
  return database
    .all(`SELECT ID, _etag FROM ${itemTable(list.number)} ORDER BY ID`)
    .flatMap(({ ID, _etag }): History[] => {
      const id = Number(ID);
      const from = known?.get(id);
      if (from === Number(_etag)) return [];
      const states = versionsOf(database, list, id)
        .reverse()
        .filter((state) => from === undefined || Number(state._etag) >= from);
      return [{ id, states }];
    });
}

/** A row as it stands now; undefined if it is not there. */
export function stateOf(database: Database, name: string, id: number): SqlRow | undefined {
  return versionsOf(database, listNamed(database, name), id)[0];
}

/** The email address of an account of the site that holds the lists. */
export function accountsIn(database: Database): ReadonlyMap<number, string> {
  const web = webAt(database, solutionPath)!;
  return new Map(
    database
      .all("SELECT id, email FROM principals WHERE site = ? AND kind = 'user'", [web.site])
      .map(({ id, email }) => [Number(id), String(email).toLowerCase()]),
  );
}
