import type { Field } from '../store/fields';
import { fieldKinds } from '../store/fieldKinds';
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
      ...ofItsKind(field),
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
function ofItsKind({ kind, settings }: Field): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'text':
      return { MaxLength: settings.maxLength ?? 255 };
    case 'note':
      return {
        AllowHyperlink: false,
        AppendOnly: false,
        NumberOfLines: settings.numberOfLines ?? 6,
        RestrictedMode: false,
        RichText: false,
      };
    case 'choice':
      return { FillInChoice: false, Choices: settings.choices ?? [], EditFormat: 0 };
    case 'multiChoice':
      return { FillInChoice: false, Choices: settings.choices ?? [] };
    case 'number':
      return {
        MinimumValue: settings.minimum ?? -Number.MAX_VALUE,
        MaximumValue: settings.maximum ?? Number.MAX_VALUE,
      };
    case 'dateTime':
      return { DateTimeCalendarType: 1, DisplayFormat: settings.dateOnly ? 0 : 1, FriendlyDisplayFormat: 1 };
    case 'user':
      return { AllowMultipleValues: false, SelectionMode: settings.peopleOnly ? 0 : 1, SelectionGroup: 0 };
    case 'lookup':
      return {
        AllowMultipleValues: false,
        LookupList: `{${settings.lookupList ?? ''}}`,
        LookupField: settings.lookupField ?? 'Title',
      };
    case 'url':
      return { DisplayFormat: 0 };
    default:
      return {};
  }
}
