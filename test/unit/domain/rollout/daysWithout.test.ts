import { day } from '../../../../src/domain/day';
import { daysWithout, gapOf } from '../../../../src/domain/rollout/daysWithout';
import { aService, aStatus, today } from './facts';

const phones = {
  ServiceKey: 'telephone',
  Now: 'Keep using what you have',
  Stage: 'Planned',
  ExistingEndsOn: day('2013-06-30'),
  ForecastOn: day('2013-08-20'),
} as const;

describe('days without a service', () => {
  it('run from the day after the end of what there was to the day before the forecast', () => {
    expect(gapOf(aService(), aStatus(phones), today)).toMatchObject({
      days: 50,
      endsOn: '2013-06-30',
      existing: 'there',
    });
  });

  it('run to the end of the month where only the month is known', () => {
    expect(gapOf(aService(), aStatus({ ...phones, ForecastPrecision: 'Month' }), today)?.days).toBe(61);
  });

  it('are none where nobody works on them: a weekend, or one that a bank holiday makes longer', () => {
    const weekend = { ...phones, ExistingEndsOn: day('2013-04-19'), ForecastOn: day('2013-04-22') };
    expect(gapOf(aService(), aStatus(weekend), today)).toBeUndefined();
    expect(gapOf(aService(), aStatus({ ...weekend, ForecastOn: day('2013-04-23') }), today)?.days).toBe(3);
    const bankHoliday = { ...phones, ExistingEndsOn: day('2013-05-03'), ForecastOn: day('2013-05-07') };
    expect(gapOf(aService(), aStatus(bankHoliday), today)).toBeUndefined();
  });

  it('are none where the new service comes on the day after', () => {
    expect(gapOf(aService(), aStatus({ ...phones, ForecastOn: day('2013-07-01') }), today)).toBeUndefined();
    expect(daysWithout(day('2013-07-01'), day('2013-06-01'))).toBe(0);
  });

  it('are none when the new service comes first, when the site is connected, and when no end is known', () => {
    expect(gapOf(aService(), aStatus({ ...phones, ForecastOn: day('2013-06-30') }), today)).toBeUndefined();
    expect(gapOf(aService(), aStatus({ ...phones, Stage: 'Connected' }), today)).toBeUndefined();
    expect(gapOf(aService(), aStatus({ ...phones, ExistingEndsOn: undefined }), today)).toBeUndefined();
  });

  it('cannot be counted while the new service has no date, and are still warned of', () => {
    const gap = gapOf(aService(), aStatus({ ...phones, ForecastOn: undefined }), today);
    expect(gap).toMatchObject({ endsOn: '2013-06-30' });
    expect(gap?.days).toBeUndefined();
  });

  it('cannot be counted from a date that has passed, nor is what was due to end said to have stopped', () => {
    const late = {
      ...phones,
      ConfirmedOn: day('2013-04-08'),
      ExistingEndsOn: day('2013-04-10'),
      ForecastOn: day('2013-04-12'),
    } as const;
    expect(gapOf(aService(), aStatus(late), today)).toMatchObject({ forecastPassed: true, existing: 'due' });
    expect(gapOf(aService(), aStatus({ ...late, ExistingState: 'Stopped' }), today)).toMatchObject({
      existing: 'stopped',
    });
  });

  it('are none where the service works, and where what was to end was confirmed after its end', () => {
    expect(gapOf(aService(), aStatus({ ...phones, Now: 'Working' }), today)).toBeUndefined();
    expect(
      gapOf(
        aService(),
        aStatus({ ...phones, ExistingEndsOn: day('2013-04-10'), ConfirmedOn: day('2013-04-12') }),
        today,
      ),
    ).toBeUndefined();
  });
});
