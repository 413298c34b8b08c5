import { haveHost, host } from './sharedHost';
import { readAllSites, readAllSitesChanges, readStatusesInFull, type AllSitesReport } from '../../src/data/allSites';
import type { Connection } from '../../src/data/connection';
import { rolloutStatuses } from '../../src/lists/rolloutStatuses';
import { connectionAs } from './provisioning/site';

haveHost({ seed: 'demo' });

function read(connection: Connection): Promise<AllSitesReport> {
  return readAllSites(
    connection,
    () => undefined,
    () => false,
  );
}

async function change(id: number, values: Record<string, unknown>): Promise<void> {
  const { sp, listUrl } = connectionAs(host, 'owner');
  await sp.web.getList(listUrl(rolloutStatuses.name)).items.getById(id).update(values);
}

/** Long enough that nothing from before this can be mistaken for a later deletion or change. */
function minuteLater(): void {
  host.clock.set(new Date(host.clock.now().getTime() + 60_000));
}

test('all sites are brought up to date by what has changed, in one request of a few kilobytes', async () => {
  minuteLater();
  const connection = connectionAs(host, 'staff');
  const before = await read(connection);
  const { Id, Now } = before.statuses!.find((status) => status.Now === 'Working')!;
  minuteLater();
  await change(Id, { Now: 'Not working' });
  host.log.clear();
  const after = await readAllSitesChanges(connection, before);
  expect(host.log.all()).toHaveLength(1);
  expect(after).toEqual({
    ...(await read(connection)),
    wholes: { sites: { ...after!.wholes!.sites }, statuses: { ...after!.wholes!.statuses } },
  });
  expect(Now).toBe('Working');
  expect(after!.statuses!.find((status) => status.Id === Id)).toMatchObject({ Now: 'Not working' });
});

test('where nothing has changed, the rows are the very ones that were read', async () => {
  minuteLater();
  const connection = connectionAs(host, 'staff');
  const before = await read(connection);
  minuteLater();
  const after = await readAllSitesChanges(connection, before);
  expect(after!.statuses).toBe(before.statuses);
  expect(after!.sites).toBe(before.sites);
});

test('where a status has gone, all sites are to be read whole', async () => {
  minuteLater();
  const connection = connectionAs(host, 'staff');
  const before = await read(connection);
  minuteLater();
  const { sp, listUrl } = connectionAs(host, 'owner');
  await sp.web.getList(listUrl(rolloutStatuses.name)).items.getById(before.statuses![0].Id).recycle();
  expect(await readAllSitesChanges(connection, before)).toBeUndefined();
});

test('a row that can be read no more is named, and one that can be again is no longer', async () => {
  minuteLater();
  const connection = connectionAs(host, 'staff');
  const before = await read(connection);
  const { Id } = before.statuses![0];
  const named = (report: AllSitesReport | undefined): number[] | undefined =>
    report?.unreadable.filter(({ list }) => list === rolloutStatuses.name).map(({ item }) => item);
  expect(named(before)).not.toContain(Id);
  minuteLater();
  await change(Id, { Now: 'Who knows' });
  const broken = await readAllSitesChanges(connection, before);
  expect(named(broken)).toContain(Id);
  expect(broken!.statuses!.map((status) => status.Id)).not.toContain(Id);
  minuteLater();
  await change(Id, { Now: 'Working' });
  const mended = await readAllSitesChanges(connection, broken!);
  expect(named(mended)).not.toContain(Id);
  expect(mended!.statuses![0]).toMatchObject({ Id, Now: 'Working' });
});

test('the table to keep has of each status what the page leaves out, by one request', async () => {
  const connection = connectionAs(host, 'staff');
  const { statuses } = await read(connection);
  expect(statuses!.filter((status) => 'Source' in status || 'ConfirmedBy' in status)).toEqual([]);
  host.log.clear();
  const { inFull } = await readStatusesInFull(connection);
  expect(host.log.all()).toHaveLength(1);
  expect(inFull.map(({ Id }) => Id)).toEqual(statuses!.map(({ Id }) => Id));
  expect(inFull.filter(({ ConfirmedOn }) => ConfirmedOn).every(({ ConfirmedBy }) => ConfirmedBy)).toBe(true);
});
