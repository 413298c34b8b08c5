import { XMLParser } from 'fast-xml-parser';
import { fieldKinds, type FieldKind } from '../store/fieldKinds';
import type { Field, FieldSettings, NewField } from '../store/fields';
import type { List } from '../store/lists';
import { NotHere, refusedUnconfirmed } from './sharePointError';

/** A field as its XML describes it, before its internal name is settled. */
export interface FieldInXml extends Omit<NewField, 'name'> {
  readonly title: string;
  /** The `Name` attribute: the internal name only where the request says so (AddFieldOptions). */
  readonly nameHint?: string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: true,
  isArray: (name) => name === 'CHOICE',
});

/** Types the local SharePoint makes; the others are answered 501 by their names. */
const kinds: Readonly<Record<string, FieldKind>> = Object.fromEntries(
  (['text', 'note', 'dateTime', 'choice', 'multiChoice', 'number', 'boolean', 'user', 'lookup', 'url'] as const).map(
    (kind) => [fieldKinds[kind].typeAsString, kind],
  ),
);

/** Attributes that change nothing the local SharePoint keeps. */
const passedOver = [
  'StaticName',
  'SourceID',
  'ColName',
  'RowOrdinal',
  'Version',
  'Format',
  'FriendlyDisplayFormat',
  'NumLines',
  'RichText',
  'AppendOnly',
  'RestrictedMode',
  'UserSelectionMode',
  'UserSelectionScope',
  'List',
  'ShowField',
  'FillInChoice',
  'Sortable',
  'UnlimitedLengthInDocumentLibrary',
  'AllowDeletion',
  'RelationshipDeleteBehavior',
  'Decimals',
  'Percentage',
];
const understood = [
  'ID',
  'Type',
  'Name',
  'DisplayName',
  'Description',
  'Required',
  'Indexed',
  'EnforceUniqueValues',
  'Hidden',
  'Group',
  'MaxLength',
  'Min',
  'Max',
];

/**
 * Reads the XML that makes a field: https://learn.microsoft.com/sharepoint/dev/schema/field-element-list
 *
 * @throws SharePointError for what is no field; NotHere for attributes and types that are not here
 */
export function readFieldXml(xml: string): FieldInXml {
  const element = parsed(xml);
  const attribute: Attribute = (name) => (typeof element[name] === 'string' ? element[name] : undefined);
  const yes = (name: string): boolean => attribute(name)?.toUpperCase() === 'TRUE';
  const type = attribute('Type') ?? '';
  const title = attribute('DisplayName') ?? attribute('Name');
  if (!title) throw refusedUnconfirmed('A field needs a name.');
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (!kind) throw new NotHere(`columns of type ${type}`);
  if (yes('Mult')) throw new NotHere('columns of many values other than choices');
  const other = Object.keys(element).find(
    (name) => ![...understood, ...passedOver, 'Mult', 'CHOICES', 'Default', '#text'].includes(name),
  );
  if (other) throw new NotHere(`the attribute ${other} of a field's XML`);
  const value = element.Default as string | undefined;
  return {
    title,
    kind,
    description: attribute('Description') ?? '',
    required: yes('Required'),
    indexed: yes('Indexed'),
    unique: yes('EnforceUniqueValues'),
    hidden: yes('Hidden'),
    defaultValue: value ?? null,
    settings: settingsFrom(kind, element, attribute),
    ...(attribute('Name') && { nameHint: attribute('Name') }),
    ...(attribute('ID') && { guid: attribute('ID')!.replace(/[{}]/g, '').toLowerCase() }),
  };
}

function parsed(xml: string): Readonly<Record<string, unknown>> {
  let found: unknown;
  try {
    found = (parser.parse(xml, true) as { Field?: unknown }).Field;
  } catch {
    found = undefined;
  }
  if (typeof found !== 'object' || found === null) throw refusedUnconfirmed('The XML of the field cannot be read.');
  return found as Record<string, unknown>;
}

type Attribute = (name: string) => string | undefined;

function settingsFrom(
  kind: FieldKind,
  element: Readonly<Record<string, unknown>>,
  attribute: Attribute,
): FieldSettings {
  const group = attribute('Group');
  return { ...(group !== undefined && { group }), ...settingsOfKind[kind]?.(attribute, element) };
}

const choicesIn = (_: Attribute, element: Readonly<Record<string, unknown>>): FieldSettings => ({
  choices: ((element.CHOICES as { CHOICE?: string[] } | undefined)?.CHOICE ?? []).map(String),
});

/** The settings that only one kind of field has. */
const settingsOfKind: Readonly<
  Partial<Record<FieldKind, (attribute: Attribute, element: Readonly<Record<string, unknown>>) => FieldSettings>>
> = {
  text: (attribute) => ({ maxLength: numberIn(attribute, 'MaxLength') ?? 255 }),
  note: (attribute) => ({ numberOfLines: numberIn(attribute, 'NumLines') ?? 6 }),
  number: (attribute) => {
    const minimum = numberIn(attribute, 'Min');
    const maximum = numberIn(attribute, 'Max');
    return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  },
  dateTime: (attribute) => {
    const format = attribute('Format');
    // What a date without a format is, is not confirmed.
    if (format !== 'DateOnly' && format !== 'DateTime') throw new NotHere('dates with no Format in a field’s XML');
    return format === 'DateOnly' ? { dateOnly: true } : {};
  },
  choice: choicesIn,
  multiChoice: choicesIn,
  user: (attribute) => (attribute('UserSelectionMode') === 'PeopleAndGroups' ? {} : { peopleOnly: true }),
  lookup: (attribute) => ({
    lookupList: (attribute('List') ?? '').replace(/[{}]/g, '').toLowerCase(),
    lookupField: attribute('ShowField') ?? 'Title',
  }),
};

function numberIn(attribute: Attribute, name: string): number | undefined {
  const written = attribute(name);
  return written === undefined ? undefined : Number(written);
}

/** A field's own XML, in the form recorded (test/contract/recorded/replies.json, “field”). */
export function schemaXml(list: List, field: Field): string {
  const { settings } = field;
  const attributes: Record<string, string | undefined> = {
    Type: fieldKinds[field.kind].typeAsString,
    Name: field.name,
    DisplayName: field.title,
    ID: `{${field.guid}}`,
    SourceID: `{${list.guid}}`,
    StaticName: field.name,
    Description: field.description || undefined,
    Required: field.required ? 'TRUE' : undefined,
    Indexed: field.indexed ? 'TRUE' : undefined,
    EnforceUniqueValues: field.unique ? 'TRUE' : undefined,
    Hidden: field.hidden ? 'TRUE' : undefined,
    ReadOnly: field.readOnly ? 'TRUE' : undefined,
    Group: settings.group,
    MaxLength: field.kind === 'text' ? String(settings.maxLength ?? 255) : undefined,
    Format: field.kind === 'dateTime' ? (settings.dateOnly ? 'DateOnly' : 'DateTime') : undefined,
    List: settings.lookupList && `{${settings.lookupList}}`,
    ShowField: settings.lookupField,
  };
  const written = Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(value)}"`]))
    .join(' ');
  const inner = [
    ...(field.defaultValue === null ? [] : [`<Default>${escaped(field.defaultValue)}</Default>`]),
    ...(settings.choices
      ? [`<CHOICES>${settings.choices.map((word) => `<CHOICE>${escaped(word)}</CHOICE>`).join('')}</CHOICES>`]
      : []),
  ].join('');
  return inner ? `<Field ${written}>${inner}</Field>` : `<Field ${written} />`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
