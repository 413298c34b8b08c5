import type { Connection } from '../../src/data/connection';
import { readLists } from '../../src/data/read/readLists';
import { rolloutServices } from '../../src/lists/rolloutServices';
import { rolloutSettings } from '../../src/lists/rolloutSettings';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

const property = { key: 'OpenServiceListsSite', value: '/sites/openservice' };

haveHost({ seed: 'demo', tenantProperties: [property] });

const services = { list: rolloutServices, columns: ['ServiceKey'], top: 100 } as const;
const settings = { list: rolloutSettings, columns: ['SettingKey'], top: 100 } as const;

/** A connection that does not know yet where the lists are, and what it learns. */
function asked(
  site: string,
  isElsewhere: boolean,
): { connection: Connection; told: string[]; answered: Promise<void> } {
  const told: string[] = [];
  let tell = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const onListsSite = (said: string): boolean => {
    told.push(said);
    tell();
    return isElsewhere;
  };
  return { connection: { ...connectionAs(host, 'staff', site), onListsSite }, told, answered };
}

const requests = (): string[] =>
  host.log
    .all()
    .filter(({ path }) => path.includes('/_api/'))
    .map(({ method, path }) => `${method} ${path}`);

test('where the lists are is asked with the first that is read, in one request, and once', async () => {
  const { connection, told } = asked('/sites/openservice', false);
  const [rows] = await readLists(connection, services);
  expect(rows.rows.length).toBeGreaterThan(0);
  expect(requests()).toEqual(['POST /sites/openservice/_api/$batch']);
  await readLists(connection, services, settings);
  expect(told).toEqual(['/sites/openservice']);
});

test('from a site without lists it is told, and what was asked there stays unanswered instead of failing', async () => {
  const { connection, told, answered } = asked('/sites/hr', true);
  const settled = settledBy(readLists(connection, services));
  await answered;
  expect([told, await settled()]).toEqual([['/sites/openservice'], 'still waiting']);
});

test('where nobody has set it the lists are on the page’s own site, and what is wrong there is said', async () => {
  await fetch(`${host.url}/_host/tenant-property`, {
    method: 'POST',
    body: JSON.stringify({ key: property.key, value: null }),
  });
  const { connection, told } = asked('/sites/hr', false);
  await expect(readLists(connection, services)).rejects.toMatchObject({
    problem: { kind: 'missing', list: 'RolloutServices' },
  });
  expect(told).toEqual(['']);
});

test('a tenant that refuses to say is taken to have said nothing, and is asked again', async () => {
  host.faults.add({ match: { method: 'GET', path: 'getStorageEntity' }, status: 403, times: 1 });
  const { connection, told } = asked('/sites/openservice', false);
  expect((await readLists(connection, services))[0].rows.length).toBeGreaterThan(0);
  expect(told).toEqual([]);
  await readLists(connection, services);
  expect(told).toEqual(['/sites/openservice']);
});

/** Whether something has settled by now. */
function settledBy(promise: Promise<unknown>): () => Promise<string> {
  return () =>
    Promise.race([
      promise.then(
        () => 'answered',
        () => 'failed',
      ),
      new Promise<string>((resolve) => setImmediate(() => resolve('still waiting'))),
    ]);
}
