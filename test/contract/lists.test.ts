import type { SPFI } from '@pnp/sp';
import type { IListInfo } from '@pnp/sp/lists';
import { startHost, type Host } from '../../host/server';
import { as, refusal } from './client';

let host: Host;
let sp: SPFI;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty', now: new Date('2013-04-15T09:10:00Z') });
  sp = as(host, 'owner');
});
afterAll(() => host.close());

test('a list is made with the settings sent, at an address made from its first title', async () => {
  const made = (await sp.web.lists.add('Device Loans', 'Who has which', 100, false, {
    EnableVersioning: true,
    NoCrawl: true,
    Hidden: false,
  })) as IListInfo;
  expect(made).toMatchObject({
    Title: 'Device Loans',
    Description: 'Who has which',
    EnableVersioning: true,
    NoCrawl: true,
    ItemCount: 0,
    BaseTemplate: 100,
    ListItemEntityTypeFullName: 'SP.Data.Device_x0020_LoansListItem',
    Created: expect.stringMatching(/^2013-04-15T09:1\d:\d\dZ$/),
  });
  const list = sp.web.lists.getByTitle('Device Loans');
  expect(await list.rootFolder()).toMatchObject({
    Name: 'Device Loans',
    ServerRelativeUrl: '/sites/openservice/Lists/Device Loans',
  });
  expect(await list.select('Id', 'ReadSecurity', 'WriteSecurity', 'HasUniqueRoleAssignments')()).toMatchObject({
    Id: made.Id,
    ReadSecurity: 1,
    WriteSecurity: 1,
    HasUniqueRoleAssignments: false,
  });
  expect(await list.getParentInfos()).toMatchObject({
    List: { Id: made.Id, RootFolderServerRelativeUrl: '/sites/openservice/Lists/Device Loans' },
    ParentWeb: { ServerRelativeUrl: '/sites/openservice' },
  });
});

test('a new list keeps fifty versions of a row, unless it is told otherwise', async () => {
  const kept = { EnableVersioning: true, MajorVersionLimit: 50 };
  expect(await sp.web.lists.add('Plain')).toMatchObject(kept);
  expect(await sp.web.lists.add('Versioned', '', 100, false, { EnableVersioning: true })).toMatchObject(kept);
  expect(await sp.web.lists.add('Unversioned', '', 100, false, { EnableVersioning: false })).toMatchObject({
    EnableVersioning: false,
    MajorVersionLimit: 0,
  });
  await sp.web.lists.getByTitle('Plain').update({ MajorVersionLimit: 500 });
  expect(await sp.web.lists.getByTitle('Plain')()).toMatchObject({ EnableVersioning: true, MajorVersionLimit: 500 });
});

test('a list is found by its title, its ID and its address, whatever the case', async () => {
  const { Id } = (await sp.web.lists.add('O’Brien / Zürich & co')) as IListInfo;
  const named = await sp.web.lists
    .getByTitle('O’Brien / Zürich & co')
    .select('Id', 'RootFolder/ServerRelativeUrl')
    .expand('RootFolder')<{ RootFolder: { ServerRelativeUrl: string } }>();
  for (const found of [
    sp.web.lists.getById(Id),
    sp.web.getList(named.RootFolder.ServerRelativeUrl),
    sp.web.getList(named.RootFolder.ServerRelativeUrl.replace('/Lists/', '/LISTS/').replace('Brien', 'BRIEN')),
    sp.web.lists.getByTitle('O’BRIEN / Zürich & CO'),
  ]) {
    expect(await found.select('Id')()).toMatchObject({ Id });
  }
  await sp.web.lists.add("The 'quoted' list");
  expect(await sp.web.lists.getByTitle("The 'quoted' list")()).toMatchObject({ Title: "The 'quoted' list" });
});

test('an owner may rename a list; its address stays', async () => {
  await sp.web.lists.add('LoanNotes');
  await sp.web.lists.getByTitle('LoanNotes').update({ Title: 'Notes on loans', Description: 'Renamed' });
  expect(await sp.web.getList('/sites/openservice/Lists/LoanNotes')()).toMatchObject({
    Title: 'Notes on loans',
    Description: 'Renamed',
  });
  expect(await refusal(sp.web.lists.getByTitle('LoanNotes')())).toEqual({
    status: 404,
    code: '-1, System.ArgumentException',
    words: `List 'LoanNotes' does not exist at site with URL '${host.site}'.`,
  });
  await sp.web.lists.add('LoanNotes');
  expect(await sp.web.lists.getByTitle('LoanNotes').rootFolder()).toMatchObject({ Name: 'LoanNotes1' });
});

test('two lists of one title are refused, whatever the case', async () => {
  await sp.web.lists.add('Once');
  await sp.web.lists.add('Twice');
  const words =
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.';
  expect(await refusal(sp.web.lists.add('ONCE'))).toEqual({
    status: 500,
    code: '-2130575342, Microsoft.SharePoint.SPException',
    words,
  });
  expect(await refusal(sp.web.lists.getByTitle('Twice').update({ Title: 'once' }))).toMatchObject({
    code: '-2130575342, Microsoft.SharePoint.SPException',
  });
  await sp.web.lists.getByTitle('Twice').update({ Title: 'TWICE' });
});

