import { schemaVersion } from '../../src/lists/schemaVersion';
import fc from 'fast-check';
import { itemTable } from '../../host/store/itemTable';
import { createHost, type Host } from '../../host/host';
import {
  type EditableStatus,
  putStatusesBack,
  readAllForEditing,
  readSiteForEditing,
  statusWrite,
  type StatusOutcome,
  type StatusWrite,
  writeStatuses,
} from '../../src/data/rolloutEditing';
import { day } from '../../src/domain/day';
import { noStatus, type StatusChange, statusColumns } from '../../src/domain/rollout/statusChange';
import { storedAlike } from '../../src/domain/storedText';
import { listNamed } from '../soak/histories';
import { type Fault, faultKinds, type FaultKind, lineTo, overtaking } from '../writeFaults/line';
import { connectionAs } from './provisioning/site';

let host: Host;
let undo: () => void;
beforeAll(async () => {
  host = await createHost({ data: ':memory:', seed: 'demo' });
});
beforeEach(() => (undo = host.database.trial()));
afterEach(() => {
  undo();
  host.faults.clear();
});
afterAll(() => host.close());

/** A page that has read which version the lists have, as each has before anybody edits. */
function page(as = 'rollout'): ReturnType<typeof connectionAs> {
  const connection = connectionAs(host, as);
  connection.lists.heard(schemaVersion);
  return connection;
}

const waits: number[] = [];
const options = { wait: async (seconds: number) => void waits.push(seconds) };

async function read(as = 'rollout'): Promise<Map<string, EditableStatus>> {
  const { rows } = await readAllForEditing(
    page(as),
    () => undefined,
    () => false,
  );
  return new Map(rows.map((row) => [row.StatusKey, row]));
}

/** A row without its etag, which each write changes. */
const valuesOf = (row: EditableStatus | undefined): Partial<EditableStatus> => ({ ...row, etag: undefined });

const save = (writes: readonly StatusWrite[], as = 'rollout'): Promise<StatusOutcome[]> =>
  writeStatuses(page(as), writes, options);
const back = (writes: readonly StatusWrite[]): Promise<StatusOutcome[]> => putStatusesBack(page(), writes, options);

const moved: StatusChange = { ForecastOn: day('2013-05-27'), ForecastPrecision: 'Day', Reason: 'Two weeks later.' };

/** Changes of the first rows, as they were read. */
async function changes(count: number, change: StatusChange = moved): Promise<StatusWrite[]> {
  return [...(await read()).values()].slice(0, count).map((base) => ({ key: base.StatusKey, base, values: change }));
}

/** A row that is not there yet. */
function addition(
  SiteCode: string,
  change: StatusChange = { ...moved, Stage: 'Planned', Now: 'Not working' },
): StatusWrite {
  const site = { SiteCode, Title: 'New House', Town: 'Luton' };
  return statusWrite(site, { ServiceKey: 'new', Title: 'New' }, undefined, change);
}

/** A row that says nothing. */
const unsaid = Object.fromEntries(statusColumns.map((column) => [column, (noStatus as StatusChange)[column]]));

