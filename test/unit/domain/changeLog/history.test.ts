import * as fc from 'fast-check';
import { day } from '../../../../src/domain/day';
import { entriesOf } from '../../../../src/domain/changeLog/entries';
import {
  type Change,
  changesIn,
  isLast,
  logLists,
  type RowHistory,
  rowKey,
  type Values,
} from '../../../../src/domain/changeLog/history';
import { storedAlike } from '../../../../src/domain/storedText';
import { at, history, jo, mina, status } from './histories';

const early = at('08:00', day('2013-04-01'));

describe('what was done to a row', () => {
  it('is told from each version to the next, by whoever wrote it, whatever order they come in', () => {
    const whole = history(1, [
      [early, status({ Now: 'Not known' })],
      [at('09:00'), status({ Now: 'Working' }), mina],
      [at('09:00'), status({ Now: 'Working', WaitingFor: 'the line' })],
    ]);
    const mixed = { ...whole, versions: [whole.versions[2], whole.versions[0], whole.versions[1]] };
    const [kept, works, waits] = changesIn(mixed);
    expect(kept).toMatchObject({ what: 'unknown', columns: [] });
    expect(works).toMatchObject({ what: 'changed', columns: ['Now'], after: { by: mina } });
    expect(works.before!.values).toMatchObject({ Now: 'Not known' });
    expect(waits).toMatchObject({ columns: ['WaitingFor'], after: { by: jo } });
    expect([kept, works, waits].map(isLast)).toEqual([false, false, true]);
    expect(changesIn(mixed)).toEqual(changesIn(whole));
  });

  it('begins with a new row only where its first version was written as the row was made', () => {
    const made = { ...history(1, [[early, status({})]], 'statuses', 1), made: early };
    expect(changesIn(made)).toMatchObject([{ what: 'new', columns: ['Now', 'Stage'] }]);
    // A list that kept no versions until lately: its first version holds what was written over the row since.
    expect(changesIn({ ...made, made: at('08:00', day('2013-03-01')) })).toMatchObject([{ what: 'unknown' }]);
    // The first versions are gone.
    expect(changesIn({ ...history(1, [[early, status({})]]), made: early })).toMatchObject([{ what: 'unknown' }]);
  });

  it('goes by the numbers of versions where somebody has set a time by hand, and says so', () => {
    const forged = history(1, [
      [at('09:00'), status({ Now: 'Not known' })],
      [at('09:00', day('2010-01-01')), status({ Now: 'Working' })],
      [at('09:05'), status({ Now: 'Not working' })],
    ]);
    expect(changesIn(forged).map(({ columns, isOutOfTime }) => [columns, isOutOfTime])).toEqual([
      [[], false],
      [['Now'], true],
      [['Now'], false],
    ]);
  });

  it('is not known on either side of a version that cannot be read', () => {
    const damaged = history(1, [
      [early, status({})],
      [at('09:00'), undefined],
      [at('09:05'), status({ Now: 'Not working' })],
    ]);
    expect(changesIn(damaged).map(({ what }) => what)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  it('names nobody where SharePoint does not say who wrote a version', () => {
    const [, change] = changesIn({
      ...history(1, []),
      versions: [
        { number: 512, on: early, values: status({}) },
        { number: 1024, on: at('09:00'), values: status({ Now: 'Not working' }) },
      ],
    });
    expect([change.what, change.after.by]).toEqual(['changed', undefined]);
  });

  it('does not count an empty text, or no, as something', () => {
    const [, change] = changesIn(
      history(1, [
        [early, { Title: 'A', Body: undefined, Flag: undefined }],
        [at('09:00'), { Title: 'A', Body: '', Flag: false }],
      ]),
    );
    expect(change.columns).toEqual([]);
  });
});

const value = fc.constantFrom<unknown>(undefined, 'Working', 'Not working', 'x');
const columns = ['Now', 'Reason', 'Source', 'ConfirmedOn', 'WaitingFor'] as const;
const values = fc.record<Values>(Object.fromEntries(columns.map((column) => [column, value])));
const person = fc.constantFrom(jo, mina, undefined);
const when = fc.nat(400).map((minutes) => new Date(at('08:00').getTime() + minutes * 60_000));
const versions = fc
  .array(fc.tuple(when, fc.option(values, { nil: undefined, freq: 8 }), person), { minLength: 1, maxLength: 6 })
  .chain((written) =>
    fc.shuffledSubarray(
      written.map(([on, held, by], index) => ({
        number: (index + 1) * 512,
        on,
        by,
        values: held,
        unreadable: held ? undefined : 'Now',
      })),
      { minLength: written.length },
    ),
  );
const histories = fc
  .array(fc.tuple(fc.constantFrom(...logLists), versions), { maxLength: 12 })
  .map((rows) => rows.map(([list, of], id): RowHistory => ({ list, id, made: at('08:00'), versions: of })));

/** Every version of every row, made from today's rows by undoing the changes of all entries one after the other. */
function undone(rows: readonly RowHistory[], changes: readonly Change[]): Map<string, Values | undefined> {
  const held = new Map<string, Values | undefined>();
  const found = new Map<string, Values | undefined>();
  for (const row of rows) {
    const last = row.versions.reduce((one, other) => (other.number > one.number ? other : one));
    held.set(rowKey(row), last.values);
    found.set(`${rowKey(row)}|${last.number}`, last.values);
  }
  for (const change of changes) {
    const { before, columns: changed } = change;
    if (!before) continue;
    const now = held.get(rowKey(change));
    const was =
      change.what === 'changed'
        ? { ...now, ...Object.fromEntries(changed.map((column) => [column, before.values![column]])) }
        : before.values;
    held.set(rowKey(change), was);
    found.set(`${rowKey(change)}|${before.number}`, was);
  }
  return found;
}

test('taking back all entries from the rows as they are gives each row as it was, version by version', () => {
  fc.assert(
    fc.property(histories, (rows) => {
      const changes = rows.flatMap(changesIn);
      const entries = entriesOf(changes);
      const told = entries.flatMap((entry) => entry.changes);
      // Each change stands in one entry, and no row is twice in one.
      expect(new Set(told)).toEqual(new Set(changes));
      expect(told).toHaveLength(changes.length);
      for (const entry of entries) expect(new Set(entry.changes.map(rowKey)).size).toBe(entry.changes.length);
      const back = undone(
        rows,
        [...told].sort((one, other) => other.after.number - one.after.number),
      );
      for (const row of rows)
        for (const { number, values: were } of row.versions) {
          const found = back.get(`${rowKey(row)}|${number}`);
          for (const column of columns) expect(storedAlike(found?.[column], were?.[column])).toBe(true);
        }
    }),
    { numRuns: 150 },
  );
});
