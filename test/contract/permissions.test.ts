import type { SPFI } from '@pnp/sp';
import { PermissionKind } from '@pnp/sp/security';
import type { IList } from '@pnp/sp/lists';
import { as, loginOf, refusal } from './client';
import { haveHost, host } from './sharedHost';
import { addThings } from './things';

haveHost({ seed: 'empty' });
let owner: SPFI;
let owners: string;
let visitors: string;
beforeAll(async () => {
  owner = as(host, 'owner');
  owners = (await owner.web.associatedOwnerGroup()).Title;
  visitors = (await owner.web.associatedVisitorGroup()).Title;
});

const full = 1073741829;
const read = 1073741826;
const contribute = 1073741827;
const limited = 1073741825;
const denied = {
  status: 403,
  code: '-2147024891, System.UnauthorizedAccessException',
  words: 'Access denied. You do not have permission to perform this action or access this resource.',
};

interface Assignment {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly Name: string }[];
}

/** Who has which levels, by name. */
async function assignments(of: { roleAssignments: IList['roleAssignments'] }): Promise<Record<string, number[]>> {
  const all = await of.roleAssignments.expand('Member', 'RoleDefinitionBindings')<Assignment[]>();
  return Object.fromEntries(
    all.map(({ Member, RoleDefinitionBindings }) => [Member.Title, RoleDefinitionBindings.map(({ Id }) => Id)]),
  );
}

const things = (persona: string): IList => as(host, persona).web.lists.getByTitle('Things');
const idOf = async (persona: string): Promise<number> => (await owner.web.ensureUser(loginOf(persona))).Id;

test('a list has its web’s permissions until they are broken; breaking without a copy leaves the caller alone, with full control', async () => {
  const list = await addThings(owner);
  expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  expect(await assignments(list)).toMatchObject({ [owners]: [full], [visitors]: [read] });
  await list.breakRoleInheritance(false, true);
  expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
  expect(await assignments(list)).toEqual({ 'Ruth Ellis': [full] });
  expect(await refusal(things('staff').items())).toEqual(denied);
  expect((await as(host, 'staff').web.lists()).map(({ Title }) => Title)).not.toContain('Things');
});

test('set-up’s way: break, give the groups their levels, take the installer’s own away', async () => {
  const list = await addThings(owner);
  await list.breakRoleInheritance(false);
  const { web } = owner;
  await list.roleAssignments.add((await web.associatedOwnerGroup()).Id, full);
  await list.roleAssignments.add((await web.associatedVisitorGroup()).Id, read);
  await list.roleAssignments.getById((await web.currentUser()).Id).delete();
  expect(await assignments(list)).toEqual({ [owners]: [full], [visitors]: [read] });
  await list.items.add({ Title: 'By the owner' });
  expect(await things('staff').items()).toMatchObject([{ Title: 'By the owner' }]);
  expect(await refusal(things('staff').items.add({ Title: 'x' }))).toEqual(denied);
});

test('breaking with a copy changes who may do what for nobody, and breaking twice nothing at all', async () => {
  const list = await addThings(owner);
  const before = await assignments(list);
  await list.breakRoleInheritance(true);
  await list.breakRoleInheritance(false);
  expect(await assignments(list)).toEqual(before);
});

