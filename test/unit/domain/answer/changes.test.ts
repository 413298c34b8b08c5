import fc from 'fast-check';
import {
  afterVisit,
  type Change,
  changesSince,
  type Visit,
  visitOf,
  type Visits,
} from '../../../../src/domain/answer/changes';
import { siteSummary } from '../../../../src/domain/answer/summary';
import { addDays, day } from '../../../../src/domain/day';
import { someRows } from './generatedRows';
import { lent, type Said, services, summaryOf, today } from './rows';

const changes = (before: Said, after: Said): unknown[] =>
  changesSince(visitOf(summaryOf(before).services, today), summaryOf(after).services).map((change: Change) => [
    change.line.key,
    change.kind,
    ...('from' in change ? [change.from?.on] : []),
  ]);
const planned = (on: string, more: object = {}) =>
  ({ Now: 'Not working', Stage: 'Planned', ForecastOn: day(on), ...more }) as const;

describe('what has changed since somebody was here', () => {
  it('is how services stand, first, then their dates', () => {
    const before = { now: { internet: planned('2013-05-06'), email: 'Not working', telephone: lent } } as const;
    const after = { now: { internet: planned('2013-06-03'), email: 'Working', telephone: null } } as const;
    expect(changes(before, after)).toEqual([
      ['email', 'stands'],
      ['telephone', 'stands'],
      ['internet', 'expected', '2013-05-06'],
    ]);
  });

  it('is a date where there was none, none where there was one, and a month where it was a day', () => {
    expect(changes({ now: { email: 'Not working' } }, { now: { email: planned('2013-05-06') } })).toEqual([
      ['email', 'expected', undefined],
    ]);
    expect(changes({ now: { email: planned('2013-05-06') } }, { now: { email: 'Not working' } })).toEqual([
      ['email', 'noDate'],
    ]);
    const inMay = planned('2013-05-06', { ForecastPrecision: 'Month' });
    expect(changes({ now: { email: planned('2013-05-06') } }, { now: { email: inMay } })).toEqual([
      ['email', 'expected', '2013-05-06'],
    ]);
  });

  it('is no date that has gone by already', () => {
    expect(changes({ now: { email: 'Not working' } }, { now: { email: planned('2013-04-08') } })).toEqual([]);
  });

  it('is until when one has what is lent', () => {
    const until = (ExistingEndsOn?: string): Said => ({
      now: { telephone: { ...lent, ExistingEndsOn: ExistingEndsOn ? day(ExistingEndsOn) : undefined } },
    });
    expect(changes(until('2013-06-30'), until('2013-05-31'))).toEqual([['telephone', 'until']]);
    expect(changes(until('2013-06-30'), until())).toEqual([['telephone', 'until']]);
    expect(changes(until(), until())).toEqual([]);
  });

  it('is nothing of a service that was not listed then, nor of one that is not listed now', () => {
    const fewer = services.filter(({ ServiceKey }) => ServiceKey !== 'email');
    expect(changes({ services: fewer }, { now: { email: 'Not working' } })).toEqual([]);
    expect(changes({ now: { email: 'Not working' } }, { services: fewer })).toEqual([]);
  });

  it('is nothing where the lists say the same', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const { services: lines } = siteSummary(rows, today);
        // As the browser keeps it.
        const seen = JSON.parse(JSON.stringify(visitOf(lines, today))) as Visit;
        expect(changesSince(seen, lines)).toEqual([]);
      }),
    );
  });
});

describe('visits', () => {
  const on = (date: string): Visit => ({ on: day(date), services: [] });

  it('of one day are one: the visit before that day stays the one to compare with', () => {
    const first = afterVisit(undefined, on('2013-04-09'));
    expect(first.before).toBeUndefined();
    expect(afterVisit(first, on('2013-04-09')).before).toBeUndefined();
    const second = afterVisit(first, on('2013-04-15'));
    expect(second.before?.on).toBe('2013-04-09');
    expect(afterVisit(second, on('2013-04-15')).before?.on).toBe('2013-04-09');
    expect(afterVisit(second, on('2013-04-16')).before?.on).toBe('2013-04-15');
  });

  it('that are later than now come from a clock that was wrong', () => {
    expect(afterVisit({ latest: on('2013-05-09'), before: on('2013-04-09') }, on('2013-04-15'))).toEqual({
      latest: on('2013-04-15'),
    });
  });

  it('never compare with the same day or a later one, and no day is lost by looking again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1 }), (steps) => {
        let visits: Visits | undefined;
        let at = today;
        for (const step of steps) {
          at = addDays(at, step);
          const after: Visits = afterVisit(visits, { on: at, services: [] });
          expect(after.latest.on).toBe(at);
          expect(after.before === undefined || after.before.on < at).toBe(true);
          expect(afterVisit(after, { on: at, services: [] })).toEqual(after);
          visits = after;
        }
      }),
    );
  });
});
