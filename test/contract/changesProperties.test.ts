// Windows of three rows, so that a short list has many and needs several requests. Each part of a batch is sent
// separately, so that something can happen between the parts, as at SharePoint.
jest.mock('../../src/data/read/query', () => ({ ...jest.requireActual('../../src/data/read/query'), pageLimit: 3 }));
jest.mock('../../src/data/read/inBatch', () => ({
  inBatch: ({ sp }: Connection, ask: (sp: Connection['sp']) => Promise<unknown>[]) => Promise.all(ask(sp)),
}));

import fc from 'fast-check';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/recycle-bin';
import { createHost, type Host } from '../../host/host';
import { solutionPath } from '../../host/sites';
import { itemTable } from '../../host/store/itemTable';
import { listByPath } from '../../host/store/lists';
import { webAt } from '../../host/store/webs';
import type { Connection } from '../../src/data/connection';
import { broughtUpToDate, changesSince } from '../../src/data/read/changes';
import { type ListQuery, pageLimit } from '../../src/data/read/query';
import { readLists } from '../../src/data/read/readLists';
import { readWhole, type Whole } from '../../src/data/read/whole';
import { rolloutUpdates } from '../../src/lists/rolloutUpdates';
import { connectionAs } from './provisioning/site';

const query = { list: rolloutUpdates, columns: ['Title', 'EntryKey'], top: pageLimit } as const satisfies ListQuery;
interface UpdateRow {
  readonly Id: number;
  readonly Title: string;
  readonly EntryKey: string;
}

/** Something that somebody does, this many seconds after the previous step. */
interface Step {
  readonly act: 'add' | 'change' | 'delete' | 'restore' | 'forgeBack' | 'forgeAhead';
  /** The row that it is done to, of those in the list. */
  readonly which: number;
  readonly after: number;
}

const step = fc.record<Step>({
  act: fc.constantFrom('add', 'add', 'change', 'change', 'change', 'delete', 'restore', 'forgeBack', 'forgeAhead'),
  which: fc.nat(99),
  after: fc.constantFrom(0, 0, 1, 7, 11, 60),
});
/** What is done before each request. */
const script = fc.array(fc.array(step, { maxLength: 2 }), { maxLength: 60 });

const PublishFrom = '2013-04-15T12:00:00Z';

const now = (act: Step['act']): Step => ({ act, which: 5, after: 0 });
/** The requests of a whole reading after its first: the last ID, and five windows. */
const reading: Step[][] = [[], [], [], [], [], []];

let host: Host;
let began: number;
/** When the list had its rows. Each script begins then, with the same rows: adding them took most of its time. */
let filled: Date;
beforeAll(async () => {
  host = await createHost({ data: ':memory:', seed: 'empty' });
  began = host.clock.now().getTime();
  // The page's clock moves with the host's.
  jest.spyOn(performance, 'now').mockImplementation(() => host.clock.now().getTime() - began);
  const { act } = people();
  for (let at = 0; at < 14; at += 1) await act({ act: 'add', which: 0, after: at });
  filled = host.clock.now();
});
afterAll(async () => {
  jest.restoreAllMocks();
  await host.close();
});

