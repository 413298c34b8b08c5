import type { InFull } from '../../../src/data/triage/inFull';
import { readInto } from '../../../src/data/triage/readInto';
import type { TriageReport } from '../../../src/data/triage/readTriage';
import type { Loadable } from '../../../src/domain/loadable';

const full = (fingerprint: string): InFull => ({ fingerprints: [fingerprint] }) as unknown as InFull;

/** A queue that has been read, and can be read again. */
function queue(): { readonly loader: Parameters<typeof readInto>[0]; readAnew(): void; has(): string | undefined } {
  let data = { inFull: new Map([[7, full('old')]]) } as unknown as TriageReport;
  let asOf = new Date();
  return {
    loader: {
      current: (): Loadable<TriageReport> => ({ state: 'ready', data, asOf, refreshing: false }),
      amend: (change) => (data = change(data)),
    },
    readAnew() {
      data = { ...data, inFull: new Map([[7, full('new')]]) };
      asOf = new Date();
    },
    has: () => data.inFull.get(7)?.fingerprints[0],
  };
}

test('a request read in full is put into the queue', async () => {
  const { loader, has } = queue();
  expect(await readInto(loader, () => Promise.resolve(new Map([[7, full('read')]])))([7])).toBeUndefined();
  expect(has()).toBe('read');
});

test('a reply that comes after the queue was read anew never goes over it: the request is read once more', async () => {
  const { loader, readAnew, has } = queue();
  const replies = ['late', 'newest'];
  const asked: string[] = [];
  await readInto(loader, () => {
    const reply = replies[asked.length];
    asked.push(reply);
    if (reply === 'late') readAnew();
    return Promise.resolve(new Map([[7, full(reply)]]));
  })([7]);
  expect(asked).toEqual(['late', 'newest']);
  expect(has()).toBe('newest');
});

test('a reply that does not come leaves the queue as it is, and says why', async () => {
  const { loader, has } = queue();
  const problem = await readInto(loader, () => Promise.reject(new TypeError('Failed to fetch')))([7]);
  expect(problem).toEqual({ kind: 'offline' });
  expect(has()).toBe('old');
});
