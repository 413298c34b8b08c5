import type { Database } from '../store/database';
import type { Field, FieldChange, NewField } from '../store/fields';
import { itemTable, quoted } from '../store/itemTable';
import { listByGuid, type List } from '../store/lists';
import type { Call } from './call';
import { queryThrottled, refusedUnconfirmed } from './sharePointError';

/**
 * An index cannot be added to a list of more rows (support.microsoft.com, “Add an index to a list or library column”).
 */
const mostRowsToIndex = 20_000;

/** Columns of these kinds can have no index (the same page). */
const withoutIndex: readonly string[] = ['note', 'multiChoice', 'url', 'computed'];

/**
 * Checks that a list can have a field, or a change of one.
 *
 * @throws SharePointError where SharePoint refuses too; how, is mostly not confirmed
 */
export function demandPossible(
  call: Call,
  list: List,
  wanted: Pick<NewField, 'kind' | 'title' | 'indexed' | 'unique' | 'settings'> & Partial<Pick<Field, 'name'>>,
  had?: Field,
): void {
  const { indexed = false, unique = false, title = '' } = wanted;
  if (indexed && withoutIndex.includes(wanted.kind))
    throw refusedUnconfirmed(`The column ${title} is of a type that cannot be indexed.`);
  if (unique && !indexed) throw refusedUnconfirmed(`The column ${title} must be indexed to enforce unique values.`);
  const { database } = call.service;
  if (unique && (list.readSecurity === 2 || hasOwnScopes(database, list))) {
    throw refusedUnconfirmed(
      `The column ${title} cannot enforce unique values where people read only their own items, or items have permissions of their own.`,
    );
  }
  if (indexed && !had?.indexed && moreThan(database, list, mostRowsToIndex)) throw queryThrottled();
  if (unique && had && !had.unique && hasDuplicates(database, list, had))
    throw refusedUnconfirmed(`The column ${title} has values that are not unique.`);
  if (wanted.kind === 'lookup' && !listByGuid(database, call.web, wanted.settings?.lookupList ?? ''))
    throw refusedUnconfirmed('The list that the lookup points at is not there.');
}

/** A field as it would be after a change. */
export function after(field: Field, change: FieldChange): Field {
  return { ...field, ...change };
}

function moreThan(database: Database, list: List, rows: number): boolean {
  return database.first(`SELECT 1 FROM ${itemTable(list.number)} LIMIT 1 OFFSET ?`, [rows]) !== undefined;
}

function hasOwnScopes(database: Database, list: List): boolean {
  return database.first(`SELECT 1 FROM ${itemTable(list.number)} WHERE _scope IS NOT NULL LIMIT 1`) !== undefined;
}

function hasDuplicates(database: Database, list: List, { name }: Field): boolean {
  const column = quoted(name);
  return (
    database.first(
      `SELECT 1 FROM ${itemTable(list.number)} WHERE ${column} IS NOT NULL GROUP BY ${column} HAVING count(*) > 1 LIMIT 1`,
    ) !== undefined
  );
}
