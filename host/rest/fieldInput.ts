import { fieldKinds, type FieldKind } from '../store/fieldKinds';
import type { FieldChange, FieldSettings, NewField } from '../store/fields';
import {
  flagFrom,
  manyFrom,
  numberFrom,
  readProperties,
  textFrom,
  wholeFrom,
  type Properties,
  type Reading,
} from './body';
import { NotHere, refusedUnconfirmed } from './sharePointError';

/** The kinds that can be made, by SP.FieldType. */
const kindOf = new Map<number, FieldKind>(
  (['text', 'note', 'dateTime', 'choice', 'multiChoice', 'number', 'boolean', 'user', 'lookup', 'url'] as const).map(
    (kind) => [fieldKinds[kind].typeKind, kind],
  ),
);

/** A body's field, with its settings apart. */
type Given = FieldChange & { readonly set?: FieldSettings };

const changing: Reading<Given> = {
  Title: (value) => ({ title: textFrom(value) }),
  Description: (value) => ({ description: textFrom(value) }),
  Required: (value) => ({ required: flagFrom(value) }),
  Indexed: (value) => ({ indexed: flagFrom(value) }),
  EnforceUniqueValues: (value) => ({ unique: flagFrom(value) }),
  Hidden: (value) => ({ hidden: flagFrom(value) }),
  DefaultValue: (value) => ({ defaultValue: value === null ? null : textFrom(value) }),
};

/** Settings of one kind or another. */
const settings: Readonly<Record<string, (value: unknown) => FieldSettings>> = {
  Group: (value) => ({ group: textFrom(value) }),
  MaxLength: (value) => ({ maxLength: wholeFrom(value) }),
  Choices: (value) => ({ choices: manyFrom(value).map(textFrom) }),
  MinimumValue: (value) => ({ minimum: numberFrom(value) }),
  MaximumValue: (value) => ({ maximum: numberFrom(value) }),
  NumberOfLines: (value) => ({ numberOfLines: wholeFrom(value) }),
  LookupListId: (value) => ({ lookupList: textFrom(value).replace(/[{}]/g, '').toLowerCase() }),
  LookupFieldName: (value) => ({ lookupField: textFrom(value) }),
};

/**
 * Properties with the one value that the local SharePoint has anyway, or that change nothing it keeps; others are 501.
 */
const taken: Readonly<Record<string, (value: unknown) => boolean>> = {
  FieldTypeKind: () => true,
  EditFormat: () => true,
  FillInChoice: (value) => value === false,
  AllowHyperlink: () => true,
  AppendOnly: (value) => value === false,
  RestrictedMode: (value) => value === false,
  RichText: (value) => value === false,
  DateTimeCalendarType: (value) => value === 1,
  DisplayFormat: () => true,
  FriendlyDisplayFormat: () => true,
  SelectionMode: () => true,
  AllowMultipleValues: (value) => value === false,
  LookupWebId: () => true,
  StaticName: () => true,
};

const others = [
  'ValidationFormula',
  'ValidationMessage',
  'DefaultFormula',
  'ReadOnlyField',
  'JSLink',
  'CustomFormatter',
  'Direction',
  'InternalName',
  'SchemaXml',
  'TypeAsString',
  'Formula',
  'OutputType',
  'DateFormat',
  'CurrencyLocaleId',
  'ShowAsPercentage',
  'Presence',
  'SelectionGroup',
  'IsRelationship',
  'RelationshipDeleteBehavior',
  'PrimaryFieldId',
  'UnlimitedLengthInDocumentLibrary',
  'ClientSideComponentId',
  'ClientSideComponentProperties',
];

/** Reads a body, settings gathered apart. */
function readField(properties: Properties): Given {
  let set: FieldSettings = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (Object.hasOwn(settings, name)) set = { ...set, ...settings[name](value) };
    else if (!Object.hasOwn(taken, name)) rest[name] = value;
    else if (!taken[name](value)) throw new NotHere(`columns with ${name} ${String(value)}`);
  }
  return { ...readProperties(rest, 'SP.Field', changing, others), set };
}

/** A field to be made, before its internal name is settled. */
export type FieldInBody = Omit<NewField, 'name'> & { readonly title: string };

/**
 * Reads a body with a new field.
 *
 * @throws SharePointError 400; NotHere for types that are not here
 */
export function newField(properties: Properties): FieldInBody {
  const kind = kindOf.get(wholeFrom(properties.FieldTypeKind));
  if (!kind) throw new NotHere(`columns of type ${String(properties.FieldTypeKind)}`);
  const { set = {}, ...given } = readField(properties);
  if (!given.title) throw refusedUnconfirmed('A field needs a title.');
  return { ...given, title: given.title, kind, settings: { ...ofKind(kind, properties), ...set } };
}

/** Reads a body with a change of a field; `settings` are its old ones, with the changes. */
export function fieldChange(properties: Properties, had: FieldSettings): FieldChange {
  const { set = {}, ...given } = readField(properties);
  // SP.DateTimeFieldFormatType: 0 is a date alone.
  const dates: FieldSettings =
    properties.DisplayFormat === 0 ? { dateOnly: true } : properties.DisplayFormat === 1 ? { dateOnly: undefined } : {};
  return { ...given, settings: { ...had, ...dates, ...set } };
}

function ofKind(kind: FieldKind, { DisplayFormat, SelectionMode }: Properties): FieldSettings {
  if (kind === 'dateTime') return DisplayFormat === 1 ? {} : { dateOnly: true };
  if (kind === 'user') return SelectionMode === 0 ? { peopleOnly: true } : {};
  return kind === 'text' ? { maxLength: 255 } : {};
}
