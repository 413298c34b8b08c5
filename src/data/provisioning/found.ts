import '@pnp/sp/fields/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/security/list';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/sites';
import '@pnp/sp/views/list';
import { type IWeb, Web } from '@pnp/sp/webs';
import type { ListPlan } from '../../lists/plan';
import type { BasePermissions } from '../../lists/permissions';
import type { Connection } from '../connection';
import { inBatch } from '../read/inBatch';
import { orProblem, ProblemError, problemFrom } from '../problem';

/** A permission level of the site collection. */
export interface FoundLevel {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
  readonly BasePermissions: BasePermissions;
}

export interface FoundGroup {
  readonly Id: number;
  readonly Title: string;
  readonly OwnerTitle?: string;
}

/** The levels and groups of the site, and the rights of the signed-in person. */
export interface FoundSite {
  readonly levels: readonly FoundLevel[];
  readonly groups: readonly FoundGroup[];
  readonly owners: FoundGroup;
  readonly visitors: FoundGroup;
  /** The signed-in person; `keepsAccess`: they own the site without an assignment of their own. */
  readonly me: { readonly Id: number; readonly keepsAccess: boolean };
}

interface FoundColumn {
  readonly InternalName: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Choices?: readonly string[];
}

/** A principal with a level on a list. SharePoint adds “Limited Access” by itself; it is left out. */
export interface FoundGrant {
  readonly principal: { readonly Id: number; readonly Title: string };
  readonly level: { readonly Id: number; readonly Name: string };
}

export interface FoundList {
  readonly Title: string;
  readonly ItemCount: number;
  readonly EnableVersioning: boolean;
  /** 0: none without versions, and all of them with. */
  readonly MajorVersionLimit: number;
  readonly EnableAttachments: boolean;
  readonly NoCrawl: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
  readonly HasUniqueRoleAssignments: boolean;
  readonly columns: readonly FoundColumn[];
  readonly viewColumns: readonly string[];
  readonly grants: readonly FoundGrant[];
}

const settings = [
  'Title',
  'ItemCount',
  'EnableVersioning',
  'MajorVersionLimit',
  'EnableAttachments',
  'NoCrawl',
  'ReadSecurity',
  'WriteSecurity',
  'HasUniqueRoleAssignments',
];

/**
 * `RoleTypeKind` of “Limited Access”:
 * https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536725(v=office.15)
 */
const limitedAccess = 1;

const rootWebs = new WeakMap<Connection, Promise<IWeb>>();

/** The root web of the site collection, where custom levels are kept. Asked for once. */
export function rootWeb(connection: Connection): Promise<IWeb> {
  const known = rootWebs.get(connection) ?? findRootWeb(connection);
  rootWebs.set(connection, known);
  known.catch(() => rootWebs.delete(connection));
  return known;
}

async function findRootWeb({ sp }: Connection): Promise<IWeb> {
  const { Url } = await orProblem(() => sp.site.select('Url')<{ Url: string }>());
  return Web([sp.web, Url]);
}

interface RawUser {
  readonly Id: number;
  readonly IsSiteAdmin: boolean;
}

/**
 * Groups and levels belong to the site collection, so a sub-site that inherits has them too.
 *
 * @throws ProblemError
 */
export async function findSite(connection: Connection): Promise<FoundSite> {
  const root = await rootWeb(connection);
  return orProblem(async () => {
    const [levels, owners, visitors] = await Promise.all([
      root.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<FoundLevel[]>(),
      root.associatedOwnerGroup.select('Id', 'Title')<FoundGroup>(),
      root.associatedVisitorGroup.select('Id', 'Title')<FoundGroup>(),
    ]);
    const [groups, me, mine] = await inBatch<[FoundGroup[], RawUser, FoundGroup[]]>(connection, ({ web }) => [
      web.siteGroups.select('Id', 'Title', 'OwnerTitle')<FoundGroup[]>(),
      web.currentUser.select('Id', 'IsSiteAdmin')<RawUser>(),
      web.currentUser.groups.select('Id')<FoundGroup[]>(),
    ]);
    return {
      levels,
      groups,
      owners,
      visitors,
      me: { Id: me.Id, keepsAccess: me.IsSiteAdmin || mine.some(({ Id }) => Id === owners.Id) },
    };
  });
}

interface RawAssignment {
  readonly Member: FoundGrant['principal'];
  readonly RoleDefinitionBindings: readonly (FoundGrant['level'] & { readonly RoleTypeKind: number })[];
}

type RawSettings = Omit<FoundList, 'columns' | 'viewColumns' | 'grants'>;

/**
 * A list as it is now; undefined if there is none at its address.
 *
 * @throws ProblemError
 */
export async function findList(connection: Connection, plan: ListPlan): Promise<FoundList | undefined> {
  try {
    const [found, columns, view, assignments] = await inBatch<
      [RawSettings, FoundColumn[], { Items: string[] }, RawAssignment[]]
    >(connection, ({ web }) => {
      const list = web.getList(connection.listUrl(plan.shape.name));
      return [
        list.select(...settings)<RawSettings>(),
        list.fields.select('InternalName', 'TypeAsString', 'Required', 'Indexed', 'EnforceUniqueValues', 'Choices')<
          FoundColumn[]
        >(),
        list.defaultView.fields<{ Items: string[] }>(),
        list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<RawAssignment[]>(),
      ];
    });
    return { ...found, columns, viewColumns: view.Items, grants: assignments.flatMap(grantsOf) };
  } catch (error) {
    const problem = await problemFrom(error, plan.shape.name);
    if (problem.kind === 'missing') return undefined;
    throw new ProblemError(problem);
  }
}

function grantsOf({ Member, RoleDefinitionBindings }: RawAssignment): FoundGrant[] {
  return RoleDefinitionBindings.filter(({ RoleTypeKind }) => RoleTypeKind !== limitedAccess).map((level) => ({
    principal: Member,
    level,
  }));
}