describe('putting back', () => {
  test('restores each row in the columns that the save wrote, twenty in a request, and twice changes nothing more', async () => {
    const before = await read();
    const writes = await changes(45);
    await save(writes);
    host.log.clear();
    expect(await back(writes)).toEqual(writes.map(() => ({ state: 'saved' })));
    const sent = host.log.all().map(({ parts }) => `${parts?.length} ${parts?.[0]?.method}`);
    expect(sent).toEqual(['20 GET', '20 MERGE', '20 GET', '20 MERGE', '5 GET', '5 MERGE']);
    const after = await read();
    expect([...after.values()].map(valuesOf)).toEqual([...before.values()].map(valuesOf));
    expect(await back(writes)).toEqual(writes.map(() => ({ state: 'saved' })));
    expect(await read()).toEqual(after);
  });

  test('leaves a row that somebody has written since, even where they wrote the very same, and says who', async () => {
    const writes = await changes(3);
    await save(writes);
    const saved = await read();
    await save([{ ...writes[0], base: saved.get(writes[0].key), values: { WaitingFor: 'the line' } }], 'owner');
    await save([{ ...writes[1], base: saved.get(writes[1].key) }], 'owner');
    const outcomes = await back(writes);
    expect(outcomes).toMatchObject([
      { state: 'conflict', theirs: { WaitingFor: 'the line', editedBy: 'Ruth Ellis' } },
      { state: 'conflict', theirs: { ForecastOn: '2013-05-27', editedBy: 'Ruth Ellis' } },
      { state: 'saved' },
    ]);
  });

  test('leaves what a colleague had saved before the same save came, which is said to be theirs', async () => {
    const [theirs, mine] = await changes(2);
    const added = addition('NEW1');
    await save([theirs, added], 'owner');
    const outcomes = await save([theirs, mine, added]);
    expect(outcomes).toEqual([
      { state: 'saved', byAnother: true },
      { state: 'saved' },
      { state: 'saved', byAnother: true },
    ]);
    const saved = await read();
    expect(await back([theirs, mine, added])).toMatchObject([
      { state: 'conflict', theirs: { ForecastOn: '2013-05-27', editedBy: 'Ruth Ellis' } },
      { state: 'saved' },
      { state: 'conflict', theirs: { editedBy: 'Ruth Ellis' } },
    ]);
    const after = await read();
    for (const { key } of [theirs, added]) expect(after.get(key)).toEqual(saved.get(key));
  });

  test('leaves a row that the same person has saved again since, in another page', async () => {
    const [write] = await changes(1);
    await save([write]);
    await save([{ ...write, base: (await read()).get(write.key) }]);
    expect(await back([write])).toMatchObject([{ state: 'conflict', theirs: { ForecastOn: '2013-05-27' } }]);
  });

  test('takes a save of another page of the same person as theirs: both pages saved the same', async () => {
    const [write] = await changes(1);
    await save([write]);
    expect(await save([write])).toEqual([{ state: 'saved' }]);
    expect(await back([write])).toEqual([{ state: 'saved' }]);
    expect(valuesOf((await read()).get(write.key))).toEqual(valuesOf(write.base as EditableStatus));
  });

  test('takes a row that was to be added and is not there as it was before: its save may never have come', async () => {
    expect(await back([addition('NEW1')])).toEqual([{ state: 'saved' }]);
    expect((await read()).has(addition('NEW1').key)).toBe(false);
  });

  test('lets the values and the writer decide where the etag gives no number', async () => {
    const [write] = await changes(1);
    await save([write]);
    await save([{ ...write, base: (await read()).get(write.key) }]);
    expect(await back([{ ...write, base: { ...write.base!, etag: '"of another form"' } }])).toEqual([
      { state: 'saved' },
    ]);
    expect(valuesOf((await read()).get(write.key))).toEqual(valuesOf(write.base as EditableStatus));
  });

  test('says that a row is gone, and that it cannot be read, and writes neither', async () => {
    const writes = await changes(2);
    await save(writes);
    const { items } = connectionAs(host, 'owner').sp.web.getList(
      connectionAs(host, 'owner').listUrl('RolloutStatuses'),
    );
    await items.getById(writes[0].base!.Id).recycle();
    await items.getById(writes[1].base!.Id).update({ Now: 'Sort of' });
    expect(await back(writes)).toEqual([{ state: 'gone' }, { state: 'unreadable', field: 'Now' }]);
  });

  test('leaves a row that was added, as not known and without a date, unless somebody has used it since', async () => {
    const writes = [addition('NEW1'), addition('NEW2')];
    await save(writes);
    const added = (await read()).get(writes[1].key)!;
    await save([{ key: added.StatusKey, base: added, values: { WaitingFor: 'the line' } }], 'owner');
    expect(await back(writes)).toMatchObject([{ state: 'saved' }, { state: 'conflict' }]);
    const left = (await read()).get(writes[0].key)!;
    expect(Object.fromEntries(statusColumns.map((column) => [column, left[column]]))).toEqual(unsaid);
    expect(await back(writes)).toMatchObject([{ state: 'saved' }, { state: 'conflict' }]);
  });

  test('puts back what was saved over somebody else’s version to theirs', async () => {
    const [write] = await changes(1);
    await save([{ ...write, values: { Now: 'Not working' } }], 'owner');
    const theirs = (await read()).get(write.key)!;
    const over = { ...write, base: theirs };
    await save([over]);
    expect(await back([over])).toEqual([{ state: 'saved' }]);
    expect(valuesOf((await read()).get(write.key))).toEqual(valuesOf(theirs));
  });

  test('waits for a busy SharePoint, asks again where a reply is lost, and sends nothing once it is stopped', async () => {
    const writes = await changes(25);
    await save(writes);
    const before = await read();
    waits.length = 0;
    host.faults.add({ match: { method: 'GET', path: "StatusKey eq '" }, status: 429, retryAfter: 4, times: 1 });
    host.faults.add({ match: { path: '$batch' }, cut: 'before', times: 1 });
    let ended = 0;
    const outcomes = await putStatusesBack(page(), writes, {
      ...options,
      onOutcome: () => (ended += 1),
      stopped: () => ended >= 20,
    });
    expect(waits).toEqual([4]);
    expect(outcomes.map(({ state }) => state)).toEqual(writes.map((_, at) => (at < 20 ? 'saved' : 'notSent')));
    expect((await read()).get(writes[24].key)).toEqual(before.get(writes[24].key));
  });

  test('ends where nobody may write, and what could not even be read is not in doubt', async () => {
    const writes = await changes(25);
    await save(writes);
    host.faults.add({ match: { method: 'MERGE' }, status: 403 });
    const outcomes = await back(writes);
    host.faults.clear();
    expect(outcomes.map(({ state }) => state)).toEqual(writes.map((_, at) => (at < 20 ? 'failed' : 'notSent')));
    host.faults.add({ match: { path: '$batch' }, cut: 'before' });
    expect((await back(writes))[0]).toEqual({ state: 'failed', problem: { kind: 'offline' }, unclear: false });
  });
});

