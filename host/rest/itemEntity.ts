import type { Field } from '../store/fields';
import type { SqlRow } from '../store/database';
import { quoted } from '../store/itemTable';
import type { List } from '../store/lists';
import { Expanded, type Entity } from './answer';
import type { Call } from './call';
import { pointsElsewhere, restName, type ItemFields } from './itemFields';
import { toRest } from './itemValues';
import { factsOf, itemFacts } from './itemFacts';
import { itemEtag, itemType } from './itemIdentity';
import { listBehind } from './lookups';
import { namesIn, narrowed } from './selection';
import { expandNeeded, NotHere, tooManyLookups } from './sharePointError';

/** Which columns to read, and how to make an entity of a row of them. */
export interface ItemReading {
  /** The SELECT list, for a table under the name `item`. */
  readonly columns: string;
  readonly entity: (row: SqlRow) => Entity;
}

/** What items hold in addition to their fields, empty here (test/contract/recorded/replies.json, “next link”). */
const always: Readonly<Record<string, unknown>> = {
  FileSystemObjectType: 0,
  ServerRedirectedEmbedUri: null,
  ServerRedirectedEmbedUrl: '',
  ComplianceAssetId: null,
};

/** What items have in SharePoint and not here. */
const elsewhere = [
  'AttachmentFiles',
  'FieldValuesAsText',
  'FieldValuesAsHtml',
  'FieldValuesForEdit',
  'ParentList',
  'File',
  'Folder',
  'ContentType',
  'Versions',
  'EffectiveBasePermissions',
  'FirstUniqueAncestorSecurableObject',
  'Properties',
];

/**
 * The most lookup and person columns in one query (docs/sharepoint/reading.md, “Lookups in one query”). Whether Author
 * and Editor count among them is not confirmed: here they do.
 */
const mostLookups = 12;

/** Reads `$select` and `$expand`. @throws SharePointError 400 for a column that is not there, or not expanded. */
export function itemReading(call: Call, list: List, fields: ItemFields): ItemReading {
  const select = namesIn(call, '$select').filter((name) => !name.startsWith('odata.'));
  const expand = namesIn(call, '$expand');
  const notHere = [...select, ...expand].map((name) => name.split('/')[0]).find((name) => elsewhere.includes(name));
  if (notHere) throw new NotHere(`the property ${notHere} of items`);
  const whole = select.length === 0 || select.includes('*');
  const isFact = (name: string): boolean => itemFacts.includes(name);
  const named = select
    .filter((name) => name !== '*' && !name.includes('/') && !Object.hasOwn(always, name) && !isFact(name))
    .map((name) => fields.named(name));
  const plain = [...new Map([...(whole ? fields.all : []), ...named].map((field) => [field.name, field])).values()];
  for (const name of select.filter((each) => each.includes('/'))) {
    const [first] = name.split('/');
    if (!expand.some((each) => each.split('/')[0] === first)) throw expandNeeded(first);
  }

  const through = expand
    .filter((name) => !isFact(name.split('/')[0]))
    .map((name) => {
      const field = fields.pointing(name);
      const columns = select.filter((each) => each.startsWith(`${name}/`)).map((each) => each.slice(name.length + 1));
      return {
        field,
        columns: (columns.length ? columns : ['Title']).map((column) => ({
          column,
          sql: fields.through(field, column).sql,
          as: `${name}/${column}`,
        })),
      };
    });

  const lookups = new Set(
    [...plain.filter(pointsElsewhere), ...through.map(({ field }) => field)].map(({ name }) => name),
  );
  if (lookups.size > mostLookups) throw tooManyLookups();

  const columns = [
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

  const entity = (row: SqlRow): Entity => {
    const properties: Record<string, unknown> = whole ? { ...always } : {};
    for (const name of select) if (Object.hasOwn(always, name)) properties[name] = always[name];
    for (const field of plain) Object.assign(properties, propertyOf(field, row));
    for (const each of through) {
      if (row[`${each.field.name}/`] === null) continue;
      properties[each.field.name] = new Expanded({
        type: each.field.kind === 'user' ? 'SP.Data.UserInfoItem' : itemType(listBehind(call, each.field)),
        address: `${address(list, row)}/${each.field.name}`,
        properties: Object.fromEntries(each.columns.map(({ column, as }) => [column, row[as]])),
      });
    }
    const entityOf = {
      type: itemType(list),
      address: address(list, row),
      id: String(row.GUID),
      etag: itemEtag(row),
      properties,
    };
    const facts = [...select, ...expand].filter((name) => isFact(name.split('/')[0]));
    return facts.length === 0 ? entityOf : withFacts(entityOf, row, facts);
  };
  const withFacts = (whole: Entity, row: SqlRow, names: readonly string[]): Entity => {
    const { properties } = narrowed(
      { ...whole, properties: {}, ...factsOf(call, list, row) },
      names.filter((name) => select.includes(name)),
      names.filter((name) => expand.includes(name)),
    );
    return { ...whole, properties: { ...properties, ...whole.properties } };
  };
  return { columns, entity };
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
