import { connect, type Connection } from '../../src/data/connection';
import { problemFrom } from '../../src/data/problem';
import { readLists } from '../../src/data/read/readLists';
import { writeRows, type WriteOutcome } from '../../src/data/rowWrites';
import type { Problem } from '../../src/domain/problem';
import { columnNames } from '../../src/lists/decode';
import { rolloutSites } from '../../src/lists/rolloutSites';
import { rolloutStatuses } from '../../src/lists/rolloutStatuses';
import type { Fault } from '../../host/control/faults';
import { emailOf, loginOf } from './client';
import { haveHost, host } from './sharedHost';

// What a page makes of a sign-in that has ended, by the product's own way of sending.

haveHost({ seed: 'demo', as: 'rollout' });

/** PnPjs keeps one digest for each site as long as its module lives: a page that was opened before. */
let connection: Connection;
beforeEach(() => {
  connection = connect({
    pageContext: {
      user: { loginName: loginOf('rollout') },
      web: { absoluteUrl: host.site, serverRelativeUrl: '/sites/openservice' },
      legacyPageContext: {
        formDigestTimeoutSeconds: 1800,
        formDigestValue: host.digests.issue(emailOf('rollout')),
      },
    },
  });
});

const sites = { list: rolloutSites, columns: ['SiteCode'], top: 1 } as const;
const statuses = { list: rolloutStatuses, columns: columnNames(rolloutStatuses), top: 1, etags: true } as const;

async function problemOf(work: () => Promise<unknown>): Promise<Problem | undefined> {
  return work().then(
    () => undefined,
    async (error: unknown) => problemFrom(error),
  );
}

async function write(): Promise<WriteOutcome<typeof rolloutStatuses>> {
  const [row] = (await readLists(connection, statuses))[0].rows;
  return save(row);
}

async function save(row: {
  readonly StatusKey: string;
  readonly Id: number;
  readonly etag: string;
}): Promise<WriteOutcome<typeof rolloutStatuses>> {
  const [outcome] = await writeRows(
    connection,
    { list: rolloutStatuses, keyColumn: 'StatusKey' },
    [{ key: row.StatusKey, base: row, values: { ConfirmedBy: 'Jo Patel' } }],
    { wait: () => Promise.resolve() },
  );
  return outcome;
}

const ended: readonly (readonly [string, Omit<Fault, 'match'>])[] = [
  ['a status of 401', { status: 401 }],
  ['a page to sign in on', { signIn: true }],
];

describe.each(ended)('%s', (_, fault) => {
  it('is a sign-in that has ended: for one list, for several in a batch, and for a write, which is not saved', async () => {
    host.faults.add({ match: { path: '/_api/' }, ...fault });
    expect(await problemOf(() => readLists(connection, sites))).toEqual({ kind: 'expired' });
    expect(await problemOf(() => readLists(connection, sites, sites))).toEqual({ kind: 'expired' });
    host.faults.clear();
    const [row] = (await readLists(connection, statuses))[0].rows;
    host.faults.add({ match: { path: '/_api/' }, ...fault });
    expect(await save(row)).toEqual({ state: 'failed', problem: { kind: 'expired' }, unclear: false });
    host.faults.clear();
    expect((await readLists(connection, statuses))[0].rows[0].etag).toBe(row.etag);
  });

  it('ends with the next press, once people have signed in again', async () => {
    const [row] = (await readLists(connection, statuses))[0].rows;
    host.faults.add({ match: { method: 'POST' }, ...fault, times: 1 });
    expect(await save(row)).toMatchObject({ problem: { kind: 'expired' } });
    expect(await save(row)).toEqual({ state: 'saved' });
  });
});

describe('a digest that SharePoint refuses', () => {
  it('is fetched afresh for the next press, and once for all writes after it', async () => {
    expect(await write()).toEqual({ state: 'saved' });
    host.faults.add({ match: { path: '$batch' }, digest: 'expired', times: 1 });
    const [row] = (await readLists(connection, statuses))[0].rows;
    expect(await save(row)).toEqual({ state: 'failed', problem: { kind: 'expired' }, unclear: false });
    host.log.clear();
    expect(await save(row)).toEqual({ state: 'saved' });
    expect(await write()).toEqual({ state: 'saved' });
    const asked = host.log.all().filter(({ method }) => method === 'POST');
    expect(asked.map(({ path, status }) => [path.split('/_api/')[1], status])).toEqual([
      ['contextinfo', 200],
      ['$batch', 200],
      ['$batch', 200],
    ]);
  });

  it('is asked for again at each press as long as the sign-in has ended', async () => {
    const [row] = (await readLists(connection, statuses))[0].rows;
    host.faults.add({ match: { method: 'POST' }, signIn: true });
    for (let press = 0; press < 3; press += 1)
      expect(await save(row)).toMatchObject({ problem: { kind: 'expired' }, unclear: false });
    host.faults.clear();
    expect(await save(row)).toEqual({ state: 'saved' });
  });
});

describe('a page of a proxy or of a server that fails', () => {
  it.each([
    [500, { kind: 'unexpected', detail: expect.stringContaining('500') as string }],
    [502, { kind: 'unexpected', detail: expect.stringContaining('502') as string }],
    [503, { kind: 'throttled', retryAfter: 10 }],
  ])('of status %i is no sign-in', async (status, problem) => {
    const page = { status, headers: { 'Content-Type': 'text/html' } };
    jest.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('<html>Bad gateway</html>', page));
    expect(await problemOf(() => readLists(connection, sites))).toEqual(problem);
    expect(await problemOf(() => readLists(connection, sites, sites))).toEqual(problem);
    jest.restoreAllMocks();
  });
});
