import { createHost, type Host } from '../../../host/host';
import { setUp } from '../../../src/data/provisioning/setUp';
import { deviceRequestsPlan } from '../../../src/lists/deviceRequestsPlan';
import { rolloutSettingsPlan } from '../../../src/lists/rolloutSettingsPlan';
import { breaksByTurns, setUpWithFault, undone, writesOf } from './breakingOff';
import { connectionAs, described } from './site';

jest.setTimeout(600_000);

const emptySite = '/sites/hr';
const done = { finished: true, refused: [], left: [] };

// Two lists that together use everything set-up does: closed lists, own rows, indexes, unique columns, maintained rows.
const plans = [deviceRequestsPlan, rolloutSettingsPlan];

let host: Host;
beforeAll(async () => {
  host = await createHost({ data: ':memory:', seed: 'empty' });
});
afterAll(() => host.close());

test('set-up that breaks off at any of its writes, and is run again, comes to the same end', async () => {
  const owner = connectionAs(host, 'owner', emptySite);
  const wanted = await undone(host, async () => {
    await setUp(owner, { plans });
    return described(owner, plans);
  });

  const chosen = breaksByTurns(({ kind }) => kind);
  let [writes, tried] = [0, 0];
  for await (const write of writesOf((before) => setUp(connectionAs(host, 'owner', emptySite, before), { plans }))) {
    writes += 1;
    for (const { how, ...broken } of chosen(write)) {
      tried += 1;
      const where = `${writes}, ${write.address}, ${how}`;
      await undone(host, async () => {
        if ('fault' in broken) await setUpWithFault(host, emptySite, write, broken.fault, { plans });
        expect([where, await setUp(owner, { plans })]).toMatchObject([where, done]);
        expect([where, await described(owner, plans)]).toEqual([where, wanted]);
      });
    }
  }
  expect(await described(owner, plans)).toEqual(wanted);
  expect(writes).toBeGreaterThan(40);
  expect(tried).toBeGreaterThanOrEqual(9);
});
