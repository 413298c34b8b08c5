import type { Connection } from '../../src/data/connection';
import { pageLimit } from '../../src/data/read/query';
import { readLists } from '../../src/data/read/readLists';
import { type RowWrite, writeRows, type WriteOutcome } from '../../src/data/rowWrites';
import { columnNames } from '../../src/lists/decode';
import { day } from '../../src/domain/day';
import { deviceRequests } from '../../src/lists/deviceRequests';
import { rolloutStatuses } from '../../src/lists/rolloutStatuses';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

type Statuses = typeof rolloutStatuses;
const keyed = { list: rolloutStatuses, keyColumn: 'StatusKey' } as const;
const confirmed = { ConfirmedOn: day('2013-04-15'), ConfirmedBy: 'Jo Patel, corporate ICT' };

haveHost({ seed: 'demo' });
let rollout: Connection;
beforeEach(() => {
  rollout = connectionAs(host, 'rollout');
});

async function rowsFor(
  connection: Connection,
): Promise<
  { readonly Id: number; readonly etag: string; readonly StatusKey: string; readonly ConfirmedBy?: string }[]
> {
  const [{ rows }] = await readLists(connection, {
    list: rolloutStatuses,
    columns: columnNames(rolloutStatuses),
    top: pageLimit,
    etags: true,
  });
  return [...rows];
}

async function changes(count: number): Promise<RowWrite<Statuses>[]> {
  return (await rowsFor(rollout)).slice(0, count).map((row) => ({ key: row.StatusKey, base: row, values: confirmed }));
}