test('ensuring a list makes it once and changes it after', async () => {
  const first = await sp.web.lists.ensure('Ensured', 'One', 100, false, { NoCrawl: true });
  const second = await sp.web.lists.ensure('Ensured', 'Two', 100, false, { NoCrawl: false });
  expect([first.created, second.created]).toEqual([true, false]);
  expect(await second.list()).toMatchObject({ Description: 'Two', NoCrawl: false });
});

test('settings can be changed: versions, attachments, security, crawling, hiding', async () => {
  await sp.web.lists.add('Settings');
  const list = sp.web.lists.getByTitle('Settings');
  await list.update({
    EnableVersioning: true,
    MajorVersionLimit: 50,
    EnableAttachments: false,
    ReadSecurity: 2,
    WriteSecurity: 4,
    NoCrawl: true,
    Hidden: true,
  });
  expect(await list.select('*', 'ReadSecurity', 'WriteSecurity')()).toMatchObject({
    EnableVersioning: true,
    MajorVersionLimit: 50,
    EnableAttachments: false,
    ReadSecurity: 2,
    WriteSecurity: 4,
    NoCrawl: true,
    Hidden: true,
  });
  expect(
    (await sp.web.lists.filter('Hidden eq false').select('Title')<{ Title: string }[]>()).map(({ Title }) => Title),
  ).not.toContain('Settings');
});

test('a deleted list is gone with its rows, and its title is free', async () => {
  await sp.web.lists.add('Brief');
  await sp.web.lists.getByTitle('Brief').items.add({ Title: 'row' });
  await sp.web.lists.getByTitle('Brief').delete();
  expect((await refusal(sp.web.lists.getByTitle('Brief')())).status).toBe(404);
  await sp.web.lists.add('Brief');
  expect(await sp.web.lists.getByTitle('Brief').items()).toEqual([]);
});

test('only whoever manages lists makes, changes or deletes them', async () => {
  await sp.web.lists.add('Managed');
  for (const persona of ['staff', 'rollout', 'triage']) {
    const web = as(host, persona).web;
    for (const attempt of [
      () => web.lists.add('Mine'),
      () => web.lists.getByTitle('Managed').update({ Title: 'Mine' }),
      () => web.lists.getByTitle('Managed').delete(),
      () => web.lists.getByTitle('Managed').fields.addText('Mine'),
    ]) {
      expect(await refusal(attempt())).toMatchObject({
        status: 403,
        code: '-2147024891, System.UnauthorizedAccessException',
      });
    }
  }
  expect(await sp.web.lists.getByTitle('Managed')()).toMatchObject({ Title: 'Managed' });
});

test('each site and sub-site has its own lists', async () => {
  const sub = as(host, 'owner', `${host.site}/sub`);
  const hr = as(host, 'owner', `${new URL(host.site).origin}/sites/hr`);
  await sub.web.lists.add('Local');
  await hr.web.lists.add('Local');
  await hr.web.lists.getByTitle('Local').items.add({ Title: 'in HR' });
  expect(await sub.web.lists.getByTitle('Local').items()).toEqual([]);
  expect(await hr.web.getList('/sites/hr/Lists/Local').items()).toMatchObject([{ Title: 'in HR' }]);
  expect(await sub.web.getList('/sites/openservice/sub/Lists/Local').rootFolder()).toMatchObject({
    ServerRelativeUrl: '/sites/openservice/sub/Lists/Local',
  });
  expect((await refusal(sp.web.lists.getByTitle('Local')())).status).toBe(404);
  expect(await refusal(hr.web.getList('/sites/openservice/Lists/RolloutSites')())).toEqual({
    status: 400,
    code: '-2147024809, System.ArgumentException',
    words: 'Server relative urls must start with SPWeb.ServerRelativeUrl',
  });
  expect(await hr.web.select('Title')()).toMatchObject({ Title: 'Human resources' });
});

test('properties SharePoint does not have are refused, and those the local one does not have are named', async () => {
  expect(await refusal(sp.web.lists.add('Odd', '', 100, false, { Nope: 1 } as never))).toMatchObject({
    status: 400,
    code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    words: expect.stringContaining("'Nope'"),
  });
  expect(await refusal(sp.web.lists.add('Odd', '', 101))).toMatchObject({
    status: 501,
    words: expect.stringContaining('101'),
  });
  expect(await refusal(sp.web.lists.add('Odd', '', 100, true))).toMatchObject({
    status: 501,
    words: expect.stringContaining('content types'),
  });
  expect(await refusal(sp.web.lists.getByTitle('Managed').update({ ForceCheckout: true }))).toMatchObject({
    status: 501,
    words: expect.stringContaining('ForceCheckout'),
  });
});
