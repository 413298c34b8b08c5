import type { Field } from '../store/fields';
import type { SqlRow } from '../store/database';
import { quoted } from '../store/itemTable';
import type { List } from '../store/lists';
import { Expanded, type Entity } from './answer';
import type { Call } from './call';
import { pointsElsewhere, restName, type ItemFields } from './itemFields';
import { toRest } from './itemValues';
import { namesIn } from './selection';
import { expandNeeded, NotHere } from './sharePointError';

/** Which columns to read, and how to make an entity of a row of them. */
export interface ItemReading {
  /** The SELECT list, for a table under the name `item`. */
  readonly columns: string;
  readonly entity: (row: SqlRow) => Entity;
}

/** The type of a list's items: `SP.Data.RolloutSitesListItem`. Names beyond plain letters and digits are encoded in it. */
export function itemType(list: List): string {
  const encoded = list.name.replace(/[^A-Za-z0-9]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return `SP.Data.${encoded.charAt(0).toUpperCase()}${encoded.slice(1)}ListItem`;
}

/**
 * An item's etag. SharePoint has been recorded to give `"2"`; later threads show `"guid,9"` (behaviours.md, “Etag
 * mismatch”), as here. Clients must hand back what they were given.
 */
export function itemEtag(row: SqlRow): string {
  return `"${row.GUID},${row._etag}"`;
}

/** What items hold besides their fields, empty here (recorded-responses.json, “next link”). */
const always = { FileSystemObjectType: 0, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', ComplianceAssetId: null } as const;

/** Reads `$select` and `$expand`. @throws SharePointError 400 for a column that is not there, or not expanded. */
export function itemReading(call: Call, list: List, fields: ItemFields): ItemReading {
  const select = namesIn(call, '$select').filter((name) => !name.startsWith('odata.'));
  const expand = namesIn(call, '$expand');
  const whole = select.length === 0 || select.includes('*');
  const named = select.filter((name) => name !== '*' && !name.includes('/') && !(name in always)).map((name) => fields.named(name));
  const plain = [...new Map([...(whole ? fields.all : []), ...named].map((field) => [field.name, field])).values()];
  for (const name of select.filter((each) => each.includes('/'))) {
    if (!expand.includes(name.split('/')[0])) throw expandNeeded(name.split('/')[0]);
  }

  const through = expand.map((name) => {
    if (name === 'AttachmentFiles' || name.startsWith('FieldValues')) throw new NotHere(`the expansion ${name} of items`);
    const field = fields.pointing(name);
    const columns = select.filter((each) => each.startsWith(`${name}/`)).map((each) => each.slice(name.length + 1));
    return { field, columns: (columns.length ? columns : ['Title']).map((column) => ({ column, sql: fields.through(field, column), as: `${name}/${column}` })) };
  });

  const columns = [
    'item.ID', 'item.GUID', 'item._etag', 'item._version',
    ...plain.filter((field) => field.kind !== 'computed' && field.name !== 'ID' && field.name !== 'GUID').map((field) => `item.${quoted(field.name)}`),
    ...through.flatMap((each) => each.columns.map(({ sql, as }) => `${sql} AS ${quoted(as)}`)),
    ...through.map(({ field }) => `item.${quoted(field.name)} AS ${quoted(`${field.name}/`)}`),
  ].join(', ');

  const entity = (row: SqlRow): Entity => {
    const properties: Record<string, unknown> = whole ? { ...always } : {};
    for (const name of select) if (name in always) properties[name] = always[name as keyof typeof always];
    for (const field of plain) Object.assign(properties, propertyOf(field, row));
    for (const each of through) {
      if (row[`${each.field.name}/`] === null) continue;
      properties[each.field.name] = new Expanded({
        type: 'SP.Data.UserInfoItem', address: `${address(list, row)}/${each.field.name}`,
        properties: Object.fromEntries(each.columns.map(({ column, as }) => [column, row[as]])),
      });
    }
    return { type: itemType(list), address: address(list, row), id: String(row.GUID), etag: itemEtag(row), properties };
  };
  return { columns, entity };
}

function address(list: List, row: SqlRow): string {
  return `Web/Lists(guid'${list.guid}')/Items(${row.ID})`;
}

function propertyOf(field: Field, row: SqlRow): Record<string, unknown> {
  // Asking for either brings both (recorded-responses.json, “next link”).
  if (field.kind === 'counter') return { Id: row.ID, ID: row.ID };
  if (field.kind === 'computed') return { [restName(field)]: `${row._version}.0` };
  const name = pointsElsewhere(field) ? `${field.name}Id` : restName(field);
  return { [name]: toRest(field, row[field.name]) };
}
