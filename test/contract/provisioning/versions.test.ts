import type { IList } from '@pnp/sp/lists';
import type { Connection } from '../../../src/data/connection';
import { checkHealth, mendEverything } from '../../../src/data/provisioning/health';
import { haveHost, host } from '../sharedHost';
import { connectionAs } from './site';

haveHost({ seed: 'empty' });
let connection: Connection;
beforeEach(() => {
  connection = connectionAs(host, 'owner');
});

const listOf = (name: string): IList => connection.sp.web.getList(connection.listUrl(name));

async function kept(name: string): Promise<[boolean, number]> {
  const { EnableVersioning, MajorVersionLimit } = await listOf(name)<{
    EnableVersioning: boolean;
    MajorVersionLimit: number;
  }>();
  return [EnableVersioning, MajorVersionLimit];
}

/** What the health check says about settings. */
async function faults(): Promise<string[]> {
  const { findings } = await checkHealth(connection);
  return findings.flatMap((finding) => (finding.kind === 'settings' ? Object.keys(finding.wanted) : []));
}

test('a list that is read for its history keeps 500 versions, where SharePoint would keep 50; another keeps none', async () => {
  for (const name of ['RolloutStatuses', 'ContingencyInstructions', 'DeviceRequests'])
    expect(await kept(name)).toEqual([true, 500]);
  expect(await kept('RolloutSettings')).toEqual([false, 0]);
});

test.each([
  ['fewer become 500', { MajorVersionLimit: 50 }, ['MajorVersionLimit'], [true, 500]],
  ['none become 500', { EnableVersioning: false }, ['EnableVersioning', 'MajorVersionLimit'], [true, 500]],
  ['more stay', { MajorVersionLimit: 1000 }, [], [true, 1000]],
  ['all of them stay all', { MajorVersionLimit: 0 }, [], [true, 0]],
] as const)('of the versions a list keeps, %s', async (_name, owners, found, after) => {
  await listOf('DeviceRequests').update(owners);
  expect(await faults()).toEqual(found);
  expect(await mendEverything(connection)).toEqual([]);
  expect(await kept('DeviceRequests')).toEqual(after);
});

test('versions that a list was given unasked, as by SharePoint, are never taken away', async () => {
  await listOf('RolloutSettings').update({ EnableVersioning: true, MajorVersionLimit: 50 });
  expect(await faults()).toEqual([]);
  await mendEverything(connection);
  expect(await kept('RolloutSettings')).toEqual([true, 50]);
});
