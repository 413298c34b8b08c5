import type { Audience } from '../../lists/access';
import { fieldTypes } from '../../lists/fieldXml';
import { customLevels, type CustomLevelName, ownLevels, type Team, teamGroups } from '../../lists/permissions';
import type { ListPlan } from '../../lists/plan';
import type { FoundGrant, FoundGroup, FoundLevel, FoundList, FoundSite } from './found';

/** The settings of a list that are checked. */
export interface ListSettings {
  readonly EnableVersioning: boolean;
  readonly MajorVersionLimit: number;
  readonly EnableAttachments: boolean;
  readonly NoCrawl: boolean;
  readonly ReadSecurity: number;
  readonly WriteSecurity: number;
}

/** One difference between the site and the declaration. */
export type Difference =
  | { readonly kind: 'level'; readonly level: CustomLevelName; readonly found?: FoundLevel }
  | { readonly kind: 'group'; readonly team: Team }
  | { readonly kind: 'groupOwner'; readonly team: Team; readonly group: FoundGroup; readonly owners: FoundGroup }
  | { readonly kind: 'list'; readonly plan: ListPlan }
  /** The list at this address is not ours: it has rows, and none of our columns. */
  | { readonly kind: 'foreign'; readonly plan: ListPlan; readonly rows: number }
  | { readonly kind: 'inherits'; readonly plan: ListPlan }
  /** A declared audience has no level, or another one. */
  | {
      readonly kind: 'grant';
      readonly plan: ListPlan;
      readonly audience: Audience;
      readonly principal: FoundGroup;
      readonly level: FoundLevel;
    }
  /** Somebody has a level that is not declared; `installer` if it is the signed-in person's own. */
  | { readonly kind: 'extraGrant'; readonly plan: ListPlan; readonly grant: FoundGrant; readonly installer: boolean }
  | {
      readonly kind: 'settings';
      readonly plan: ListPlan;
      readonly wanted: Partial<ListSettings>;
      readonly found: ListSettings;
    }
  | { readonly kind: 'column'; readonly plan: ListPlan; readonly name: string }
  | {
      readonly kind: 'columnType';
      readonly plan: ListPlan;
      readonly name: string;
      readonly found: string;
      readonly wanted: string;
    }
  | {
      readonly kind: 'words';
      readonly plan: ListPlan;
      readonly name: string;
      readonly missing: readonly string[];
      readonly all: readonly string[];
    }
  /** A column is required and should not be, or the reverse. Title is SharePoint's own: owners may let it be empty. */
  | { readonly kind: 'required'; readonly plan: ListPlan; readonly name: string; readonly wanted: boolean }
  | {
      readonly kind: 'index';
      readonly plan: ListPlan;
      readonly name: string;
      readonly unique: boolean;
      readonly rows: number;
    }
  | { readonly kind: 'view'; readonly plan: ListPlan; readonly missing: readonly string[] }
  /** The title is still the URL name the list was made with. */
  | { readonly kind: 'title'; readonly plan: ListPlan }
  /** The list has no rows, and the pages need some. */
  | { readonly kind: 'empty'; readonly plan: ListPlan };

/** Differences that only a person can put right: set-up and mending leave them. */
export type ForPeople = Extract<Difference, { kind: 'columnType' | 'foreign' | 'empty' }>;

export function isForPeople(difference: Difference): difference is ForPeople {
  return difference.kind === 'columnType' || difference.kind === 'foreign' || difference.kind === 'empty';
}

/** Differences in the levels and groups that the lists' permissions need. */
export function siteDifferences({ levels, groups, owners }: FoundSite): Difference[] {
  const differences: Difference[] = [];
  for (const level of Object.keys(customLevels) as CustomLevelName[]) {
    const { name, permissions } = customLevels[level];
    const found = levels.find(({ Name }) => Name === name);
    // Some endpoints give the halves as texts, others as numbers.
    const same =
      found &&
      Number(found.BasePermissions.High) === permissions.High &&
      Number(found.BasePermissions.Low) === permissions.Low;
    if (!same) differences.push({ kind: 'level', level, found });
  }
  for (const team of Object.keys(teamGroups) as Team[]) {
    const group = groups.find(({ Title }) => Title === teamGroups[team].title);
    if (!group) differences.push({ kind: 'group', team });
    else if (group.OwnerTitle !== owners.Title) differences.push({ kind: 'groupOwner', team, group, owners });
  }
  return differences;
}

