import * as fc from 'fast-check';
import { addDays, day, type Day, dayOf } from '../../../../src/domain/day';
import { type Change, changesIn, rowKey, type RowHistory } from '../../../../src/domain/changeLog/history';
import { firstDay, type ListedRow, listedFrom, splitBy, withinReach } from '../../../../src/domain/changeLog/reach';
import { at, history, status } from './histories';

const today = day('2013-04-15');

function listed(id: number, modified: Date): ListedRow {
  return { list: 'statuses', id, modified };
}

describe('how far back the log goes', () => {
  it('reads the rows last written on its days, and knows the day before them with changes', () => {
    const rows = [
      listed(1, at('09:00')),
      listed(2, at('10:00', day('2013-04-14'))),
      listed(3, at('10:00', day('2013-04-12'))),
      listed(4, at('10:00', day('2013-04-11'))),
    ];
    const split = splitBy(rows, { since: day('2013-04-14'), most: 10 });
    expect(split.rows.map(({ id }) => id)).toEqual([1, 2]);
    expect(split).toMatchObject({ left: [], next: '2013-04-12' });
  });

  it('counts days by British clocks', () => {
    const night = listed(1, new Date('2013-04-13T23:30:00Z'));
    expect(splitBy([night], { since: day('2013-04-14'), most: 10 }).rows).toEqual([night]);
  });

  it('lists a week more than it shows, and no more than 31 days', () => {
    expect(listedFrom(day('2013-04-14'), today)).toBe('2013-04-07');
    expect(firstDay(today)).toBe('2013-03-16');
    expect(listedFrom(day('2013-03-18'), today)).toBe('2013-03-16');
  });

  it('shows nothing as old as a row that is still to be read, for it may hold others of that time', () => {
    const days = [1, 2, 3].map((ago) => addDays(today, -ago));
    const changes = days.map((on, id) => changesIn(history(id, [[at('09:00', on), status({})]]))[0]);
    const shown = withinReach(changes, { since: undefined, most: 1 }, [listed(9, at('09:00', days[1]))]);
    expect(shown).toEqual([changes[0]]);
  });
});

test('whatever the log shows of its days is all that was done on them', () => {
  const hours = fc.nat(24 * 12).map((ago) => new Date(at('12:00').getTime() - ago * 3_600_000));
  const rows = fc.array(fc.array(hours, { minLength: 1, maxLength: 4 }), { maxLength: 10 });
  const since = fc.option(
    fc.nat(12).map((ago): Day => addDays(today, -ago)),
    { nil: undefined },
  );
  fc.assert(
    fc.property(rows, since, fc.integer({ min: 1, max: 10 }), (times, from, most) => {
      const histories = times.map((written, id): RowHistory =>
        history(
          id,
          [...written].sort((one, other) => one.getTime() - other.getTime()).map((on) => [on, status({})]),
        ),
      );
      const all = histories.map(({ id, versions }) => listed(id, versions[versions.length - 1].on));
      const reach = { since: from, most };
      const { rows: read, left } = splitBy(all, reach);
      const known = new Set(read.map(rowKey));
      const shown = withinReach(histories.filter((each) => known.has(rowKey(each))).flatMap(changesIn), reach, left);
      const oldest = Math.min(...shown.map(({ after }) => after.on.getTime()));
      const whole = histories
        .flatMap(changesIn)
        .filter(({ after: { on } }) => on.getTime() >= oldest && (from === undefined || dayOf(on) >= from));
      const keys = (changes: readonly Change[]): unknown =>
        changes.map((one) => `${rowKey(one)}|${one.after.number}`).sort();
      expect(keys(shown)).toEqual(keys(whole));
      // Where nothing is left to read, all of its days is shown.
      if (left.length === 0)
        expect(shown).toHaveLength(
          histories.flatMap(changesIn).filter(({ after }) => from === undefined || dayOf(after.on) >= from).length,
        );
    }),
    { numRuns: 200 },
  );
});
