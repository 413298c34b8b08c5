import { day } from '../../../../src/domain/day';
import { gapOf, worstGap } from '../../../../src/domain/rollout/daysWithout';
import { byService } from '../../../../src/domain/rollout/facts';
import { aService, aStatus, today } from './facts';

const phones = {
  ServiceKey: 'telephone',
  Now: 'Keep using what you have',
  Stage: 'Planned',
  ExistingEndsOn: day('2013-06-30'),
  ForecastOn: day('2013-08-20'),
} as const;

describe('days without a service', () => {
  it('run from the end of what there was to the forecast', () => {
    expect(gapOf(aService(), aStatus(phones), today)).toMatchObject({
      days: 51,
      endsOn: '2013-06-30',
      existing: 'there',
    });
  });

  it('run to the end of the month where only the month is known', () => {
    expect(gapOf(aService(), aStatus({ ...phones, ForecastPrecision: 'Month' }), today)?.days).toBe(62);
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

  it('warn of the essential service first, and of a gap that can still be prevented before one already open', () => {
    const services = [
      aService({ ServiceKey: 'drive', Tier: 'Extended' }),
      aService({ ServiceKey: 'email' }),
      aService({ ServiceKey: 'telephone' }),
    ];
    const statuses = [
      aStatus({ ...phones, ServiceKey: 'drive', ExistingEndsOn: day('2013-05-01') }),
      aStatus({ ...phones, ServiceKey: 'email', ExistingEndsOn: day('2013-03-31') }),
      aStatus(phones),
    ];
    expect(worstGap(services, byService(statuses), today)?.service.ServiceKey).toBe('telephone');
  });
});