describe('whatever was saved, and whatever goes wrong', () => {
  const text = fc.option(fc.constantFrom('the line', 'Two weeks later.', ' ', 'é\r\nb'), { nil: undefined });
  const on = fc.option(fc.constantFrom(day('2013-05-27'), day('2013-09-30')), { nil: undefined });
  const change = fc.record<StatusChange>(
    {
      Now: fc.constantFrom('Working', 'Not working', 'Not known'),
      Stage: fc.constantFrom('No date', 'Planned', 'Connected'),
      ForecastOn: on,
      ForecastPrecision: fc.constantFrom('Day', 'Month', undefined),
      ConfirmedOn: on,
      StaffConnected: fc.option(fc.nat(50), { nil: undefined }),
      DoesNotWork: text,
      Reason: text,
      DateGivenBy: text,
      DateSource: text,
    },
    { requiredKeys: [] },
  );
  /** The same again is a write too, so an empty change of a colleague counts. */
  const colleague = fc.option(change, { nil: undefined });
  const kinds = (Object.keys(faultKinds) as FaultKind[]).filter((kind) => !overtaking.includes(kind));
  const fault = fc.option(
    fc.record({ kind: fc.constantFrom(...kinds), at: fc.integer({ min: 1, max: 4 }), on: fc.boolean() }),
    { nil: undefined },
  );

  test('every row is as it was, once; what somebody changed since is untouched, and named', async () => {
    const rows = [...(await readOne()).values()];
    const planned = fc.record({ at: fc.nat(rows.length - 1), change, colleague });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(planned, { selector: ({ at }) => at, minLength: 1, maxLength: rows.length }),
        fc.option(fc.record({ change, colleague }), { nil: undefined }),
        fault,
        async (changed, added, met) => {
          const undoRun = host.database.trial();
          const writtenBefore = timesWritten();
          const writes = changed.map(({ at, ...one }) => ({
            colleague: one.colleague,
            write: { key: rows[at].StatusKey, base: rows[at], values: one.change },
          }));
          const all = added
            ? [...writes, { colleague: added.colleague, write: addition('MILLGATE', added.change) }]
            : writes;
          const saves = all.map(({ write }) => write);
          await save(saves);
          const saved = await readOne();
          await save(
            all.flatMap(({ colleague: values, write: { key } }) =>
              values ? [{ key, base: saved.get(key), values: { ...values, Title: saved.get(key)!.Title } }] : [],
            ),
            'owner',
          );
          const between = await readOne();

          const said = await pressed(saves, met);
          const after = await readOne();
          for (const [at, { key, base }] of saves.entries()) {
            const [then, now] = [between.get(key)!, after.get(key)!];
            const isAsBefore = same(then, base ?? { ...then, ...unsaid });
            expect(said[at]).toBe(all[at].colleague && !isAsBefore ? 'conflict' : 'saved');
            if (all[at].colleague) expect(now).toEqual(then);
            else {
              expect(same(now, base ?? { ...now, ...unsaid })).toBe(true);
              expect(versionOf(now)).toBe(versionOf(then) + (isAsBefore ? 0 : 1));
            }
          }
          const touched = new Set(saves.map(({ key }) => after.get(key)!.Id));
          expect(timesWritten().filter(([id]) => !touched.has(id))).toEqual(
            writtenBefore.filter(([id]) => !touched.has(id)),
          );
          undoRun();
        },
      ),
      { numRuns: 25 },
    );
  });

  /** The statuses of one site. */
  const readOne = async (): Promise<Map<string, EditableStatus>> =>
    new Map((await readSiteForEditing(page(), 'MILLGATE')).rows.map((row) => [row.StatusKey, row]));
  /** Each status by its number, and how often it was written. */
  const timesWritten = (): (readonly [number, number])[] =>
    host.database
      .all(`SELECT ID, _etag FROM ${itemTable(listNamed(host.database, 'RolloutStatuses').number)} ORDER BY ID`, [])
      .map(({ ID, _etag }) => [Number(ID), Number(_etag)]);
  const same = (one: Partial<EditableStatus>, other: Partial<EditableStatus>): boolean =>
    statusColumns.every((column) => storedAlike(one[column], other[column]));
  const versionOf = ({ etag }: EditableStatus): number => Number(/,(\d+)"$/.exec(etag)![1]);

  /** Presses until nothing is left to try, first with a fault on the way and then without. */
  async function pressed(saves: readonly StatusWrite[], met: Fault | undefined): Promise<string[]> {
    const line = lineTo(host, 'rollout', met);
    const said = saves.map(() => 'notSent');
    for (let press = 0; press < 3; press += 1) {
      const left = saves.flatMap((_, at) => (said[at] === 'failed' || said[at] === 'notSent' ? [at] : []));
      const outcomes = await putStatusesBack(
        line.connection,
        left.map((at) => saves[at]),
        options,
      );
      outcomes.forEach(({ state }, at) => (said[left[at]] = state));
      line.mend();
    }
    return said;
  }
});
