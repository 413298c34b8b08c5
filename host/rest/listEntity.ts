import { itemCount, type List } from '../store/lists';
import { toHalves } from '../store/permissions';
import { viewsOf, type View } from '../store/views';
import { serverRelative } from '../store/webs';
import { permissionsOnList } from './access';
import type { Entity } from './answer';
import { webUrl, type Call } from './call';
import { encodedName } from './internalName';
import { itemType } from './itemIdentity';
import { assignmentEntities } from './resources/roleAssignments';
import { securableList } from './securable';
import { viewEntity } from './viewEntity';

export function listEntity(call: Call, list: List): Entity {
  const count = itemCount(call.service.database, list);
  return {
    type: 'SP.List',
    address: `Web/Lists(guid'${list.guid}')`,
    properties: propertiesOf(call, list, count),
    more: {
      ReadSecurity: list.readSecurity,
      WriteSecurity: list.writeSecurity,
      HasUniqueRoleAssignments: list.scope !== undefined,
    },
    behind: behind(call, list, count),
  };
}

/**
 * A list's properties, named as recorded (test/contract/recorded/replies.json, “list”). Those left out are answered
 * 501.
 */
function propertiesOf(call: Call, list: List, count: number): Entity['properties'] {
  return {
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
    ListItemEntityTypeFullName: itemType(list),
    MajorVersionLimit: list.versioned ? list.versionLimit : 0,
    MajorWithMinorVersionsLimit: 0,
    NoCrawl: list.noCrawl,
    ParentWebPath: { DecodedUrl: serverRelative(call.web.path) },
    ParentWebUrl: serverRelative(call.web.path),
    ParserDisabled: false,
    Title: list.title,
  };
}

function behind(call: Call, list: List, count: number): Entity['behind'] {
  const securable = securableList(call, list);
  const views = (): View[] => viewsOf(call.service.database, list.number);
  return {
    RootFolder: () => folderEntity(list, count),
    ParentWeb: () => webOf(call),
    EffectiveBasePermissions: () => ({
      type: 'SP.BasePermissions',
      address: `${securable.address}/EffectiveBasePermissions`,
      properties: toHalves(permissionsOnList(call, list)),
    }),
    RoleAssignments: () => assignmentEntities(call, securable),
    DefaultView: () => viewEntity(list, defaultOf(views())),
    Views: () => views().map((view) => viewEntity(list, view)),
  };
}

function defaultOf(views: readonly View[]): View {
  return views.find(({ isDefault }) => isDefault)!;
}

function webOf(call: Call): Entity {
  return {
    type: 'SP.Web',
    address: 'Web',
    properties: {
      Id: call.web.guid,
      Title: call.web.title,
      ServerRelativeUrl: serverRelative(call.web.path),
      ServerRelativePath: { DecodedUrl: serverRelative(call.web.path) },
      Url: webUrl(call),
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
