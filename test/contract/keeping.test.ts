import type { Connection } from '../../src/data/connection';
import { readDirectory } from '../../src/data/directory';
import {
  keptSettings,
  keptSites,
  type KeptWrite,
  putKeptBack,
  readSitesToKeep,
  readSettingsToKeep,
  siteColumnsAt,
  writeKept,
} from '../../src/data/keeping';
import { readNationalReport } from '../../src/data/national';
import { readNews } from '../../src/data/news';
import { readSiteReport } from '../../src/data/siteReport';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });
afterEach(() => host.reset());

const page = (persona = 'rollout'): Connection => connectionAs(host, persona);
const noWait = { wait: async () => undefined };

const depot: KeptWrite = {
  key: 'DEPOT',
  values: { Title: 'Old Depot', SiteCode: 'DEPOT', Region: 'North', Town: 'Derby', Staff: 12 },
};

async function siteRow(
  code: string,
  connection = page(),
): Promise<Record<string, unknown> & { Id: number; etag: string }> {
  const { rows } = await readSitesToKeep(connection);
  return rows.find(({ SiteCode }) => SiteCode === code) as never;
}

describe('the form of a site', () => {
  test('adds a site once, however often it is sent', async () => {
    const before = (await readSitesToKeep(page())).rows.length;
    expect(await writeKept(page(), keptSites, depot, noWait)).toEqual({ state: 'saved' });
    expect(await writeKept(page(), keptSites, depot, noWait)).toEqual({ state: 'saved' });
    expect((await readSitesToKeep(page())).rows).toHaveLength(before + 1);
    // Another site of the same code is nobody's copy: both versions are shown.
    const other = { ...depot, values: { ...depot.values, Title: 'New Depot' } };
    expect(await writeKept(page(), keptSites, other, noWait)).toMatchObject({
      state: 'conflict',
      theirs: { Title: 'Old Depot' },
    });
  });

  test('changes only what was typed, and puts that back unless somebody has changed the site since', async () => {
    const base = await siteRow('MILLGATE');
    const change: KeptWrite = { key: 'MILLGATE', base, values: { Staff: 999, ContactName: undefined } };
    expect(await writeKept(page(), keptSites, change, noWait)).toEqual({ state: 'saved' });
    expect(await siteRow('MILLGATE')).toMatchObject({ Staff: 999, Title: base.Title, Wave: base.Wave });
    expect(await putKeptBack(page(), keptSites, change, noWait)).toEqual({ state: 'saved' });
    expect(await siteRow('MILLGATE')).toMatchObject({ Staff: base.Staff, ContactName: base.ContactName });
    const again = { ...change, base: await siteRow('MILLGATE') };
    await writeKept(page(), keptSites, again, noWait);
    await writeKept(
      page('owner'),
      keptSites,
      { key: 'MILLGATE', base: await siteRow('MILLGATE'), values: { Wave: 9 } },
      noWait,
    );
    expect(await putKeptBack(page(), keptSites, again, noWait)).toMatchObject({
      state: 'conflict',
      theirs: { Wave: 9 },
    });
  });

  test('is refused to people who are not of the rollout team, and they are told so before', async () => {
    expect((await readSitesToKeep(page('staff'))).mayEdit).toBe(false);
    expect(await writeKept(page('staff'), keptSites, depot, noWait)).toMatchObject({
      state: 'failed',
      problem: { kind: 'forbidden' },
    });
  });

  test('is without the days of opening on lists that do not have them', () => {
    const lists = page().lists;
    lists.setUpTo(7);
    expect(siteColumnsAt({ lists })).not.toContain('ClosedOn');
    lists.setUpTo(8);
    expect(siteColumnsAt({ lists })).toEqual(expect.arrayContaining(['OpenedOn', 'ClosedOn']));
  });
});

describe('a site that has closed', () => {
  test('tells its own page, the search, the figures and the form of news, on a first visit too, without a further request before the answer', async () => {
    const base = await siteRow('MILLGATE');
    await writeKept(page(), keptSites, { key: 'MILLGATE', base, values: { ClosedOn: '2013-04-12' } }, noWait);
    host.log.clear();
    const report = await readSiteReport(page('staff'), 'MILLGATE');
    expect(report.site).toMatchObject({ ClosedOn: '2013-04-12' });
    expect(host.log.all()).toHaveLength(2);
    const closed = { SiteCode: 'MILLGATE', ClosedOn: '2013-04-12' };
    expect((await readDirectory(page('staff'))).sites).toContainEqual(expect.objectContaining(closed));
    expect((await readNationalReport(page('staff'), () => undefined)).sites).toContainEqual(
      expect.objectContaining(closed),
    );
    expect((await readNews(page(), () => false)).sites).toContainEqual(expect.objectContaining(closed));
  });
});

describe('the help desk that is set for all', () => {
  test('is heard with everything else that a page reads', async () => {
    const connection = page();
    const key = 'HelpDeskTelephone';
    const values = { Title: 'The help desk’s number', SettingKey: key, Value: '0113 496 0555' };
    expect(await writeKept(connection, keptSettings, { key, values }, noWait)).toEqual({ state: 'saved' });
    expect((await readSettingsToKeep(connection)).rows).toContainEqual(expect.objectContaining(values));
    const staff = page('staff');
    expect(staff.lists.helpDesk.now().telephone).toBeUndefined();
    await readSiteReport(staff, 'MILLGATE');
    expect(staff.lists.helpDesk.now().telephone).toBe('0113 496 0555');
  });
});
