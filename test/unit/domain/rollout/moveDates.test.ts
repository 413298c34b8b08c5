import fc from 'fast-check';
import { addDays, day } from '../../../../src/domain/day';
import { precisions, stages } from '../../../../src/domain/rollout/choices';
import { forecastOf } from '../../../../src/domain/rollout/expected';
import { movedDate, mostDays } from '../../../../src/domain/rollout/moveDates';
import { noStatus, type StatusValues } from '../../../../src/domain/rollout/statusChange';

const planned: StatusValues = { ...noStatus, Stage: 'Planned', PlannedOn: day('2013-05-01') };
const by = (values: Partial<StatusValues>, days: number): unknown =>
  movedDate({ ...planned, ...values }, { kind: 'by', days });
const to = { kind: 'to', on: day('2013-05-27'), precision: 'Day', firstToo: false } as const;

describe('moving an expected date', () => {
  it('moves each from its own date, and leaves the day first planned', () => {
    expect(by({ ForecastOn: day('2013-04-30'), ForecastPrecision: 'Day' }, 14)).toEqual({
      change: { ForecastOn: '2013-05-14', ForecastPrecision: 'Day' },
    });
    expect(by({}, -3)).toEqual({ change: { ForecastOn: '2013-04-28', ForecastPrecision: 'Day' } });
  });

  it('moves a month to the month in which its last day comes to lie', () => {
    const june = { ForecastOn: day('2013-06-10'), ForecastPrecision: 'Month' } as const;
    expect(by(june, 14)).toEqual({ change: { ForecastOn: '2013-07-01', ForecastPrecision: 'Month' } });
    expect(by(june, -14)).toEqual({ change: june });
    expect(by(june, -30)).toEqual({ change: { ForecastOn: '2013-05-01', ForecastPrecision: 'Month' } });
  });

  it('leaves what is connected, and what has no date', () => {
    expect(by({ Stage: 'Connected', ForecastOn: day('2013-04-01') }, 14)).toEqual({ stays: 'connected' });
    expect(movedDate(noStatus, { kind: 'by', days: 14 })).toEqual({ stays: 'noDate' });
    expect(movedDate(noStatus, to)).toEqual({ stays: 'noDate' });
  });

  it('gives a first date only where somebody asks for it', () => {
    expect(movedDate(noStatus, { ...to, firstToo: true })).toEqual({
      change: { ForecastOn: '2013-05-27', ForecastPrecision: 'Day', Stage: 'Planned' },
    });
  });

  it('moves every date by exactly so many days, keeps its precision and never invents a plan', () => {
    const aDay = fc.integer({ min: 0, max: 900 }).map((days) => addDays(day('2012-06-01'), days));
    const values = fc.record({
      Now: fc.constant('Not known' as const),
      Stage: fc.constantFrom(...stages),
      PlannedOn: fc.option(aDay, { nil: undefined }),
      ForecastOn: fc.option(aDay, { nil: undefined }),
      ForecastPrecision: fc.option(fc.constantFrom(...precisions), { nil: undefined }),
    });
    fc.assert(
      fc.property(values, fc.integer({ min: -mostDays, max: mostDays }), (before, days) => {
        const moved = movedDate(before, { kind: 'by', days });
        const was = forecastOf(before);
        if ('stays' in moved) return before.Stage === 'Connected' ? moved.stays === 'connected' : was === undefined;
        const after = { ...before, ...moved.change } as StatusValues;
        const will = forecastOf(after)!;
        expect(Object.keys(moved.change)).not.toContain('PlannedOn');
        expect(will.precision).toBe(was!.precision);
        const exact = addDays(was!.lastDay, days);
        expect(will.precision === 'Day' ? will.on : will.lastDay.slice(0, 7)).toBe(
          will.precision === 'Day' ? exact : exact.slice(0, 7),
        );
        return true;
      }),
    );
  });
});
