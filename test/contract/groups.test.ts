import type { ISiteGroup } from '@pnp/sp/site-groups/types';
import { as, loginOf, refusal } from './client';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'empty' });

const titles = (all: readonly { readonly Title: string }[]): string[] => all.map(({ Title }) => Title);

test('the site’s associated groups are its owners, members and visitors', async () => {
  const { web } = as(host, 'owner');
  const { Title } = await web.select('Title')();
  expect(await web.associatedOwnerGroup()).toMatchObject({ Title: `${Title} Owners` });
  expect(await web.associatedMemberGroup()).toMatchObject({ Title: `${Title} Members` });
  expect(await web.associatedVisitorGroup()).toMatchObject({ Title: `${Title} Visitors` });
  expect(titles(await web.associatedVisitorGroup.users())).toContain('Ada Bell');
  expect(await web.siteGroups.getByName('Corporate ICT rollout')()).toMatchObject({
    PrincipalType: 8,
    OwnerTitle: `${Title} Owners`,
  });
});

test('a group is made, described, renamed, filled, emptied and removed', async () => {
  const { web } = as(host, 'owner');
  const { Id } = (await web.siteGroups.add({
    Title: 'Approvers',
    Description: 'Who approves',
  } as never)) as unknown as { Id: number };
  expect(await web.siteGroups.getById(Id)()).toMatchObject({
    Title: 'Approvers',
    Description: 'Who approves',
    OwnerTitle: 'Ruth Ellis',
  });
  const group = web.siteGroups.getById(Id);
  await group.users.add(loginOf('staff'));
  await group.users.add(loginOf('outsider'));
  expect(titles(await group.users())).toEqual(expect.arrayContaining(['Ada Bell', 'Pat Moss']));
  expect(titles(await as(host, 'staff').web.currentUser.groups())).toContain('Approvers');
  const { Id: staff } = await web.siteUsers.getByLoginName(loginOf('staff'))();
  await group.users.removeById(staff);
  await group.users.removeByLoginName(loginOf('outsider'));
  expect(await group.users()).toEqual([]);
  await group.update({ Title: 'Approving' });
  expect(await web.siteGroups.getByName('Approving')()).toMatchObject({ Id });
  await web.siteGroups.removeById(Id);
  expect((await refusal(web.siteGroups.getById(Id)())).status).toBe(404);
});

test('only owners of a group, and whoever manages permissions, change who is in it', async () => {
  const { web } = as(host, 'owner');
  const { Id } = (await web.siteGroups.add({ Title: 'Kept by triage' })) as unknown as { Id: number };
  const group = (persona: string): ISiteGroup => as(host, persona).web.siteGroups.getById(Id);
  expect((await refusal(group('triage').users.add(loginOf('staff')))).status).toBe(403);
  const { Id: triage } = await as(host, 'triage').web.currentUser();
  await web.siteGroups.getById(Id).setUserAsOwner(triage);
  expect(await group('owner')()).toMatchObject({ OwnerTitle: 'Sam Okafor' });
  await group('triage').users.add(loginOf('staff'));
  expect(titles(await group('staff').users())).toEqual(['Ada Bell']);
  expect((await refusal(group('staff').users.add(loginOf('rollout')))).status).toBe(403);
  expect((await refusal(group('rollout').users())).status).toBe(403);
  expect((await refusal(group('rollout').update({ Title: 'Mine' }))).status).toBe(403);
  expect((await refusal(as(host, 'staff').web.siteGroups.add({ Title: 'Ours' }))).status).toBe(403);
});

test('members of a group that owns a group may change it', async () => {
  const { web } = as(host, 'owner');
  const owners = await web.associatedOwnerGroup();
  expect(
    await web.siteGroups.getByName('Corporate ICT device triage').select('Title', 'Owner/Title').expand('Owner')(),
  ).toMatchObject({ Owner: { Title: owners.Title } });
  await web.siteGroups.getByName('Corporate ICT device triage').users.add(loginOf('staff'));
  expect(titles(await as(host, 'staff').web.currentUser.groups())).toContain('Corporate ICT device triage');
  expect(
    (
      await refusal(
        as(host, 'triage').web.siteGroups.getByName('Corporate ICT device triage').users.add(loginOf('rollout')),
      )
    ).status,
  ).toBe(403);
});

test('whoever joins a group has what the group has, at once, and no longer once they leave it', async () => {
  const { web } = as(host, 'owner');
  const register = as(host, 'staff').web.getList('/sites/openservice/Lists/BlackBerryRegister').items;
  expect((await refusal(register())).status).toBe(403);
  const triage = web.siteGroups.getByName('Corporate ICT device triage');
  await triage.users.add(loginOf('staff'));
  expect(await register()).toEqual([]);
  await triage.users.removeByLoginName(loginOf('staff'));
  expect((await refusal(register())).status).toBe(403);
});

test('two groups of one title are refused; a group as an owner by that method is answered 501', async () => {
  const { web } = as(host, 'owner');
  await web.siteGroups.add({ Title: 'Once' });
  expect((await refusal(web.siteGroups.add({ Title: 'once' }))).status).toBe(500);
  const owners = await web.associatedOwnerGroup();
  expect((await refusal(web.siteGroups.getByName('Once').setUserAsOwner(owners.Id))).status).toBe(501);
});
