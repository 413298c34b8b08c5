import { type Host, startHost } from '../../host/server';
import { readForecastHistory } from '../../src/data/forecastHistory';
import { readSiteReport } from '../../src/data/siteReport';
import { as } from './client';
import { connectionAs } from './provisioning/site';

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
});
afterAll(() => host.close());

test('earlier dates come oldest first with who gave them, and without names from lists that have none', async () => {
  const staff = connectionAs(host, 'staff');
  const { statuses } = await readSiteReport(staff, 'MILLGATE');
  const { Id } = statuses.find(({ ServiceKey }) => ServiceKey === 'telephone')!;
  const item = as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutStatuses').items.getById(Id);
  // Both on one day, which tells nothing of their order.
  await item.update({
    ForecastOn: '2013-09-03T12:00:00Z',
    DateGivenBy: 'Kim Doyle',
    DateGivenOn: '2013-04-12T12:00:00Z',
  });
  await item.update({ ForecastOn: '2013-09-10T12:00:00Z', DateGivenBy: 'Jo Patel', DateGivenOn: null });
  const last = async (): Promise<unknown[]> =>
    (await readForecastHistory(staff, [Id]))
      .get(Id)!
      .versions.slice(-2)
      .map(({ ForecastOn, DateGivenBy, DateGivenOn }) => [ForecastOn, DateGivenBy, DateGivenOn]);
  expect(await last()).toEqual([
    ['2013-09-03', 'Kim Doyle', '2013-04-12'],
    ['2013-09-10', 'Jo Patel', undefined],
  ]);
  staff.lists.setUpTo(6);
  expect(await last()).toEqual([
    ['2013-09-03', undefined, undefined],
    ['2013-09-10', undefined, undefined],
  ]);
});

test('a status’s history is whole until its list drops the first version, and then says so', async () => {
  const staff = connectionAs(host, 'staff');
  const { statuses } = await readSiteReport(staff, 'MILLGATE');
  const [{ Id }, { Id: untouched }] = statuses;
  const list = as(host, 'owner').web.getList('/sites/openservice/Lists/RolloutStatuses');
  await list.update({ MajorVersionLimit: 3 });
  const history = async (id: number): Promise<unknown> => {
    const found = (await readForecastHistory(staff, [Id, untouched])).get(id)!;
    return [found.versions.length, found.beginsLate];
  };
  const before = (await readForecastHistory(staff, [Id])).get(Id)!.versions.length;
  for (let versions = before + 1; versions <= 3; versions += 1) {
    await list.items.getById(Id).update({ Reason: `Because ${versions}` });
    expect(await history(Id)).toEqual([versions, false]);
  }
  await list.items.getById(Id).update({ Reason: 'Because' });
  expect(await history(Id)).toEqual([3, true]);
  expect(await history(untouched)).toEqual([expect.any(Number), false]);
});
