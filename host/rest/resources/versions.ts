import type { SqlRow } from '../../store/database';
import { fieldsOf, type Field } from '../../store/fields';
import { versionsOf } from '../../store/items';
import type { List } from '../../store/lists';
import { allowed } from '../../store/permissions';
import { principalById } from '../../store/principals';
import { demand, permissionsOnItem } from '../access';
import type { Step } from '../address';
import { ok, type Entity } from '../answer';
import type { Call } from '../call';
import { restName } from '../itemFields';
import { toRest } from '../itemValues';
import { itemRow } from '../itemWrite';
import { lookedUpText } from '../lookups';
import { collection } from '../selection';
import { itemMissing } from '../sharePointError';
import { argument, entityResource, type Resource } from './resource';

/** `versions`: the item as it was at each major version, the newest first (docs/sharepoint/writing.md, “Versions”). */
export function versionsResource(list: List, id: number, step: Step): Resource {
  if (step.args) {
    return entityResource((call) => {
      const found = versionEntities(call, list, id).find(({ properties }) => properties.VersionId === argument(step));
      if (!found) throw itemMissing();
      return found;
    });
  }
  return { on: { GET: (call) => ok(collection(call, 'SP.ListItemVersion', versionEntities(call, list, id))) } };
}

function versionEntities(call: Call, list: List, id: number): Entity[] {
  const { scope } = itemRow(call, list, id);
  demand(permissionsOnItem(call, list, scope), allowed.viewVersions);
  const fields = fieldsOf(call.service.database, list.number);
  return versionsOf(call.service.database, list, id).map((row, index): Entity => ({
    type: 'SP.ListItemVersion',
    address: `Web/Lists(guid'${list.guid}')/Items(${id})/Versions(${versionId(row)})`,
    properties: {
      VersionId: versionId(row),
      VersionLabel: `${row._version}.0`,
      IsCurrentVersion: index === 0,
      ...Object.fromEntries(fields.map((field) => [nameIn(field), valueIn(call, field, row)])),
    },
  }));
}

/** 512 for each major version: the lower bits count minor ones. */
function versionId(row: SqlRow): number {
  return Number(row._version) * 512;
}

/**
 * Versions encode the underscores of a column's name: `OData__x005f_UIVersionString`, as published code that reads them
 * has it.
 */
function nameIn(field: Field): string {
  return field.name.startsWith('_')
    ? `OData_${field.name.replace(/_/g, '_x005f_')}`
    : restName(field).replace(/_/g, '_x005f_');
}

/**
 * People and lookups come as `{"LookupId":…,"LookupValue":…}`, people with their `Email` (published code;
 * SP.FieldUserValue). How many choices come is not confirmed: as on the item, here.
 */
function valueIn(call: Call, field: Field, row: SqlRow): unknown {
  if (field.kind === 'computed') return `${row._version}.0`;
  const stored = row[field.name] ?? null;
  if (field.kind === 'contentType') return { StringValue: stored };
  if (stored === null) return null;
  if (field.kind === 'lookup') return { LookupId: stored, LookupValue: lookedUpText(call, field, Number(stored)) };
  if (field.kind !== 'user') return toRest(field, stored);
  const person = principalById(call.service.database, call.web.site, Number(stored));
  return { LookupId: stored, LookupValue: person?.title ?? '', Email: person?.email ?? '' };
}
