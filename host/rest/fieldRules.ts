import type { Database } from '../store/database';
import type { Field, FieldChange, NewField } from '../store/fields';
import { itemTable, quoted } from '../store/itemTable';
import { listByGuid, type List } from '../store/lists';
import type { Call } from './call';
import { queryThrottled, refusedUnconfirmed, type SharePointError } from './sharePointError';

/**
 * An index cannot be added to a list of more rows (support.microsoft.com, “Add an index to a list or library column”).
 */
const mostRowsToIndex = 20_000;

/** Columns of these kinds can have no index (the same page). */
const withoutIndex: readonly string[] = ['note', 'multiChoice', 'url', 'computed'];

type Wanted = Pick<NewField, 'kind' | 'title' | 'indexed' | 'unique' | 'settings'>;

/** The field that is wanted, and the one it changes, if there is one. */
interface Case {
  readonly call: Call;
  readonly list: List;
  readonly wanted: Wanted;
  readonly had: Field | undefined;
}

/**
 * Checks that a list can have a field, or a change of one.
 *
 * @throws SharePointError where SharePoint refuses too; how, is mostly not confirmed
 */
export function demandPossible(call: Call, list: List, wanted: Wanted, had?: Field): void {
  for (const rule of rules) {
    const refusal = rule({ call, list, wanted, had });
    if (refusal) throw refusal;
  }
}

/** Each returns SharePoint’s refusal, or undefined. The first refusal is the answer. */
const rules: readonly ((asked: Case) => SharePointError | undefined)[] = [
  kindCanBeIndexed,
  uniqueIsIndexed,
  uniqueIsReadByAll,
  indexIsAddedInTime,
  valuesAreUnique,
  lookupHasItsList,
];

function kindCanBeIndexed({ wanted }: Case): SharePointError | undefined {
  return wanted.indexed && withoutIndex.includes(wanted.kind)
    ? refusedUnconfirmed(`The column ${titleOf(wanted)} is of a type that cannot be indexed.`)
    : undefined;
}

function uniqueIsIndexed({ wanted }: Case): SharePointError | undefined {
  return wanted.unique && !wanted.indexed
    ? refusedUnconfirmed(`The column ${titleOf(wanted)} must be indexed to enforce unique values.`)
    : undefined;
}

function uniqueIsReadByAll({ call, list, wanted }: Case): SharePointError | undefined {
  return wanted.unique && (list.readSecurity === 2 || hasOwnScopes(call.service.database, list))
    ? refusedUnconfirmed(
        `The column ${titleOf(wanted)} cannot enforce unique values where people read only their own items, or items have permissions of their own.`,
      )
    : undefined;
}

function indexIsAddedInTime({ call, list, wanted, had }: Case): SharePointError | undefined {
  return wanted.indexed && !had?.indexed && moreThan(call.service.database, list, mostRowsToIndex)
    ? queryThrottled()
    : undefined;
}

function valuesAreUnique({ call, list, wanted, had }: Case): SharePointError | undefined {
  return wanted.unique && had && !had.unique && hasDuplicates(call.service.database, list, had)
    ? refusedUnconfirmed(`The column ${titleOf(wanted)} has values that are not unique.`)
    : undefined;
}

function lookupHasItsList({ call, wanted }: Case): SharePointError | undefined {
  return wanted.kind === 'lookup' && !listByGuid(call.service.database, call.web, wanted.settings?.lookupList ?? '')
    ? refusedUnconfirmed('The list that the lookup points at is not there.')
    : undefined;
}

function titleOf({ title = '' }: Wanted): string {
  return title;
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
