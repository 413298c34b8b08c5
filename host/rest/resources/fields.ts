import { fieldKinds, type FieldKind } from '../../store/fieldKinds';
import { addField, changeField, fieldsOf, removeField, type Field } from '../../store/fields';
import type { List } from '../../store/lists';
import { allowed } from '../../store/permissions';
import { changeView, viewsOf } from '../../store/views';
import { demand, permissionsOnList } from '../access';
import type { Step } from '../address';
import { changed, created, gone, ok, type Answer } from '../answer';
import { objectUnder, propertiesIn, textFrom } from '../body';
import { apiUrl, type Call } from '../call';
import { fieldEntity } from '../fieldEntity';
import { fieldChange, newField, type FieldInBody } from '../fieldInput';
import { after, demandPossible } from '../fieldRules';
import { fieldTypeInBody } from '../fieldTypeInBody';
import { readFieldXml } from '../fieldXml';
import { internalName } from '../internalName';
import { collection } from '../selection';
import { fieldMissing, NotHere, refusedUnconfirmed } from '../sharePointError';
import { argument, entityResource, isStep, type Resource } from './resource';

/** `fields`, and `fields('guid')` where an ID follows at once. */
export function fieldsResource(list: List, step: Step): Resource {
  const byId = (asked: unknown): Resource =>
    fieldResource(list, String(asked), ({ guid }) => guid === String(asked).replace(/[{}]/g, '').toLowerCase());
  if (step.args) return byId(argument(step));
  return {
    to: (next) => {
      const asked = argument(next);
      if (isStep(next, 'getById')) return byId(asked);
      if (isStep(next, 'getByTitle')) return fieldResource(list, String(asked), ({ title }) => title === asked);
      if (isStep(next, 'getByInternalNameOrTitle'))
        return fieldResource(
          list,
          String(asked),
          ({ name }) => name === asked,
          ({ title }) => title === asked,
        );
      if (isStep(next, 'AddField'))
        return { on: { POST: (call) => ok(made(call, list, newField(objectUnder(call, 'parameters')))) } };
      return isStep(next, 'createFieldAsXml') ? { on: { POST: (call) => ok(fromXml(call, list)) } } : undefined;
    },
    on: {
      GET: (call) =>
        ok(
          collection(
            call,
            'SP.Field',
            fieldsOf(call.service.database, list.number).map((field) => fieldEntity(list, field)),
          ),
        ),
      POST: (call) => {
        const given = newField(propertiesIn(call));
        demandType(call, given.kind);
        const content = made(call, list, given);
        return created(content.entity, apiUrl(call));
      },
    },
  };
}

interface Made extends Extract<Answer['content'], { kind: 'entity' }> {}

/** Makes a field under an internal name of its own, made from its title unless a name is hinted at. */
function made(call: Call, list: List, given: FieldInBody, hint = given.title): Made {
  demand(permissionsOnList(call, list), allowed.manageLists);
  demandPossible(call, list, given);
  const { database } = call.service;
  // SharePoint's words for a field ID that the list has already; its code is not confirmed.
  if (given.guid && fieldsOf(database, list.number).some(({ guid }) => guid === given.guid))
    throw refusedUnconfirmed(`A duplicate field name "${hint}" was found.`);
  const name = internalName(hint, [...fieldsOf(database, list.number).map((field) => field.name), ...reserved]);
  return { kind: 'entity', entity: fieldEntity(list, addField(database, list.number, { ...given, name })) };
}

/** Internal names of fields that every SharePoint list has, and this one does not keep. */
const reserved = [
  'Id',
  'ContentType',
  'LinkTitle',
  'LinkTitleNoMenu',
  'Edit',
  'DocIcon',
  'FileRef',
  'FileLeafRef',
  'FileDirRef',
  'FSObjType',
  'Order',
  'ParentID',
  'UniqueId',
  'owshiddenversion',
  'File_x0020_Type',
  'InstanceID',
  'MetaInfo',
  'ScopeId',
  'SelectTitle',
  'ServerUrl',
  'WorkflowVersion',
  'ComplianceAssetId',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  '_etag',
  '_version',
  '_scope',
  '_author',
];

// SP.AddFieldOptions, https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536566(v=office.15)
const internalNameHint = 8;
const toDefaultView = 16;
const knownOptions = [0, 1, 8, 9, 16, 17, 24, 25];

/**
 * The internal name is made from the display name unless the options say that `Name` is a hint (SP.AddFieldOptions).
 */
function fromXml(call: Call, list: List): Made {
  const { SchemaXml, Options = 0 } = objectUnder(call, 'parameters');
  if (!knownOptions.includes(Number(Options))) throw new NotHere(`the options ${String(Options)} of createFieldAsXml`);
  const { nameHint, ...field } = readFieldXml(textFrom(SchemaXml));
  const content = made(
    call,
    list,
    field,
    Number(Options) & internalNameHint && nameHint ? decodedName(nameHint) : field.title,
  );
  if (Number(Options) & toDefaultView) {
    const { database } = call.service;
    const view = viewsOf(database, list.number).find(({ isDefault }) => isDefault)!;
    changeView(database, list.number, view, {
      fields: [...view.fields, String(content.entity.properties.InternalName)],
    });
  }
  return content;
}

/** A hint may be encoded already. */
function decodedName(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function fieldResource(list: List, asked: string, ...wanted: readonly ((field: Field) => boolean)[]): Resource {
  const find = (call: Call): Field => {
    const fields = fieldsOf(call.service.database, list.number);
    const found = wanted.map((each) => fields.find(each)).find((field) => field !== undefined);
    if (!found) throw fieldMissing(asked);
    return found;
  };
  return entityResource((call) => fieldEntity(list, find(call)), {
    on: {
      MERGE: (call) => {
        demand(permissionsOnList(call, list), allowed.manageLists);
        const field = find(call);
        const properties = propertiesIn(call);
        demandType(call, field.kind);
        const change = fieldChange(properties, field.settings);
        demandPossible(call, list, after(field, change), field);
        changeField(call.service.database, list.number, field, change);
        return changed();
      },
      DELETE: (call) => {
        demand(permissionsOnList(call, list), allowed.manageLists);
        const field = find(call);
        if (field.builtIn) throw refusedUnconfirmed(`The column ${field.title} cannot be deleted.`);
        forgetInViews(call, list, field);
        removeField(call.service.database, list.number, field);
        return gone;
      },
    },
  });
}

/** @throws SharePointError 400 for what the type in the body does not have; NotHere for the type of other columns. */
function demandType(call: Call, kind: FieldKind): void {
  const type = fieldTypeInBody(call);
  if (type !== 'SP.Field' && type !== fieldKinds[kind].entity)
    throw new NotHere(`a column of type ${fieldKinds[kind].entity} written as ${type}`);
}

function forgetInViews(call: Call, list: List, field: Field): void {
  const { database } = call.service;
  for (const view of viewsOf(database, list.number).filter(({ fields }) => fields.includes(field.name))) {
    changeView(database, list.number, view, { fields: view.fields.filter((name) => name !== field.name) });
  }
}
