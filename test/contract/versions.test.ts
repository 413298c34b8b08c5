import type { SPFI } from '@pnp/sp';
import { startHost, type Host } from '../../host/server';
import { as, refusal } from './client';
import { addThings } from './things';

let host: Host;
let sp: SPFI;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
  sp = as(host, 'owner');
});
afterAll(() => host.close());

interface Version {
  readonly VersionLabel: string;
  readonly VersionId: number;
  readonly IsCurrentVersion: boolean;
  readonly Amount: number;
  readonly Modified: string;
  readonly Editor: { readonly LookupValue: string; readonly Email: string };
}

test('every major version is kept with its values, its editor and its time, the newest first', async () => {
  const list = await addThings(sp, 'Versioned');
  host.clock.set(new Date('2013-04-15T08:00:00Z'));
  const { Id } = (await list.items.add({ Title: 'Slipping', Amount: 1 })) as { Id: number };
  host.clock.set(new Date('2013-04-16T08:00:00Z'));
  await list.items.getById(Id).update({ Amount: 2, Tags: ['B'] });
  host.clock.set(new Date('2013-04-17T08:00:00Z'));
  await list.items.getById(Id).update({ Amount: 3 });
  const versions = await list.items.getById(Id).versions<Version[]>();
  expect(
    versions.map(({ VersionLabel, VersionId, IsCurrentVersion, Amount, Modified, Editor }) => [
      VersionLabel,
      VersionId,
      IsCurrentVersion,
      Amount,
      Modified,
      Editor.LookupValue,
    ]),
  ).toEqual([
    ['3.0', 1536, true, 3, '2013-04-17T08:00:00Z', 'Ruth Ellis'],
    ['2.0', 1024, false, 2, '2013-04-16T08:00:00Z', 'Ruth Ellis'],
    ['1.0', 512, false, 1, '2013-04-15T08:00:00Z', 'Ruth Ellis'],
  ]);
  expect(versions[1]).toMatchObject({
    Tags: ['B'],
    OData__x005f_UIVersionString: '2.0',
    Editor: { Email: 'ruth.ellis@openservice.invalid' },
  });
  expect(await list.items.getById(Id).versions.getById(1024).select('VersionLabel', 'Amount')()).toMatchObject({
    VersionLabel: '2.0',
    Amount: 2,
  });
  expect(await list.items.getById(Id).versions.select('VersionLabel', 'Amount').top(1)()).toMatchObject([
    { VersionLabel: '3.0', Amount: 3 },
  ]);
});

test('a list without versions keeps the last words only', async () => {
  const list = await addThings(sp, 'Unversioned', { EnableVersioning: false });
  const { Id } = (await list.items.add({ Title: 'One' })) as { Id: number };
  await list.items.getById(Id).update({ Title: 'Two' });
  expect(await list.items.getById(Id).versions()).toMatchObject([{ VersionLabel: '1.0', Title: 'Two' }]);
});

test('no more versions are kept than the list says', async () => {
  const list = await addThings(sp, 'Few versions', { EnableVersioning: true, MajorVersionLimit: 2 });
  const { Id } = (await list.items.add({ Amount: 1 })) as { Id: number };
  for (const Amount of [2, 3, 4]) await list.items.getById(Id).update({ Amount });
  expect((await list.items.getById(Id).versions<Version[]>()).map(({ Amount }) => Amount)).toEqual([4, 3]);
});

test('a list whose number of versions is 0 keeps them all', async () => {
  const list = await addThings(sp, 'All versions', { EnableVersioning: true, MajorVersionLimit: 0 });
  const { Id } = (await list.items.add({ Amount: 1 })) as { Id: number };
  for (const Amount of [2, 3, 4]) await list.items.getById(Id).update({ Amount });
  expect((await list.items.getById(Id).versions<Version[]>()).map(({ Amount }) => Amount)).toEqual([4, 3, 2, 1]);
});

test('the demonstration’s statuses remember their earlier forecasts', async () => {
  const statuses = sp.web.getList('/sites/openservice/Lists/RolloutStatuses');
  const rows = await statuses.items.select('Id', 'OData__UIVersionString').top(500)<
    { Id: number; OData__UIVersionString: string }[]
  >();
  const slipped = rows.find(({ OData__UIVersionString: label }) => label !== '1.0')!;
  const versions = await as(host, 'staff')
    .web.getList('/sites/openservice/Lists/RolloutStatuses')
    .items.getById(slipped.Id)
    .versions<Record<string, unknown>[]>();
  expect(versions).toHaveLength(parseInt(slipped.OData__UIVersionString, 10));
  expect(versions.every((version) => 'ForecastOn' in version && 'Reason' in version)).toBe(true);
});

test('the versions of an item one may not see are not there', async () => {
  expect(
    (
      await refusal(
        as(host, 'staff').web.getList('/sites/openservice/Lists/DeviceRequests').items.getById(9999).versions(),
      )
    ).status,
  ).toBe(404);
});