test('restored inheritance takes the list’s own assignments away', async () => {
  const list = await addThings(owner);
  await list.breakRoleInheritance(false);
  await list.resetRoleInheritance();
  expect(await list.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  expect(await things('staff').items()).toEqual([]);
  expect(await assignments(list)).toMatchObject({ [visitors]: [read] });
});

test('a level is added to another, and taken away singly', async () => {
  const list = await addThings(owner);
  await list.breakRoleInheritance(true);
  const staff = await idOf('staff');
  await list.roleAssignments.add(staff, contribute);
  await list.roleAssignments.add(staff, read);
  expect((await assignments(list))['Ada Bell']).toEqual([read, contribute]);
  const { Id } = (await things('staff').items.add({ Title: 'Mine' })) as { Id: number };
  await list.roleAssignments.remove(staff, contribute);
  expect((await assignments(list))['Ada Bell']).toEqual([read]);
  expect(await refusal(things('staff').items.getById(Id).update({ Title: 'Changed' }))).toEqual(denied);
  expect(
    ((await list.roleAssignments.getById(staff).bindings()) as { Name: string }[]).map(({ Name }) => Name),
  ).toEqual(['Read']);
});

test('what inherits has no assignments of its own to change', async () => {
  const list = await addThings(owner);
  expect((await refusal(list.roleAssignments.add(await idOf('staff'), contribute))).status).toBe(500);
});

test('an item with permissions of its own is seen by those it was given to, and by nobody else', async () => {
  const list = await addThings(owner);
  const open = (await list.items.add({ Title: 'Open' })) as { Id: number };
  const closed = (await list.items.add({ Title: 'Closed' })) as { Id: number };
  const item = list.items.getById(closed.Id);
  await item.breakRoleInheritance(false);
  expect(await things('staff').items()).toMatchObject([{ Id: open.Id }]);
  expect((await refusal(things('staff').items.getById(closed.Id)())).status).toBe(404);
  expect((await refusal(things('staff').items.getById(closed.Id).update({ Title: 'x' }))).status).toBe(404);
  await item.roleAssignments.add(await idOf('staff'), contribute);
  expect(await things('staff').items()).toHaveLength(2);
  expect(
    await item
      .select('Id', 'HasUniqueRoleAssignments', 'RoleAssignments')
      .expand('RoleAssignments/RoleDefinitionBindings')(),
  ).toMatchObject({ Id: closed.Id, HasUniqueRoleAssignments: true, RoleAssignments: [{}, {}] });
  await things('staff').items.getById(closed.Id).update({ Title: 'Changed' });
  expect(await refusal(things('staff').items.getById(open.Id).update({ Title: 'Changed' }))).toEqual(denied);
  expect(await things('staff').items.getById(closed.Id).currentUserHasPermissions(PermissionKind.EditListItems)).toBe(
    true,
  );
  expect(await things('staff').items.getById(open.Id).currentUserHasPermissions(PermissionKind.EditListItems)).toBe(
    false,
  );
  await item.resetRoleInheritance();
  expect(await refusal(things('staff').items.getById(closed.Id).update({ Title: 'x' }))).toEqual(denied);
});

test('whoever has one item of a closed list comes to that item through Limited Access', async () => {
  const list = await addThings(owner);
  await list.breakRoleInheritance(false);
  const { Id } = (await list.items.add({ Title: 'Yours' })) as { Id: number };
  await list.items.add({ Title: 'Not yours' });
  await list.items.getById(Id).breakRoleInheritance(false);
  await list.items.getById(Id).roleAssignments.add(await idOf('outsider'), read);
  expect((await assignments(list))['Pat Moss']).toEqual([limited]);
  expect((await assignments(owner.web))['Pat Moss']).toEqual([limited]);
  expect(await things('outsider').items()).toMatchObject([{ Id, Title: 'Yours' }]);
  expect(await refusal(things('outsider').items.add({ Title: 'x' }))).toEqual(denied);
});

test('clearing what is below gives items their list’s permissions back', async () => {
  const list = await addThings(owner);
  const { Id } = (await list.items.add({ Title: 'x' })) as { Id: number };
  await list.items.getById(Id).breakRoleInheritance(false);
  expect(await things('staff').items()).toEqual([]);
  await list.breakRoleInheritance(true, true);
  expect(await things('staff').items()).toMatchObject([{ Id }]);
});

test('a sub-site inherits, can have its own, and can go back', async () => {
  const sub = (persona: string): SPFI => as(host, persona, `${host.site}/sub`);
  expect(await sub('staff').web.select('Title')()).toMatchObject({ Title: 'Open Service sub-site' });
  await sub('owner').web.breakRoleInheritance(false, true);
  expect(await refusal(sub('staff').web.select('Title')())).toEqual(denied);
  expect(await sub('owner').web.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
  await sub('owner').web.resetRoleInheritance();
  expect(await sub('staff').web.select('Title')()).toMatchObject({ Title: 'Open Service sub-site' });
  expect((await refusal(owner.web.resetRoleInheritance())).status).toBe(500);
});

test('a custom level is made on the root web, given, changed and deleted', async () => {
  const bits = (...kinds: PermissionKind[]): number => kinds.reduce((sum, kind) => sum + 2 ** (kind - 1), 0);
  const Low = bits(
    PermissionKind.ViewListItems,
    PermissionKind.AddListItems,
    PermissionKind.ViewFormPages,
    PermissionKind.Open,
  );
  const { data } = await owner.web.roleDefinitions.add('Post only', 'Can add and see, never change', 180, {
    High: 0,
    Low,
  } as never);
  expect(data).toMatchObject({
    Name: 'Post only',
    Order: 180,
    RoleTypeKind: 0,
    Hidden: false,
    BasePermissions: { High: '0', Low: String(Low) },
  });
  const list = await addThings(owner);
  await list.breakRoleInheritance(false);
  await list.roleAssignments.add(await idOf('staff'), data.Id);
  const { Id } = (await things('staff').items.add({ Title: 'Posted' })) as { Id: number };
  expect(await refusal(things('staff').items.getById(Id).update({ Title: 'x' }))).toEqual(denied);
  expect(await refusal(things('staff').items.getById(Id).delete())).toEqual(denied);
  await owner.web.roleDefinitions
    .getByName('Post only')
    .update({ BasePermissions: { High: 0, Low: Low + bits(PermissionKind.EditListItems) } } as never);
  await things('staff').items.getById(Id).update({ Title: 'Changed' });
  await owner.web.roleDefinitions.getById(data.Id).delete();
  expect(await refusal(things('staff').items())).toEqual(denied);
  expect((await owner.web.roleDefinitions<{ Name: string }[]>()).map(({ Name }) => Name)).not.toContain('Post only');
  expect((await refusal(owner.web.roleDefinitions.getByName('Read').delete())).status).toBe(500);
  expect(
    (
      await refusal(
        as(host, 'owner', `${host.site}/sub`).web.roleDefinitions.add('Sub', '', 1, { High: 0, Low: 1 } as never),
      )
    ).status,
  ).toBe(500);
  expect(
    await refusal(as(host, 'rollout').web.roleDefinitions.add('Mine', '', 1, { High: 0, Low: 1 } as never)),
  ).toEqual(denied);
});

test('SharePoint’s own levels are found by name and type', async () => {
  expect(await owner.web.roleDefinitions.getByName('Read')()).toMatchObject({ Id: read, RoleTypeKind: 2 });
  expect(await owner.web.roleDefinitions.getByType(5)()).toMatchObject({ Id: full, Name: 'Full Control' });
  expect((await refusal(owner.web.roleDefinitions.getByName('Nope')())).status).toBe(404);
});

test('effective permissions say what may be done, by whom, and another’s only to whoever may enumerate them', async () => {
  const list = owner.web.getList('/sites/openservice/Lists/RolloutSites');
  expect(await list.userHasPermissions(loginOf('rollout'), PermissionKind.EditListItems)).toBe(true);
  expect(await list.userHasPermissions(loginOf('staff'), PermissionKind.EditListItems)).toBe(false);
  expect(await list.userHasPermissions(loginOf('staff'), PermissionKind.ViewListItems)).toBe(true);
  const own = as(host, 'staff').web.getList('/sites/openservice/Lists/RolloutSites');
  expect(await own.effectiveBasePermissions()).toEqual(expect.objectContaining({ High: '176', Low: '138612833' }));
  expect(await refusal(own.getUserEffectivePermissions(loginOf('rollout')))).toEqual(denied);
  expect(await refusal(own.roleAssignments())).toEqual(denied);
  expect(await owner.web.currentUserHasPermissions(PermissionKind.ManageWeb)).toBe(true);
  expect(await as(host, 'staff').web.currentUserHasPermissions(PermissionKind.ManageLists)).toBe(false);
});

test('only whoever manages permissions breaks, restores or assigns', async () => {
  await addThings(owner);
  const staff = await idOf('staff');
  for (const attempt of [
    () => things('staff').breakRoleInheritance(false),
    () => things('staff').resetRoleInheritance(),
    () => things('staff').roleAssignments.add(staff, full),
    () => as(host, 'rollout').web.breakRoleInheritance(false),
  ]) {
    expect(await refusal(attempt())).toEqual(denied);
  }
});
