import type { Field, FieldSettings } from '../store/fields';
import { fieldKinds, type FieldKind } from '../store/fieldKinds';
import type { List } from '../store/lists';
import type { Entity } from './answer';
import { restName } from './itemFields';
import { schemaXml } from './fieldXml';

/**
 * A field's properties, named as recorded (test/contract/recorded/replies.json, “field”). Those left out are answered
 * 501.
 */
export function fieldEntity(list: List, field: Field): Entity {
  const { typeKind, typeAsString, displayName, entity } = fieldKinds[field.kind];
  const { group } = field.settings;
  return {
    type: entity,
    address: `Web/Lists(guid'${list.guid}')/Fields(guid'${field.guid}')`,
    properties: {
      AutoIndexed: false,
      CanBeDeleted: !field.builtIn,
      ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: null,
      DefaultFormula: null,
      DefaultValue: field.defaultValue,
      Description: field.description,
      Direction: 'none',
      EnforceUniqueValues: field.unique,
      EntityPropertyName: restName(field),
      Filterable: filterable(field),
      FromBaseType: field.builtIn,
      Group: group ?? (field.builtIn ? '_Hidden' : 'Custom Columns'),
      Hidden: field.hidden,
      Id: field.guid,
      Indexed: field.indexed,
      IndexStatus: Number(field.indexed),
      InternalName: field.name,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: field.readOnly,
      Required: field.required,
      SchemaXml: schemaXml(list, field),
      Scope: list.path,
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: sortable(field),
      StaticName: field.name,
      Title: field.title,
      FieldTypeKind: typeKind,
      TypeAsString: typeAsString,
      TypeDisplayName: displayName,
      TypeShortDescription: displayName,
      ValidationFormula: null,
      ValidationMessage: null,
      ...ofItsKind[field.kind]?.(field.settings),
    },
    others: ['Choices', 'FillInChoice', 'MaxLength', 'NumberOfLines', 'DisplayFormat'],
  };
}

function filterable({ kind }: Field): boolean {
  return kind !== 'note' && kind !== 'url';
}

function sortable(field: Field): boolean {
  return filterable(field) && field.kind !== 'multiChoice';
}

/** The properties of a kind of field (SP.FieldText, SP.FieldChoice and the others). */
const ofItsKind: Readonly<Partial<Record<FieldKind, (settings: FieldSettings) => Readonly<Record<string, unknown>>>>> =
  {
    text: (settings) => ({ MaxLength: settings.maxLength ?? 255 }),
    note: (settings) => ({
      AllowHyperlink: false,
      AppendOnly: false,
      NumberOfLines: settings.numberOfLines ?? 6,
      RestrictedMode: false,
      RichText: false,
    }),
    choice: (settings) => ({ FillInChoice: false, Choices: settings.choices ?? [], EditFormat: 0 }),
    multiChoice: (settings) => ({ FillInChoice: false, Choices: settings.choices ?? [] }),
    number: (settings) => ({
      MinimumValue: settings.minimum ?? -Number.MAX_VALUE,
      MaximumValue: settings.maximum ?? Number.MAX_VALUE,
    }),
    dateTime: (settings) => ({
      DateTimeCalendarType: 1,
      DisplayFormat: settings.dateOnly ? 0 : 1,
      FriendlyDisplayFormat: 1,
    }),
    user: (settings) => ({
      AllowMultipleValues: false,
      SelectionMode: settings.peopleOnly ? 0 : 1,
      SelectionGroup: 0,
    }),
    lookup: (settings) => ({
      AllowMultipleValues: false,
      LookupList: `{${settings.lookupList ?? ''}}`,
      LookupField: settings.lookupField ?? 'Title',
    }),
    url: () => ({ DisplayFormat: 0 }),
  };