/** People who change the list, through PnPjs or, when they forge the time of a change, below it. */
function people(): { act(step: Step): Promise<void>; readonly forgedBack: Set<number> } {
  const { sp, listUrl } = connectionAs(host, 'owner');
  const { items } = sp.web.getList(listUrl(rolloutUpdates.name));
  const web = webAt(host.database, solutionPath)!;
  const list = listByPath(host.database, web, listUrl(rolloutUpdates.name))!;
  const there: number[] = host.database
    .all(`SELECT ID FROM ${itemTable(list.number)} ORDER BY ID`)
    .map(({ ID }) => Number(ID));
  const bin: { readonly id: number; readonly guid: string }[] = [];
  const forgedBack = new Set<number>();
  let written = 0;
  let latest = '';
  const next = (): string => `Text ${String((written += 1))} of ${String(host.clock.now().getTime())}`;
  const forge = (id: number, minutes: number): void => {
    const modified = `${new Date(host.clock.now().getTime() + minutes * 60_000).toISOString().slice(0, 19)}Z`;
    host.database.run(`UPDATE ${itemTable(list.number)} SET Title = ?, Modified = ? WHERE ID = ?`, [
      next(),
      modified,
      id,
    ]);
    if (modified > latest) latest = modified;
  };
  /** The list might give the latest time of any of its rows as its own. */
  const sayLatest = (): void => {
    host.database.run('UPDATE lists SET modified = max(modified, ?) WHERE number = ?', [latest, list.number]);
  };
  const act = async ({ act: what, which, after }: Step): Promise<void> => {
    host.clock.set(new Date(host.clock.now().getTime() + after * 1000));
    if (what === 'add') {
      const { Id }: { Id: number } = await items.add({ Title: next(), EntryKey: next(), PublishFrom });
      there.push(Id);
      return;
    }
    if (what === 'restore') {
      const recycled = bin.shift();
      if (!recycled) return;
      await sp.web.recycleBin.getById(recycled.guid).restore();
      there.push(recycled.id);
      return;
    }
    if (there.length === 0) return;
    const at = which % there.length;
    const id = there[at];
    if (what === 'delete') {
      there.splice(at, 1);
      bin.push({ id, guid: await items.getById(id).recycle() });
    } else if (what === 'change') {
      await items.getById(id).update({ Title: next() });
      forgedBack.delete(id);
    } else if (what === 'forgeBack') {
      forge(id, -which - 1);
      forgedBack.add(id);
    } else {
      forge(id, which + 1);
      forgedBack.delete(id);
    }
  };
  return { forgedBack, act: (each) => act(each).then(sayLatest) };
}

/**
 * A connection that lets people do the next steps before each of its requests; no two requests are under way at once.
 */
function interrupted(steps: (Step[] | undefined)[], act: (step: Step) => Promise<void>): Connection {
  let turn: Promise<unknown> = Promise.resolve();
  const answer: Host['answer'] = (request) => {
    const answered = turn.then(async () => {
      for (const each of steps.shift() ?? []) await act(each);
      return host.answer(request);
    });
    turn = answered.catch(() => undefined);
    return answered;
  };
  return connectionAs({ ...host, answer }, 'owner');
}

async function caughtUp(connection: Connection, before: Whole<UpdateRow>): Promise<Whole<UpdateRow> | undefined> {
  const sent = performance.now();
  const [reply] = await readLists(connection, changesSince(query, before.mark));
  return broughtUpToDate(connection, before, reply, sent);
}

test('reading what has changed gives what reading the whole gives, but for what somebody has forged back in time', async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(script, fc.integer({ min: 1, max: 4 }), async (steps, times) => {
      const undo = host.database.trial();
      try {
        host.clock.set(filled);
        const { act, forgedBack } = people();
        const connection = interrupted([...steps], act);
        const whole = (): Promise<Whole<UpdateRow>> => {
          forgedBack.clear();
          return readWhole(connection, query);
        };
        let read = await whole();
        for (let time = 0; time < times; time += 1) {
          const changed = await caughtUp(connection, read);
          if (changed) told += 1;
          read = changed ?? (await whole());
        }
        // From here on nobody changes anything.
        const quiet = connectionAs(host, 'owner');
        const changed = await caughtUp(quiet, read);
        // Then the whole is read, which is what this would be compared with.
        if (!changed) return;
        const expected = (await readWhole(quiet, query)).rows;
        const known = (rows: readonly UpdateRow[]): UpdateRow[] => rows.filter(({ Id }) => !forgedBack.has(Id));
        expect(known(changed.rows)).toEqual(known(expected));
        expect(changed.rows.map(({ Id }) => Id)).toEqual(expected.map(({ Id }) => Id));
      } finally {
        undo();
      }
    }),
    {
      numRuns: 60,
      seed: 17,
      examples: [
        // In the second in which a row was deleted before the reading, another one is deleted and the first is
        // restored.
        [[[now('delete')], ...reading, [now('delete'), now('restore')]], 1],
        // Somebody has typed a future day into a row.
        [[[now('forgeAhead')], ...reading, [now('change')]], 1],
      ],
    },
  );
  // Otherwise nothing would have been read by its changes.
  expect(told).toBeGreaterThan(20);
});
