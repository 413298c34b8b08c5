import { itemCount, type List } from '../store/lists';
import { toHalves } from '../store/permissions';
import { viewsOf } from '../store/views';
import { serverRelative } from '../store/webs';
import { permissionsOnList } from './access';
import type { Entity } from './answer';
import { webUrl, type Call } from './call';
import { encodedName } from './internalName';
import { itemType } from './itemIdentity';
import { assignmentEntities } from './resources/roleAssignments';
import { securableList } from './securable';
import { viewEntity } from './viewEntity';

/**
 * A list's properties, named as recorded (test/contract/recorded/replies.json, “list”). Those left out are answered
 * 501.
 */
export function listEntity(call: Call, list: List): Entity {
  const type = itemType(list);
  const securable = securableList(call, list);
  const count = itemCount(call.service.database, list);
  return {
    type: 'SP.List',
    address: `Web/Lists(guid'${list.guid}')`,
    properties: {
      AllowContentTypes: true,
      BaseTemplate: list.template,
      BaseType: 0,
      ContentTypesEnabled: false,
      CrawlNonDefaultViews: false,
      Created: list.created,
      DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
      DefaultItemOpenUseListSetting: false,
      Description: list.description,
      Direction: 'none',
      DisableCommenting: false,
      DisableGridEditing: false,
      DocumentTemplateUrl: null,
      DraftVersionVisibility: 0,
      EnableAttachments: list.attachments,
      EnableFolderCreation: false,
      EnableMinorVersions: false,
      EnableModeration: false,
      EnableVersioning: list.versioned,
      EntityTypeName: `${encodedName(list.name)}List`,
      ForceCheckout: false,
      HasExternalDataSource: false,
      Hidden: list.hidden,
      Id: list.guid,
      IrmEnabled: false,
      IrmExpire: false,
      IrmReject: false,
      IsApplicationList: false,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: count,
      LastItemDeletedDate: list.deleted,
      LastItemModifiedDate: list.modified,
      LastItemUserModifiedDate: list.modified,
      ListItemEntityTypeFullName: type,
      MajorVersionLimit: list.versioned ? list.versionLimit : 0,
      MajorWithMinorVersionsLimit: 0,
      NoCrawl: list.noCrawl,
      ParentWebPath: { DecodedUrl: serverRelative(call.web.path) },
      ParentWebUrl: serverRelative(call.web.path),
      ParserDisabled: false,
      Title: list.title,
    },
    more: {
      ReadSecurity: list.readSecurity,
      WriteSecurity: list.writeSecurity,
      HasUniqueRoleAssignments: list.scope !== undefined,
    },
    behind: {
      RootFolder: () => folderEntity(list, count),
      ParentWeb: () => ({
        type: 'SP.Web',
        address: 'Web',
        properties: {
          Id: call.web.guid,
          Title: call.web.title,
          ServerRelativeUrl: serverRelative(call.web.path),
          ServerRelativePath: { DecodedUrl: serverRelative(call.web.path) },
          Url: webUrl(call),
        },
      }),
      EffectiveBasePermissions: () => ({
        type: 'SP.BasePermissions',
        address: `${securable.address}/EffectiveBasePermissions`,
        properties: toHalves(permissionsOnList(call, list)),
      }),
      RoleAssignments: () => assignmentEntities(call, securable),
      DefaultView: () =>
        viewEntity(
          list,
          viewsOf(call.service.database, list.number).find(({ isDefault }) => isDefault)!,
        ),
      Views: () => viewsOf(call.service.database, list.number).map((view) => viewEntity(list, view)),
    },
  };
}

export function folderEntity(list: List, count: number): Entity {
  return {
    type: 'SP.Folder',
    address: `Web/GetFolderByServerRelativePath(decodedurl='${list.path}')`,
    properties: {
      Exists: true,
      ItemCount: count,
      Name: list.name,
      ServerRelativeUrl: list.path,
      TimeCreated: list.created,
      TimeLastModified: list.modified,
    },
    more: { ServerRelativePath: { DecodedUrl: list.path }, UniqueId: list.guid },
  };
}
