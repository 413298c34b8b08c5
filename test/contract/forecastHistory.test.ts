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
