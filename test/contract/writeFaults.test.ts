import type { Fault } from '../writeFaults/line';

// What `npm run write-faults` finds if a mend of the product is taken out. Each of them keeps a lost or doubled reply
// from doing harm.

/** The mend that is out. */
let out: 'looking' | 'comparing' | 'doubt' | undefined;

jest.mock('../../src/data/rowsByKey', () => {
  const actual = jest.requireActual<typeof import('../../src/data/rowsByKey')>('../../src/data/rowsByKey');
  // A row is looked for by its key, and never found.
  const readByKey: typeof actual.readByKey = async (connection, keyed, keys) =>
    out === 'looking' ? keys.map(() => ({ state: 'gone' })) : actual.readByKey(connection, keyed, keys);
  return { ...actual, readByKey };
});
jest.mock('../../src/domain/storedText', () => {
  const actual = jest.requireActual<typeof import('../../src/domain/storedText')>('../../src/domain/storedText');
  // A row that holds what we wrote is another's.
  return { ...actual, storedAlike: (a: unknown, b: unknown) => out !== 'comparing' && actual.storedAlike(a, b) };
});
jest.mock('../../src/data/mayBeWritten', () => ({
  mayBeWritten: (error: unknown) => out !== 'doubt' && isWrittenPerhaps(error),
}));
jest.mock('../../src/data/problem', () => {
  const actual = jest.requireActual<typeof import('../../src/data/problem')>('../../src/data/problem');
  // A lost reply is a refusal, and so is the failure of a server.
  const problemFrom: typeof actual.problemFrom = async (error, list) =>
    out === 'doubt' && isWrittenPerhaps(error) ? { kind: 'forbidden', list } : actual.problemFrom(error, list);
  return { ...actual, problemFrom };
});

const { mayBeWritten: isWrittenPerhaps } =
  jest.requireActual<typeof import('../../src/data/mayBeWritten')>('../../src/data/mayBeWritten');

import { createHost, type Host } from '../../host/host';
import { atTheLook, faultKinds, type FaultKind, lineTo, lostReplies } from '../writeFaults/line';
import { faultsOf, nameOf, requestsOf, violationsWith } from '../writeFaults/tries';
import { writes } from '../writeFaults/writes';

let host: Host;
beforeEach(async () => {
  host = await createHost({ data: ':memory:', seed: 'demo' });
});
afterEach(() => {
  out = undefined;
  return host.close();
});

const takeOut = (mend: typeof out): void => {
  out = mend;
};

async function found(name: string, fault: Fault, mend: typeof out): Promise<string[]> {
  const write = writes.find((each) => each.name === name)!;
  const ready = await write.prepare(host);
  expect(await violationsWith(host, write, ready, fault)).toEqual([]);
  takeOut(mend);
  return violationsWith(host, write, ready, fault);
}

const once = (kind: FaultKind, at: number): Fault => ({ kind, at, on: false });

test.each([
  // The reading by key after a reply that was lost.
  ['looking', 'ask', once('cut-after', 2), 'there 3 times'],
  ['looking', 'one-status', once('cut-after', 1), 'pressed 5 times, and not ended'],
  // That a row which holds our values is ours.
  ['comparing', 'one-status', once('cut-after', 1), 'said that somebody else had written, where there was nobody'],
  ['comparing', '45-statuses', once('part-missing', 2), 'said that somebody else had written, where there was nobody'],
  // That a copy which says it already is not written again.
  ['comparing', 'write-a-copy', { kind: 'cut-after', at: 2, on: true }, 'at last there 2 times'],
  // That nobody knows what became of a request without a reply.
  ['doubt', 'approve', once('cut-after', 2), 'said not saved, and there'],
  ['doubt', 'import-30-users', once('cut-after', 1), 'said not saved, and there'],
  ['doubt', '45-statuses', once('part-failed', 2), 'said not saved, and there'],
  ['doubt', '45-new-statuses', once('part-timed-out', 1), 'said not saved, and there'],
] as const)('without %s, %s is caught at %j: %s', async (mend, name, fault, violation) => {
  expect(await found(name, fault, mend)).toContain(violation);
});

test('every write ends well without a fault, and each of its requests meets each kind of fault', async () => {
  for (const write of writes) {
    const ready = await write.prepare(host);
    const requests = await requestsOf(host, write, ready);
    const names = new Set(faultsOf(requests).map((fault) => nameOf(write, fault)));
    // A reply is held once only.
    const alone = 2 * Object.keys(faultKinds).length - 1;
    expect(names.size).toBe(requests * (alone + lostReplies.length * atTheLook.length));
  }
});

test('a fault does what its name says', async () => {
  const statusOf = async (kind: FaultKind): Promise<unknown> => {
    const { connection, letGo } = lineTo(host, 'staff', { kind, at: 1, on: true });
    const asked = connection.sp.web
      .select('Title')()
      .then(
        () => 'answered',
        (error: { status?: number; message: string }) => error.status ?? error.message.replace(/ .*/, ''),
      );
    await letGo();
    return asked;
  };
  const answers = await Promise.all(
    (Object.keys(faultKinds) as FaultKind[]).map(async (kind) => [kind, await statusOf(kind)]),
  );
  expect(Object.fromEntries(answers)).toEqual({
    'cut-before': 'Failed',
    'cut-after': 'Failed',
    throttled: 429,
    unavailable: 503,
    failed: 500,
    'signed-out': 401,
    'old-digest': 403,
    forbidden: 403,
    'sign-in-page': 401,
    'half-a-reply': 'Unterminated',
    'part-missing': 'answered',
    'part-failed': 'answered',
    'part-timed-out': 'answered',
    'failed-after': 502,
    'timed-out-after': 504,
    'slow-reply': 'answered',
    'slow-request': 'Failed',
  });
});
