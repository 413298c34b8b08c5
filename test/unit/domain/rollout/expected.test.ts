import { day } from '../../../../src/domain/day';
import { expected } from '../../../../src/domain/rollout/expected';
import { aService, aStatus, today } from './facts';

const planned = { Stage: 'Planned' } as const;

describe('when the new service is expected', () => {
  it('is over once the site is connected', () => {
    expect(
      expected(aService(), aStatus({ ConnectedOn: day('2013-04-08'), ForecastOn: day('2013-09-01') }), today),
    ).toEqual({ kind: 'connected', on: '2013-04-08' });
  });

  it('names the day first planned when the forecast has slipped', () => {
    const status = aStatus({
      ...planned,
      PlannedOn: day('2013-04-29'),
      ForecastOn: day('2013-06-01'),
      ForecastPrecision: 'Month',
    });
    expect(expected(aService(), status, today)).toEqual({
      kind: 'forecast',
      on: '2013-06-01',
      precision: 'Month',
      slippedFrom: '2013-04-29',
      past: false,
    });
  });

  it('has not slipped when the month still holds the day planned', () => {
    const status = aStatus({
      ...planned,
      PlannedOn: day('2013-06-20'),
      ForecastOn: day('2013-06-01'),
      ForecastPrecision: 'Month',
    });
    expect(expected(aService(), status, today)).toMatchObject({ slippedFrom: undefined });
  });

  it('is past the day after a forecast to the day, and only after the whole month for one to the month', () => {
    const forecast = { ...planned, ForecastOn: day('2013-04-14') };
    expect(expected(aService(), aStatus(forecast), today)).toMatchObject({ past: true });
    expect(expected(aService(), aStatus({ ...forecast, ForecastPrecision: 'Month' }), today)).toMatchObject({
      past: false,
    });
  });

  it('is the plan until somebody forecasts', () => {
    expect(expected(aService(), aStatus({ ...planned, PlannedOn: day('2013-05-07') }), today)).toMatchObject({
      kind: 'forecast',
      on: '2013-05-07',
      past: false,
    });
  });

  it('falls back on a promise made for everywhere, and else has no date', () => {
    expect(expected(aService({ PromisedOn: day('2013-04-30') }), undefined, today)).toEqual({
      kind: 'promised',
      on: '2013-04-30',
      past: false,
    });
    expect(expected(aService(), aStatus(planned), today)).toEqual({ kind: 'noDate' });
  });
});
