import { checkHealth } from '../../../src/data/provisioning/health';
import { addStartingServices, startingServices } from '../../../src/data/provisioning/startingServices';
import { openServices } from '../../../src/lists/openServices';
import { haveHost, host } from '../sharedHost';
import { connectionAs } from './site';

haveHost({ seed: 'empty' });

interface Row {
  readonly Title: string;
  readonly ServiceKey: string;
  readonly Telephone: string | null;
}

async function services(): Promise<Row[]> {
  return connectionAs(host, 'staff')
    .sp.web.getList('/sites/openservice/Lists/RolloutServices')
    .items.select('Title', 'ServiceKey', 'Telephone')
    .orderBy('SortOrder')<Row[]>();
}

test('the services the list begins with are added once, whatever broke off, with no number that is not the customer’s', async () => {
  const owner = connectionAs(host, 'owner');
  host.faults.add({ match: { method: 'POST', path: 'RolloutServices' }, cut: 'after', times: 1 });
  await expect(addStartingServices(owner)).rejects.toMatchObject({ problem: { kind: 'offline' } });
  await addStartingServices(owner);
  await addStartingServices(owner);
  const rows = await services();
  expect(rows.map(({ ServiceKey }) => ServiceKey)).toEqual(openServices.map(({ ServiceKey }) => ServiceKey));
  expect(rows).toHaveLength(startingServices);
  expect(rows.every(({ Telephone }) => !Telephone)).toBe(true);
  expect((await checkHealth(owner)).findings).toMatchObject([{ kind: 'empty', plan: { title: 'Rollout sites' } }]);
});

test('a service that somebody has renamed stays as it is', async () => {
  const owner = connectionAs(host, 'owner');
  await owner.sp.web
    .getList('/sites/openservice/Lists/RolloutServices')
    .items.add({ Title: 'Post', ServiceKey: 'email', Tier: 'Essential', Telephone: '0113 496 0001' });
  await addStartingServices(owner);
  expect((await services()).filter(({ ServiceKey }) => ServiceKey === 'email')).toEqual([
    expect.objectContaining({ Title: 'Post', Telephone: '0113 496 0001' }),
  ]);
});
