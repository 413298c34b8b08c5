import { addDays, day } from '../../../../src/domain/day';
import {
  type CountedDay,
  countedDay,
  few,
  moved,
  movementSinceLastWeek,
  programmeCounts,
  programmeKey,
  programmeValue,
} from '../../../../src/domain/rollout/programmeFigures';
import { sitesWith } from './everySiteFacts';
import { today } from './facts';

const counts = { sites: 62, working: 21, notKnown: 11, staff: 4004, staffConnected: 1210, late: 13, daysWithout: 90 };
const rowOf = (on: string, value = programmeValue(counts)): { FigureKey: string; Value: string } => ({
  FigureKey: programmeKey(day(on)),
  Value: value,
});
const counted = (on: string): CountedDay => ({ on: day(on), counts });

describe('the figures of a day', () => {
  it('are counted from every site: sites, staff, what is late, and the days without that are to come', () => {
    const overviews = sitesWith(
      {},
      { ConfirmedOn: day('2013-01-01') },
      { Stage: 'Planned', Now: 'Not working', PlannedOn: day('2013-04-10') },
      {
        Stage: 'Planned',
        Now: 'Keep using what you have',
        ExistingEndsOn: day('2013-04-30'),
        ForecastOn: day('2013-05-03'),
      },
    );
    expect(programmeCounts(overviews, today)).toEqual({
      sites: 4,
      working: 1,
      notKnown: 1,
      staff: 40,
      staffConnected: 10,
      late: 2,
      daysWithout: 4,
    });
  });

  it('are kept as numbers under the key of the day, and read as they were kept', () => {
    expect(rowOf('2013-04-12')).toEqual({ FigureKey: 'programme|2013-04-12', Value: '62 21 11 4004 1210 13 90' });
    expect(countedDay(rowOf('2013-04-12'))).toEqual(counted('2013-04-12'));
  });

  it('hold no count of one or two, and say of those that they are few', () => {
    const value = programmeValue({ ...counts, working: 2, notKnown: 0, late: 1 });
    expect(value).toBe('62 - 0 4004 1210 - 90');
    expect(countedDay(rowOf('2013-04-12', value))?.counts).toEqual({ ...counts, working: few, notKnown: 0, late: few });
  });

  it('fit into the column that keeps them, however large they are', () => {
    const most = Object.fromEntries(Object.keys(counts).map((name) => [name, 9_999_999])) as typeof counts;
    expect(programmeValue(most).length).toBeLessThanOrEqual(60);
    expect(countedDay(rowOf('2013-04-12', programmeValue(most)))?.counts).toEqual(most);
  });

  it('may have more at their end, from a later package', () => {
    expect(countedDay(rowOf('2013-04-12', '62 21 11 4004 1210 13 90 7'))).toEqual(counted('2013-04-12'));
  });

  it.each([
    ['a day that is none', 'programme|2013-02-30', '62 21 11 4004 1210 13 90'],
    ['no day', 'programme', '62 21 11 4004 1210 13 90'],
    ['more than a day', 'programme|2013-04-12|x', '62 21 11 4004 1210 13 90'],
    ['what staff say', 'said|MIL|email', '4'],
    ['too few numbers', 'programme|2013-04-12', '62 21 11'],
    ['words', 'programme|2013-04-12', '62 21 11 4004 1210 13 many'],
    ['a number below zero', 'programme|2013-04-12', '62 21 11 4004 1210 13 -9'],
    ['nothing', 'programme|2013-04-12', ''],
  ])('are not read from a row that has %s', (_, FigureKey, Value) => {
    expect(countedDay({ FigureKey, Value })).toBeUndefined();
  });
});

describe('movement since last week', () => {
  it('is from the same day of last week, and shows each day on which nobody counted as a gap', () => {
    const { since, days } = movementSinceLastWeek(['2013-04-07', '2013-04-08', '2013-04-11'].map(counted), today);
    expect(since).toEqual(counted('2013-04-08'));
    expect(days).toEqual([
      counted('2013-04-08'),
      { on: '2013-04-09' },
      { on: '2013-04-10' },
      counted('2013-04-11'),
      { on: '2013-04-12' },
      { on: '2013-04-13' },
      { on: '2013-04-14' },
    ]);
  });

  it('is from the last day before on which somebody counted, where nobody did a week ago', () => {
    const { since } = movementSinceLastWeek(['2013-04-03', '2013-04-05', '2013-04-10'].map(counted), today);
    expect(since?.on).toBe('2013-04-05');
  });

  it('is not told where nobody counted one to two weeks ago, and never from a day nearer or to come', () => {
    const { since, days } = movementSinceLastWeek(['2013-03-31', '2013-04-09', '2013-05-01'].map(counted), today);
    expect(since).toBeUndefined();
    expect(days.filter((one) => one.counts).map(({ on }) => on)).toEqual(['2013-04-09']);
  });

  it('goes back two weeks and no farther', () => {
    const first = addDays(today, -14);
    expect(movementSinceLastWeek([counted(first)], today).since?.on).toBe(first);
    expect(movementSinceLastWeek([counted(addDays(first, -1))], today).since).toBeUndefined();
  });

  it('cannot be told of what was one or two, or was not counted', () => {
    expect(moved(5, 3)).toBe(2);
    expect(moved(3, 5)).toBe(-2);
    expect(moved(5, few)).toBeUndefined();
    expect(moved(5, undefined)).toBeUndefined();
  });
});
