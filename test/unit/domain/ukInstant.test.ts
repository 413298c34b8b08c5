import * as fc from 'fast-check';
import { addDays, day } from '../../../src/domain/day';
import { readTime, timeTyped } from '../../../src/domain/typedTime';
import { ukInstants } from '../../../src/domain/ukInstant';
import { ukTime } from '../../../src/domain/ukTime';

const iso = (on: string, hour: number, minute = 0): string[] =>
  ukInstants(day(on), { hour, minute }).map((at) => new Date(at).toISOString());

describe('the instant of a time by UK clocks', () => {
  it('is an hour behind in summer, and the same in winter', () => {
    expect(iso('2013-04-20', 7)).toEqual(['2013-04-20T06:00:00.000Z']);
    expect(iso('2013-01-20', 7, 30)).toEqual(['2013-01-20T07:30:00.000Z']);
    expect(iso('2013-04-20', 0)).toEqual(['2013-04-19T23:00:00.000Z']);
  });

  it('does not exist in the hour that is left out in March', () => {
    expect(iso('2013-03-31', 1, 30)).toEqual([]);
    expect(iso('2013-03-31', 2)).toEqual(['2013-03-31T01:00:00.000Z']);
  });

  it('comes twice in the hour that is repeated in October', () => {
    expect(iso('2013-10-27', 1, 30)).toEqual(['2013-10-27T00:30:00.000Z', '2013-10-27T01:30:00.000Z']);
    expect(iso('2013-10-27', 2)).toEqual(['2013-10-27T02:00:00.000Z']);
  });

  it('is shown by those clocks, on every day', () => {
    fc.assert(
      fc.property(fc.nat(8000), fc.nat(23), fc.nat(59), (days, hour, minute) => {
        const on = addDays(day('2010-01-01'), days);
        for (const at of ukInstants(on, { hour, minute })) expect(ukTime(new Date(at))).toMatchObject({ hour, minute });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a typed time', () => {
  it.each([
    ['7am', 7, 0],
    ['7.30 pm', 19, 30],
    ['7:05 p.m.', 19, 5],
    ['19:30', 19, 30],
    ['12am', 0, 0],
    ['12 pm', 12, 0],
    ['Midday', 12, 0],
    ['12 noon', 12, 0],
    ['midnight', 0, 0],
    ['0:15', 0, 15],
  ])('%s is read', (typed, hour, minute) => {
    expect(readTime(typed)).toEqual({ kind: 'time', time: { hour, minute } });
  });

  it.each(['7', '25:00', '7:60', '13pm', '0am', 'early', '7am-8am', 'constructor'])('%s is not a time', (typed) => {
    expect(readTime(typed)).toEqual({ kind: 'wrong' });
  });

  it('that is empty is none', () => {
    expect(readTime('  ')).toEqual({ kind: 'none' });
  });

  it('as a field shows it is read as the same time', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      const time = { hour: Math.floor(minutes / 60), minute: minutes % 60 };
      expect(readTime(timeTyped(time))).toEqual({ kind: 'time', time });
    }
  });
});