/**
 * Differences in the order of mending: first inheritance is broken and rows of one's own are secured, then people are
 * let in, then columns are added. The installer's own assignment, a remainder of breaking the inheritance, goes last.
 */
export function listDifferences(plan: ListPlan, found: FoundList | undefined, site: FoundSite): Difference[] {
  if (!found) return [{ kind: 'list', plan }];
  if (isForeign(plan, found)) return [{ kind: 'foreign', plan, rows: found.ItemCount }];
  const permissions = permissionDifferences(plan, found, site);
  const of = (test: (difference: Difference) => boolean): Difference[] => permissions.filter(test);
  const isOwn = (difference: Difference): boolean => difference.kind === 'extraGrant' && difference.installer;
  return [
    ...of(({ kind }) => kind === 'inherits'),
    ...settingDifferences(plan, found),
    ...of((difference) => difference.kind !== 'inherits' && !isOwn(difference)),
    ...columnDifferences(plan, found),
    ...viewDifferences(plan, found),
    ...(found.Title === plan.shape.name && plan.title !== plan.shape.name ? [{ kind: 'title', plan } as const] : []),
    ...of(isOwn),
    ...(plan.needsRows && found.ItemCount === 0 ? [{ kind: 'empty', plan } as const] : []),
  ];
}

function isForeign({ shape }: ListPlan, { ItemCount, columns }: FoundList): boolean {
  return (
    ItemCount > 0 && !columns.some(({ InternalName }) => InternalName !== 'Title' && InternalName in shape.columns)
  );
}

/** Whether a list is not for everybody to read, and so must be closed before anything is put in it. */
export function isClosed({ access }: ListPlan): boolean {
  return access.staff !== 'read';
}

/** Whether a difference leaves a closed list open: until it is mended, nothing is added to the list. */
export function leavesOpen(difference: Difference): boolean {
  if (!('plan' in difference) || !isClosed(difference.plan)) return false;
  return (
    difference.kind === 'inherits' ||
    (difference.kind === 'settings' && ('ReadSecurity' in difference.wanted || 'WriteSecurity' in difference.wanted))
  );
}

function permissionDifferences(plan: ListPlan, found: FoundList, site: FoundSite): Difference[] {
  if (!found.HasUniqueRoleAssignments) return [{ kind: 'inherits', plan }];
  const wanted = declaredGrants(plan, site);
  const missing = wanted.filter(
    ({ principal, level }) =>
      !found.grants.some((grant) => grant.principal.Id === principal.Id && grant.level.Id === level.Id),
  );
  const extra = found.grants.filter(
    (grant) =>
      !wanted.some(({ principal, level }) => grant.principal.Id === principal.Id && grant.level.Id === level.Id),
  );
  // Nobody removes their own rights to a list that they could then not reach.
  const mayLeave = site.me.keepsAccess && !missing.some(({ audience }) => audience === 'owners');
  return [
    ...missing.map((grant) => ({ kind: 'grant', plan, ...grant }) as const),
    ...extra.map(
      (grant) =>
        ({ kind: 'extraGrant', plan, grant, installer: grant.principal.Id === site.me.Id && mayLeave }) as const,
    ),
  ];
}

/**
 * Which group gets which level. If the group or level of an audience is missing, the audience is left out: that
 * difference comes first.
 */
function declaredGrants(
  plan: ListPlan,
  site: FoundSite,
): { audience: Audience; principal: FoundGroup; level: FoundLevel }[] {
  return (Object.keys(plan.access) as Audience[]).flatMap((audience) => {
    const principal = principalOf(audience, site);
    const wanted = plan.access[audience];
    const level = site.levels.find(({ Name, RoleTypeKind }) =>
      wanted in customLevels
        ? Name === customLevels[wanted as CustomLevelName].name
        : RoleTypeKind === ownLevels[wanted as keyof typeof ownLevels],
    );
    return principal && level && wanted !== 'none' ? { audience, principal, level } : [];
  });
}

