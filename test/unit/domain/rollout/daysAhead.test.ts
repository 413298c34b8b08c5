import { day } from '../../../../src/domain/day';
import { daysAhead } from '../../../../src/domain/rollout/daysAhead';
import type { EveryStatusFacts } from '../../../../src/domain/rollout/everySite';
import { aSite, sitesWith, standingsOf } from './everySiteFacts';
import { aStatus, today } from './facts';

const kept = { Stage: 'Planned', Now: 'Keep using what you have', ConfirmedOn: today } as const;

/** Days without email, at one site. */
function days(facts: Partial<EveryStatusFacts>, weeks?: number): number {
  const overviews = standingsOf([aSite()], [{ ...aStatus(kept), ...facts }]);
  return daysAhead(overviews, today, weeks).days;
}

describe('the days without that are to come', () => {
  it('are those between what ends and what is new', () => {
    expect(days({ ExistingEndsOn: day('2013-04-30'), ForecastOn: day('2013-05-11') })).toBe(10);
    expect(days({ ExistingEndsOn: day('2013-04-30'), ForecastOn: day('2013-05-01') })).toBe(0);
  });

  it('count today and what is still to come, not what has gone by', () => {
    const stopped = { Now: 'Not working', ExistingState: 'Stopped', ForecastOn: day('2013-04-18') } as const;
    expect(days({ ...stopped, ExistingEndsOn: day('2013-03-31') })).toBe(3);
    expect(days({ ...stopped, ExistingEndsOn: day('2013-04-16'), ForecastOn: day('2013-04-19') })).toBe(4);
  });

  it('end with the weeks that are counted: two of them have 14 days', () => {
    const far = { ExistingEndsOn: day('2013-04-14'), Now: 'Not working', ForecastOn: day('2013-10-01') } as const;
    expect(days(far, 2)).toBe(14);
    expect(days(far)).toBe(56);
    expect(days({ ...far, ExistingEndsOn: day('2013-06-30') })).toBe(0);
    expect(daysAhead(standingsOf([aSite()], []), today).until).toBe('2013-06-09');
  });

  it('are each day where no date can still be kept, and say that they go on', () => {
    const overviews = sitesWith(
      { ...kept, ExistingEndsOn: day('2013-06-07') },
      { ...kept, ExistingEndsOn: day('2013-06-05'), ForecastOn: day('2013-04-01') },
      { ...kept, ExistingEndsOn: day('2013-06-04'), ForecastOn: day('2013-06-12') },
      { ...kept, ExistingEndsOn: day('2013-05-01'), ForecastOn: day('2013-05-08') },
    );
    const { rows, sites } = daysAhead(overviews, today);
    expect(rows.map(({ overview, days: count, goesOn }) => [overview.site.SiteCode, count, goesOn])).toEqual([
      ['D', 6, false],
      ['D', 6, false],
      ['C', 5, true],
      ['C', 5, true],
      ['B', 4, true],
      ['B', 4, true],
      ['A', 2, true],
      ['A', 2, true],
    ]);
    expect(sites).toBe(4);
  });

  it('are the most there can be where only the month is known and begins before these weeks end', () => {
    const inMonth = (ForecastOn: string): unknown[] => {
      const [{ days: count, atMost, goesOn }] = daysAhead(
        sitesWith({
          ...kept,
          ExistingEndsOn: day('2013-04-30'),
          ForecastOn: day(ForecastOn),
          ForecastPrecision: 'Month',
        }),
        today,
      ).rows;
      return [count, atMost, goesOn];
    };
    expect(inMonth('2013-05-01')).toEqual([30, true, false]);
    expect(inMonth('2013-06-01')).toEqual([40, true, false]);
    expect(inMonth('2013-07-01')).toEqual([40, false, true]);
  });

  it('do not go on where the new service comes on the day after the last that is counted', () => {
    const to = (ForecastOn: string): boolean | undefined =>
      daysAhead(sitesWith({ ...kept, ExistingEndsOn: day('2013-06-01'), ForecastOn: day(ForecastOn) }), today).rows[0]
        ?.goesOn;
    expect(to('2013-06-10')).toBe(false);
    expect(to('2013-06-11')).toBe(true);
  });

  it('are none where what staff have works on, or is connected', () => {
    expect(days({ ExistingEndsOn: day('2013-04-10') })).toBe(0);
    expect(days({ Stage: 'Connected', Now: 'Working', ExistingEndsOn: day('2013-04-30') })).toBe(0);
  });
});
