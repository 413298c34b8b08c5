import { itemCount, type List } from '../../store/lists';
import { allowed, toHalves } from '../../store/permissions';
import { demand, permissionsOnList } from '../access';
import type { Entity } from '../answer';
import type { Call } from '../call';
import { itemType } from '../itemEntity';
import type { Expansions } from '../selection';
import { itemsResource } from './items';
import { permissionsResource } from './permissions';
import { argument, entityResource, isStep, type Resource } from './resource';

/** One list. @throws SharePointError 403 for whoever may not see it (for a list, 403 or 404 is not confirmed). */
export function listResource(call: Call, list: List): Resource {
  demand(permissionsOnList(call, list), allowed.viewListItems);
  return entityResource((asking) => listEntity(asking, list), {
    to: (step) => {
      const asked = argument(step);
      if (isStep(step, 'items') && (step.args === undefined || typeof asked === 'number')) return itemsResource(list, asked as number | undefined);
      if (isStep(step, 'EffectiveBasePermissions')) return permissionsResource((asking) => permissionsOnList(asking, list));
      if (isStep(step, 'rootFolder')) return entityResource((asking) => folderEntity(asking, list));
      return undefined;
    },
  }, (asking) => listExpansions(asking, list));
}

/** A list's properties, named as recorded (recorded-responses.json, “list”). Those left out are answered 501. */
export function listEntity(call: Call, list: List): Entity {
  const type = itemType(list);
  return {
    type: 'SP.List',
    address: `Web/Lists(guid'${list.guid}')`,
    properties: {
      AllowContentTypes: true, BaseTemplate: list.template, BaseType: 0, ContentTypesEnabled: false,
      Created: list.created, Description: list.description, EnableAttachments: list.attachments,
      EnableFolderCreation: false, EnableMinorVersions: false, EnableModeration: false, EnableVersioning: list.versioned,
      EntityTypeName: type.replace(/^SP\.Data\./, '').replace(/Item$/, ''), Hidden: list.hidden, Id: list.guid, ItemCount: itemCount(call.service.database, list),
      LastItemDeletedDate: list.deleted, LastItemModifiedDate: list.modified, LastItemUserModifiedDate: list.modified,
      ListItemEntityTypeFullName: type, MajorVersionLimit: list.versioned ? 500 : 0, NoCrawl: list.noCrawl,
      ParentWebUrl: call.web.path, Title: list.title,
      // Recorded replies leave these out unless they are asked for; here they come with the rest.
      ReadSecurity: list.readSecurity, WriteSecurity: list.writeSecurity,
    },
  };
}

export function listExpansions(call: Call, list: List): Expansions {
  return {
    RootFolder: () => folderEntity(call, list),
    EffectiveBasePermissions: () => ({ type: 'SP.BasePermissions', address: `Web/Lists(guid'${list.guid}')/EffectiveBasePermissions`, properties: toHalves(permissionsOnList(call, list)) }),
  };
}

function folderEntity(call: Call, list: List): Entity {
  return {
    type: 'SP.Folder',
    address: `Web/GetFolderByServerRelativePath(decodedurl='${list.path}')`,
    properties: { Exists: true, ItemCount: itemCount(call.service.database, list), Name: list.name, ServerRelativeUrl: list.path, TimeCreated: list.created, TimeLastModified: list.modified },
  };
}