function principalOf(audience: Audience, { groups, owners, visitors }: FoundSite): FoundGroup | undefined {
  if (audience === 'owners') return owners;
  if (audience === 'staff') return visitors;
  return groups.find(({ Title }) => Title === teamGroups[audience].title);
}

function wantedSettings(plan: ListPlan): ListSettings {
  const own = plan.itemSecurity === 'own' ? 2 : 1;
  return {
    EnableVersioning: plan.versions !== undefined,
    MajorVersionLimit: plan.versions ?? 0,
    EnableAttachments: false,
    NoCrawl: plan.noCrawl ?? false,
    ReadSecurity: own,
    WriteSecurity: own,
  };
}

function settingDifferences(plan: ListPlan, found: FoundList): Difference[] {
  const all = wantedSettings(plan);
  // A list may keep more versions than declared, and attachments if rows may have some: nothing is taken away.
  const kept = (name: keyof ListSettings): boolean =>
    (name === 'EnableVersioning' && !all[name]) ||
    (name === 'MajorVersionLimit' && keepsEnough(plan, found)) ||
    (name === 'EnableAttachments' && found.ItemCount > 0);
  const names = (Object.keys(all) as (keyof ListSettings)[]).filter((name) => found[name] !== all[name] && !kept(name));
  if (names.length === 0) return [];
  return [
    {
      kind: 'settings',
      plan,
      found,
      wanted: Object.fromEntries(names.map((name) => [name, all[name]])) as Partial<ListSettings>,
    },
  ];
}

function keepsEnough({ versions = 0 }: ListPlan, { EnableVersioning, MajorVersionLimit }: FoundList): boolean {
  return versions === 0 || (EnableVersioning && (MajorVersionLimit === 0 || MajorVersionLimit >= versions));
}

function columnDifferences(plan: ListPlan, found: FoundList): Difference[] {
  return Object.entries(plan.shape.columns).flatMap(([name, column]): Difference[] => {
    const there = found.columns.find(({ InternalName }) => InternalName === name);
    if (!there) return [{ kind: 'column', plan, name }];
    const wanted = fieldTypes[column.kind];
    if (there.TypeAsString !== wanted) return [{ kind: 'columnType', plan, name, found: there.TypeAsString, wanted }];
    const differences: Difference[] = [];
    if ('words' in column) {
      const words = there.Choices ?? [];
      const missing = column.words.filter((word) => !words.includes(word));
      if (missing.length > 0) differences.push({ kind: 'words', plan, name, missing, all: [...words, ...missing] });
    }
    const required = column.required ?? false;
    if (name !== 'Title' && there.Required !== required)
      differences.push({ kind: 'required', plan, name, wanted: required });
    const { indexed, unique = false } = plan.columns[name];
    if ((unique && !there.EnforceUniqueValues) || ((indexed || unique) && !there.Indexed)) {
      differences.push({ kind: 'index', plan, name, unique, rows: found.ItemCount });
    }
    return differences;
  });
}

/** The default view shows every column except those of several lines. */
function viewDifferences(plan: ListPlan, found: FoundList): Difference[] {
  const missing = Object.entries(plan.shape.columns)
    .filter(([name, { kind }]) => kind !== 'note' && found.columns.some(({ InternalName }) => InternalName === name))
    .map(([name]) => name)
    .filter(
      (name) => !found.viewColumns.includes(name) && !(name === 'Title' && found.viewColumns.includes('LinkTitle')),
    );
  return missing.length > 0 ? [{ kind: 'view', plan, missing }] : [];
}

/** Whether set-up mends a difference by itself; the others are a person's decision. */
export function isSetUps(difference: Difference): boolean {
  return !isForPeople(difference) && (difference.kind !== 'extraGrant' || difference.installer);
}
