import type { Field } from '../store/fields';
import type { Call } from './call';
import { itemFacts } from './itemFacts';
import { pointsElsewhere, type ItemFields } from './itemFields';
import { namesIn } from './selection';
import { expandNeeded, NotHere, tooManyLookups } from './sharePointError';

/** What `$select` and `$expand` ask of each item. */
export interface ItemSelection {
  /** Properties that are the same for every item. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** The item's own fields. */
  readonly plain: readonly Field[];
  /** People and rows of other lists that its fields point at. */
  readonly through: readonly Through[];
  /** The names, of those selected and expanded, that ask for its permissions. */
  readonly facts: Names;
}

interface Through {
  readonly field: Field;
  readonly columns: readonly { readonly column: string; readonly sql: string; readonly as: string }[];
}

interface Names {
  readonly select: readonly string[];
  readonly expand: readonly string[];
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

/** @throws SharePointError 400 for a column that is not there, or not expanded. */
export function itemSelection(call: Call, fields: ItemFields): ItemSelection {
  const names: Names = {
    select: namesIn(call, '$select').filter((name) => !name.startsWith('odata.')),
    expand: namesIn(call, '$expand'),
  };
  demandHere(names);
  const plain = plainFields(names, fields);
  demandExpanded(names);
  const through = fieldsThrough(names, fields);
  demandFewLookups(plain, through);
  return {
    constants: constantsIn(names),
    plain,
    through,
    facts: { select: names.select.filter(isFact), expand: names.expand.filter(isFact) },
  };
}

function demandHere({ select, expand }: Names): void {
  const notHere = [...select, ...expand].map(first).find((name) => elsewhere.includes(name));
  if (notHere) throw new NotHere(`the property ${notHere} of items`);
}

function demandExpanded({ select, expand }: Names): void {
  const expanded = expand.map(first);
  const not = select.filter((name) => name.includes('/')).find((name) => !expanded.includes(first(name)));
  if (not) throw expandNeeded(first(not));
}

function demandFewLookups(plain: readonly Field[], through: readonly Through[]): void {
  const lookups = [...plain.filter(pointsElsewhere), ...through.map(({ field }) => field)];
  if (new Set(lookups.map(({ name }) => name)).size > mostLookups) throw tooManyLookups();
}

function constantsIn(names: Names): Readonly<Record<string, unknown>> {
  if (isWhole(names)) return always;
  return Object.fromEntries(names.select.filter(isConstant).map((name) => [name, always[name]]));
}

function plainFields(names: Names, fields: ItemFields): readonly Field[] {
  const named = names.select
    .filter((name) => name !== '*' && !name.includes('/') && !isConstant(name) && !isFact(name))
    .map((name) => fields.named(name));
  return [...new Map([...(isWhole(names) ? fields.all : []), ...named].map((field) => [field.name, field])).values()];
}

function fieldsThrough({ select, expand }: Names, fields: ItemFields): readonly Through[] {
  return expand
    .filter((name) => !isFact(name))
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
}

function isWhole({ select }: Names): boolean {
  return select.length === 0 || select.includes('*');
}

function isConstant(name: string): boolean {
  return Object.hasOwn(always, name);
}

function isFact(name: string): boolean {
  return itemFacts.includes(first(name));
}

/** The name before the first slash. */
function first(name: string): string {
  return name.split('/')[0];
}
