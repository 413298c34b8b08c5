import fc from 'fast-check';
import { nextHere } from '../../../../src/domain/answer/nextHere';
import { siteSummary } from '../../../../src/domain/answer/summary';
import { day } from '../../../../src/domain/day';
import { lastDayOf } from '../../../../src/domain/rollout/expected';
import { someRows } from './generatedRows';
import { lent, type Said, services, summaryOf, today } from './rows';

const next = (said: Said): unknown[] =>
  nextHere(summaryOf(said).services).map((each) => [
    each.kind,
    each.on,
    each.precision,
    (each.kind === 'ends' ? each.kept : each.services).map(({ key }) => key),
  ]);
const planned = (on: string, more: object = {}) =>
  ({ Now: 'Not working', Stage: 'Planned', ForecastOn: day(on), ...more }) as const;

describe('what comes next at a site', () => {
  it('is the soonest first, by the last day on which it would still be kept', () => {
    const now = {
      email: planned('2013-05-01', { ForecastPrecision: 'Month' }),
      internet: planned('2013-05-06'),
      telephone: { ...lent, ForecastOn: day('2013-04-22') },
    };
    expect(next({ now })).toEqual([
      ['arrives', '2013-04-22', 'Day', ['telephone']],
      ['arrives', '2013-05-06', 'Day', ['internet']],
      ['arrives', '2013-05-01', 'Month', ['email']],
    ]);
  });

  it('names together what comes on the same day, and no day with its month', () => {
    const now = {
      email: planned('2013-04-30'),
      internet: planned('2013-04-30'),
      telephone: planned('2013-04-30', { ForecastPrecision: 'Month' }),
    };
    expect(next({ now })).toEqual([
      ['arrives', '2013-04-30', 'Day', ['internet', 'email']],
      ['arrives', '2013-04-30', 'Month', ['telephone']],
    ]);
  });

  it('is nothing whose date has gone by, nothing that works, and nothing without a date; today is still to come', () => {
    expect(next({ now: { email: planned('2013-04-14') } })).toEqual([]);
    expect(next({ now: { email: planned(today) } })).toEqual([['arrives', today, 'Day', ['email']]]);
    expect(next({ now: { email: { Now: 'Working', Stage: 'Planned', ForecastOn: day('2013-05-06') } } })).toEqual([]);
    expect(next({ now: { email: 'Not working' } })).toEqual([]);
  });

  it('is the last day of what is lent, until it is over', () => {
    const until = (ExistingEndsOn: string): unknown[] =>
      next({ now: { telephone: { ...lent, ExistingEndsOn: day(ExistingEndsOn) } } });
    expect(until('2013-04-15')).toEqual([['ends', '2013-04-15', 'Day', ['telephone']]]);
    expect(until('2013-04-14')).toEqual([]);
  });

  it('is what is promised for everywhere, where it does not work yet and has no date of its own', () => {
    const promised = services.map((each) =>
      each.ServiceKey === 'sharepoint' ? { ...each, PromisedOn: day('2013-04-30') } : each,
    );
    const now = { sharepoint: { Now: 'Not working', Stage: 'Planned' } } as const;
    expect(next({ services: promised, now })).toEqual([['promised', '2013-04-30', 'Day', ['sharepoint']]]);
    expect(next({ services: promised })).toEqual([]);
  });

  it('is, whatever the lists say, all to come, in order, and none of it works by now', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const lines = siteSummary(rows, today).services;
        const found = nextHere(lines);
        const ends = found.map(({ on, precision }) => lastDayOf(on, precision));
        expect(ends).toEqual([...ends].sort());
        expect(ends.every((end) => end >= today)).toBe(true);
        const works = lines.filter(({ stands }) => stands.use === 'all').map(({ key }) => key);
        const named = found.flatMap((each) => (each.kind === 'ends' ? each.kept : each.services));
        expect(named.filter(({ key }) => works.includes(key))).toEqual([]);
      }),
    );
  });
});
