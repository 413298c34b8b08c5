import type { IList } from '@pnp/sp/lists';
import { startHost, type Host } from '../../host/server';
import { as, refusal } from './client';
import { addThings } from './things';

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty' });
});
afterAll(() => host.close());

type Item = { readonly Id: number };

test('a recycled item leaves its list, and comes back whole with its ID and its versions', async () => {
  const sp = as(host, 'owner');
  const list = await addThings(sp);
  const { Id } = (await list.items.add({ Title: 'Back soon', Amount: 1, Tags: ['A', 'B'] })) as Item;
  await list.items.getById(Id).update({ Amount: 2 });
  const before = await list.items.getById(Id)();

  const bin = await list.items.getById(Id).recycle();
  expect(bin).toMatch(/^[0-9a-f-]{36}$/);
  expect((await refusal(list.items.getById(Id)())).status).toBe(404);
  expect(await list.select('ItemCount')()).toMatchObject({ ItemCount: 0 });
  expect(await sp.web.recycleBin()).toMatchObject([
    { Id: bin, Title: 'Back soon', DeletedByName: 'Ruth Ellis', DirName: 'sites/openservice/Lists/Things' },
  ]);

  await sp.web.recycleBin.getById(bin).restore();
  expect(await list.items.getById(Id)()).toEqual(before);
  expect(await list.items.getById(Id).versions()).toHaveLength(2);
  expect(await sp.web.recycleBin()).toEqual([]);
});

test('what is deleted does not go through the recycle bin, and what is deleted from the bin does not come back', async () => {
  const sp = as(host, 'owner');
  const list = await addThings(sp, 'More things');
  const deleted = (await list.items.add({ Title: 'Deleted' })) as Item;
  await list.items.getById(deleted.Id).delete();
  expect(await sp.web.recycleBin()).toEqual([]);
  const recycled = (await list.items.add({ Title: 'Recycled' })) as Item;
  const bin = await list.items.getById(recycled.Id).recycle();
  await sp.web.recycleBin.getById(bin).delete();
  expect((await refusal(sp.web.recycleBin.getById(bin).restore())).status).toBe(404);
});

test('people find in the bin what they put there, and owners everything', async () => {
  const list = (persona: string): IList => as(host, persona).web.getList('/sites/openservice/Lists/RolloutUpdates');
  const { Id } = (await list('rollout').items.add({
    Title: 'News',
    EntryKey: 'k1',
    PublishFrom: '2013-04-15T12:00:00Z',
  })) as Item;
  const bin = await list('rollout').items.getById(Id).recycle();
  expect(await as(host, 'rollout').web.recycleBin()).toMatchObject([{ Id: bin }]);
  expect(await as(host, 'staff').web.recycleBin()).toEqual([]);
  expect((await refusal(as(host, 'staff').web.recycleBin.getById(bin).restore())).status).toBe(404);
  expect(await as(host, 'owner').web.recycleBin()).toMatchObject([{ Id: bin }]);
});

test('a row whose unique value was taken meanwhile is not restored', async () => {
  const list = as(host, 'rollout').web.getList('/sites/openservice/Lists/RolloutUpdates');
  const news = { Title: 'News', EntryKey: 'k2', PublishFrom: '2013-04-15T12:00:00Z' };
  const { Id } = (await list.items.add(news)) as Item;
  const bin = await list.items.getById(Id).recycle();
  await list.items.add(news);
  expect((await refusal(as(host, 'rollout').web.recycleBin.getById(bin).restore())).code).toMatch(/^-2130575169, /);
  expect(await as(host, 'rollout').web.recycleBin.filter(`Id eq '${bin}'`)()).toHaveLength(1);
});
