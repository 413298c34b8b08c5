import type { Field } from '../store/fields';
import type { SqlRow } from '../store/database';
import { quoted } from '../store/itemTable';
import type { List } from '../store/lists';
import { Expanded, type Entity } from './answer';
import type { Call } from './call';
import { pointsElsewhere, restName, type ItemFields } from './itemFields';
import { toRest } from './itemValues';
import { factsOf } from './itemFacts';
import { itemEtag, itemType } from './itemIdentity';
import { itemSelection, type ItemSelection } from './itemSelection';
import { listBehind } from './lookups';
import { narrowed } from './selection';

/** Which columns to read, and how to make an entity of a row of them. */
export interface ItemReading {
  /** The SELECT list, for a table under the name `item`. */
  readonly columns: string;
  readonly entity: (row: SqlRow) => Entity;
}

/** Reads `$select` and `$expand`. @throws SharePointError 400 for a column that is not there, or not expanded. */
export function itemReading(call: Call, list: List, fields: ItemFields): ItemReading {
  const selection = itemSelection(call, fields);
  return { columns: columnsOf(selection), entity: (row) => entityOf(call, list, selection, row) };
}

function columnsOf({ plain, through }: ItemSelection): string {
  return [
    'item.ID',
    'item.GUID',
    'item._etag',
    'item._version',
    'item._scope',
    'item."Author" AS "_author"',
    ...plain
      .filter((field) => field.kind !== 'computed' && field.name !== 'ID' && field.name !== 'GUID')
      .map((field) => `item.${quoted(field.name)}`),
    ...through.flatMap((each) => each.columns.map(({ sql, as }) => `${sql} AS ${quoted(as)}`)),
    ...through.map(({ field }) => `item.${quoted(field.name)} AS ${quoted(`${field.name}/`)}`),
  ].join(', ');
}

function entityOf(call: Call, list: List, selection: ItemSelection, row: SqlRow): Entity {
  const properties: Record<string, unknown> = { ...selection.constants };
  for (const field of selection.plain) Object.assign(properties, propertyOf(field, row));
  for (const { field, columns } of selection.through) {
    if (row[`${field.name}/`] === null) continue;
    properties[field.name] = new Expanded({
      type: field.kind === 'user' ? 'SP.Data.UserInfoItem' : itemType(listBehind(call, field)),
      address: `${address(list, row)}/${field.name}`,
      properties: Object.fromEntries(columns.map(({ column, as }) => [column, row[as]])),
    });
  }
  const entity = {
    type: itemType(list),
    address: address(list, row),
    id: String(row.GUID),
    etag: itemEtag(row),
    properties,
  };
  const { select, expand } = selection.facts;
  if (select.length === 0 && expand.length === 0) return entity;
  const facts = narrowed({ ...entity, properties: {}, ...factsOf(call, list, row) }, select, expand);
  return { ...entity, properties: { ...facts.properties, ...properties } };
}

function address(list: List, row: SqlRow): string {
  return `Web/Lists(guid'${list.guid}')/Items(${row.ID})`;
}

function propertyOf(field: Field, row: SqlRow): Record<string, unknown> {
  // Asking for either brings both (test/contract/recorded/replies.json, “next link”).
  if (field.kind === 'counter') return { Id: row.ID, ID: row.ID };
  if (field.kind === 'computed') return { [restName(field)]: `${row._version}.0` };
  const name = pointsElsewhere(field) ? `${field.name}Id` : restName(field);
  return { [name]: toRest(field, row[field.name]) };
}