/** The version numbers of some rows: each write adds one. */
async function versionsOf(writes: readonly RowWrite<Statuses>[]): Promise<number[]> {
  const rows = new Map((await rowsFor(rollout)).map((row) => [row.StatusKey, row.etag]));
  return writes.map(({ key }) => Number(/,(\d+)"$/.exec(rows.get(key)!)![1]));
}

const waits: number[] = [];
async function run(writes: readonly RowWrite<Statuses>[], stopped?: () => boolean): Promise<WriteOutcome<Statuses>[]> {
  waits.length = 0;
  return writeRows(rollout, keyed, writes, {
    wait: async (seconds) => {
      waits.push(seconds);
    },
    stopped,
  });
}
const states = (outcomes: readonly WriteOutcome<Statuses>[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { state } of outcomes) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
};

describe('writing rows', () => {
  test('goes twenty in a request, and touches nothing but the columns named', async () => {
    const writes = await changes(45);
    const before = (await rowsFor(rollout)).slice(0, 45);
    host.log.clear();
    expect(states(await run(writes))).toEqual({ saved: 45 });
    expect(host.log.all().map(({ parts }) => parts?.length)).toEqual([20, 20, 5]);
    const after = (await rowsFor(rollout)).slice(0, 45);
    expect(after).toEqual(before.map((row) => ({ ...row, ...confirmed, etag: expect.any(String) as string })));
  });

  test('waits while SharePoint is busy, as long as it says, and sends again only what was refused', async () => {
    const writes = await changes(40);
    const before = await versionsOf(writes);
    host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 429, retryAfter: 7, times: 5 });
    expect(states(await run(writes))).toEqual({ saved: 40 });
    expect(waits).toEqual([7]);
    expect(await versionsOf(writes)).toEqual(before.map((version) => version + 1));
  });

  test.each(['before', 'after'] as const)(
    'counts once what was sent when the reply was lost %s the work',
    async (cut) => {
      const writes = await changes(40);
      const before = await versionsOf(writes);
      host.faults.add({ match: { path: '$batch' }, cut, times: 1 });
      expect(states(await run(writes))).toEqual({ saved: 40 });
      expect(await versionsOf(writes)).toEqual(before.map((version) => version + 1));
    },
  );

  test('adds a row once, though the reply to the first sending was lost', async () => {
    const values = {
      Title: 'New House: Email',
      StatusKey: 'NEW|email',
      SiteCode: 'NEW',
      ServiceKey: 'email',
      Now: 'Working',
      Stage: 'No date',
    } as const;
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    expect(states(await run([{ key: 'NEW|email', values }]))).toEqual({ saved: 1 });
    expect((await rowsFor(rollout)).filter(({ StatusKey }) => StatusKey === 'NEW|email')).toHaveLength(1);
  });

  test('leaves a row that somebody else has changed as it is, and says how and by whom', async () => {
    const writes = await changes(3);
    const owner = connectionAs(host, 'owner');
    await writeRows(owner, keyed, [{ ...writes[1], values: { Now: 'Not working', ConfirmedBy: 'Ruth Ellis' } }], {
      wait: async () => undefined,
    });
    const outcomes = await run(writes);
    expect(states(outcomes)).toEqual({ saved: 2, conflict: 1 });
    expect(outcomes[1]).toMatchObject({
      theirs: { StatusKey: writes[1].key, Now: 'Not working', ConfirmedBy: 'Ruth Ellis', editedBy: 'Ruth Ellis' },
    });
    expect((await rowsFor(rollout)).find(({ StatusKey }) => StatusKey === writes[1].key)?.ConfirmedBy).toBe(
      'Ruth Ellis',
    );
  });

  test('takes a row for saved where somebody else has written the very same', async () => {
    const writes = await changes(1);
    await writeRows(connectionAs(host, 'owner'), keyed, writes, { wait: async () => undefined });
    expect(states(await run(writes))).toEqual({ saved: 1 });
  });

  test('counts an instant once when the reply was lost, though SharePoint keeps its whole seconds only', async () => {
    const owner = connectionAs(host, 'owner');
    const [
      {
        rows: [row],
      },
    ] = await readLists(owner, { list: deviceRequests, columns: columnNames(deviceRequests), top: 1, etags: true });
    host.faults.add({ match: { method: 'MERGE', path: 'DeviceRequests' }, cut: 'after', times: 1 });
    const write = { key: row.RequestKey, base: row, values: { OutcomeOn: new Date('2013-04-15T09:00:00.123Z') } };
    expect(
      await writeRows(owner, { list: deviceRequests, keyColumn: 'RequestKey' }, [write], {
        wait: async () => undefined,
      }),
    ).toEqual([{ state: 'saved' }]);
  });

  test('does not take its own confirmation for saved on a row that says the opposite by now', async () => {
    const [write] = await changes(1);
    await writeRows(rollout, keyed, [{ ...write, values: { Now: 'Partly working', DoesNotWork: 'x', ...confirmed } }], {
      wait: async () => undefined,
    });
    expect(await run([write])).toMatchObject([{ state: 'conflict', theirs: { Now: 'Partly working' } }]);
  });

  test('names the column of a row that cannot be read, and neither adds nor overwrites it', async () => {
    const [write] = await changes(1);
    const items = connectionAs(host, 'owner').sp.web.getList(rollout.listUrl('RolloutStatuses')).items;
    await items.getById(write.base!.Id).update({ Now: 'Sort of' });
    expect(await run([write])).toEqual([{ state: 'unreadable', field: 'Now' }]);
    const values = {
      Title: 'x',
      StatusKey: write.key,
      SiteCode: 'x',
      ServiceKey: 'x',
      Now: 'Working',
      Stage: 'No date',
    } as const;
    expect(await run([{ key: write.key, values }])).toEqual([{ state: 'unreadable', field: 'Now' }]);
  });

  test.each([502, 500])(
    'finds out what became of a batch that was answered with %i, and counts it once',
    async (status) => {
      const writes = await changes(5);
      const before = await versionsOf(writes);
      host.faults.add({ match: { path: '$batch' }, status, times: 1 });
      expect(states(await run(writes))).toEqual({ saved: 5 });
      expect(await versionsOf(writes)).toEqual(before.map((version) => version + 1));
    },
  );

  test('waits for a busy SharePoint also while it looks what became of a write', async () => {
    const writes = await changes(3);
    await connectionAs(host, 'owner')
      .sp.web.getList(rollout.listUrl('RolloutStatuses'))
      .items.getById(writes[0].base!.Id)
      .update({ Now: 'Not working' });
    host.faults.add({ match: { method: 'GET', path: "StatusKey eq '" }, status: 429, retryAfter: 4, times: 1 });
    expect(states(await run(writes))).toEqual({ conflict: 1, saved: 2 });
    expect(waits).toEqual([4]);
  });

  test('leaves a wait of hours to the person', async () => {
    const writes = await changes(2);
    host.faults.add({ match: { path: '$batch' }, status: 429, retryAfter: 3_000_000 });
    expect(await run(writes)).toMatchObject([{ state: 'failed', problem: { kind: 'throttled' } }, { state: 'failed' }]);
    expect(waits).toEqual([]);
  });

  test('says that a row is gone', async () => {
    const [write] = await changes(1);
    await connectionAs(host, 'owner')
      .sp.web.getList(rollout.listUrl('RolloutStatuses'))
      .items.getById(write.base!.Id)
      .recycle();
    expect(states(await run([write]))).toEqual({ gone: 1 });
  });

  test('fails those that SharePoint fails, and no others', async () => {
    const writes = await changes(25);
    host.faults.add({ match: { method: 'MERGE', path: `items(${writes[4].base!.Id})` }, status: 500 });
    const outcomes = await run(writes);
    expect(states(outcomes)).toEqual({ saved: 24, failed: 1 });
    expect(outcomes[4]).toMatchObject({ state: 'failed', problem: { kind: 'unexpected' }, unclear: false });
  });

  test.each([500, 502, 504])(
    'looks up a row whose part was answered with %i, since it may be written all the same',
    async (status) => {
      const writes = await changes(5);
      const before = await versionsOf(writes);
      const match = { method: 'MERGE', path: `items(${writes[2].base!.Id})` };
      host.faults.add({ match, status, done: true, times: 1 });
      expect(states(await run(writes))).toEqual({ saved: 5 });
      expect(await versionsOf(writes)).toEqual(before.map((version) => version + 1));
    },
  );

  test('does not call a row unwritten whose part failed, where the look for it fails too', async () => {
    const writes = await changes(2);
    const match = { method: 'MERGE', path: `items(${writes[1].base!.Id})` };
    host.faults.add({ match, status: 500, done: true, times: 1 });
    host.faults.add({ match: { method: 'GET', path: "StatusKey eq '" }, status: 403 });
    expect(await run(writes)).toMatchObject([
      { state: 'saved' },
      { state: 'failed', problem: { kind: 'unexpected' }, unclear: true },
    ]);
  });

  test('sends again at once what a part failed before the work, and waits where it took too long', async () => {
    const writes = await changes(3);
    const before = await versionsOf(writes);
    host.faults.add({ match: { method: 'MERGE', path: `items(${writes[0].base!.Id})` }, status: 500, times: 1 });
    expect(states(await run(writes.slice(0, 1)))).toEqual({ saved: 1 });
    expect(waits).toEqual([]);
    const match = { method: 'MERGE', path: `items(${writes[1].base!.Id})` };
    host.faults.add({ match, status: 504, retryAfter: 7, times: 1 });
    expect(states(await run(writes.slice(1)))).toEqual({ saved: 2 });
    expect(waits).toEqual([7]);
    expect(await versionsOf(writes)).toEqual(before.map((version) => version + 1));
  });

  test('says that it does not know where no reply comes and no look afterwards succeeds; the same run later finds out', async () => {
    const writes = await changes(5);
    const before = await versionsOf(writes);
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    expect(await run(writes)).toEqual(
      writes.map(() => ({ state: 'failed', problem: { kind: 'offline' }, unclear: true })),
    );
    host.faults.clear();
    expect(states(await run(writes))).toEqual({ saved: 5 });
    expect(await versionsOf(writes)).toEqual(before.map((version) => version + 1));
  });

  test('ends where nobody may write, and stops when asked, with the rest not sent', async () => {
    const writes = await changes(45);
    const staff = connectionAs(host, 'staff');
    expect(states(await writeRows(staff, keyed, writes, { wait: async () => undefined }))).toEqual({
      failed: 20,
      notSent: 25,
    });
    let sent = 0;
    const outcomes = await writeRows(rollout, keyed, writes, {
      wait: async () => undefined,
      onOutcome: () => (sent += 1),
      stopped: () => sent >= 20,
    });
    expect(states(outcomes)).toEqual({ saved: 20, notSent: 25 });
  });

  test('waits in each of many requests: what is waited for in one is not missing in a later one', async () => {
    const writes = await changes(200);
    // Each of the ten requests is refused once, which is more often than the product waits for SharePoint in a row.
    for (let at = 0; at < 200; at += 20)
      host.faults.add({
        match: { method: 'MERGE', path: `items(${writes[at].base!.Id})` },
        status: 429,
        retryAfter: 1,
        times: 1,
      });
    expect(states(await run(writes))).toEqual({ saved: 200 });
    expect(waits).toHaveLength(10);
  });

  test('loses and doubles nothing of 200 through throttling, failed parts and a lost reply at once', async () => {
    const writes = await changes(200);
    const before = await versionsOf(writes);
    host.faults.add({ match: { method: 'MERGE', path: 'RolloutStatuses' }, status: 429, retryAfter: 3, times: 30 });
    host.faults.add({ match: { path: '$batch' }, cut: 'after', times: 1 });
    for (const { base } of writes.slice(150, 153))
      host.faults.add({ match: { method: 'MERGE', path: `items(${base!.Id})` }, status: 500, times: 1 });
    const outcomes = await run(writes);
    expect(states(outcomes)).toEqual({ saved: 200 });
    expect(await versionsOf(writes)).toEqual(before.map((version) => version + 1));
  });
});
