import { addDays, day } from '../../../../src/domain/day';
import { burnUp } from '../../../../src/domain/rollout/burnUp';
import { siteConnection } from '../../../../src/domain/rollout/siteConnection';
import { sitesWith } from './everySiteFacts';
import { aStatus, today } from './facts';

const march = day('2013-03-04');
const may = day('2013-05-20');
const planned = { Stage: 'Planned' } as const;

describe('when a site is connected', () => {
  it('is when the last of its essential services is', () => {
    expect(
      siteConnection([aStatus({ ConnectedOn: march }), aStatus({ ConnectedOn: day('2013-04-08') })], today),
    ).toMatchObject({ connected: true, connectedOn: '2013-04-08' });
    expect(siteConnection([aStatus({ ConnectedOn: march }), aStatus(planned)], today).connected).toBe(false);
    expect(siteConnection([aStatus(), undefined], today).connected).toBe(false);
    expect(siteConnection([], today).connected).toBe(false);
  });

  it('is expected when the last missing one is, at the end of a month where only that is known', () => {
    const email = aStatus({ ...planned, ForecastOn: may });
    expect(
      siteConnection([email, aStatus({ ...planned, ForecastOn: day('2013-05-01'), ForecastPrecision: 'Month' })], today)
        .forecast?.lastDay,
    ).toBe('2013-05-31');
    expect(siteConnection([email, aStatus({ ...planned, PlannedOn: march })], today).forecast?.on).toBe(may);
    expect(siteConnection([email, aStatus(planned)], today).forecast).toBeUndefined();
  });

  it('has no date where one is missing or lies in the future', () => {
    expect(siteConnection([aStatus({ ConnectedOn: march }), aStatus()], today)).toMatchObject({
      connected: true,
      connectedOn: undefined,
    });
    expect(siteConnection([aStatus({ ConnectedOn: may })], today)).toMatchObject({
      connected: true,
      connectedOn: undefined,
    });
  });
});

describe('the burn-up', () => {
  const figures = burnUp(
    sitesWith(
      { PlannedOn: march, ConnectedOn: march },
      { PlannedOn: march, ConnectedOn: day('2013-04-15') },
      { ...planned, PlannedOn: march, ForecastOn: may },
      { ...planned, PlannedOn: may },
      planned,
      { ...planned, PlannedOn: march },
      { ...planned, PlannedOn: march, ForecastOn: day('2113-05-20') },
    ),
    today,
  );
  const at = (on: string): unknown => figures.points.find((point) => point.on === on);

  it('counts what is connected until today, and from today what is forecast', () => {
    expect(at('2013-03-01')).toEqual({ on: '2013-03-01', planned: 0, connected: 0, forecast: undefined });
    expect(at('2013-03-04')).toEqual({ on: '2013-03-04', planned: 5, connected: 1, forecast: undefined });
    expect(at('2013-04-15')).toEqual({ on: '2013-04-15', planned: 5, connected: 2, forecast: 2 });
    expect(at('2013-05-20')).toEqual({ on: '2013-05-20', planned: 6, connected: undefined, forecast: 4 });
  });

  it('says what it comes to, and counts apart what has no date, a date gone by, or one too far away', () => {
    expect(figures).toMatchObject({
      sites: 7,
      connected: 2,
      planned: 5,
      outcome: { connected: 4, on: may },
      noDate: 1,
      datePassed: 1,
      tooFar: 1,
      unplanned: 1,
      connectedUndated: 0,
    });
    expect(figures.connected + 2 + figures.noDate + figures.datePassed + figures.tooFar).toBe(figures.sites);
  });

  it('reaches the public claims about the end, of which the first is a point of its own', () => {
    expect(figures.lastDay).toBe('2013-10-31');
    expect(at('2013-09-30')).toMatchObject({ forecast: 4 });
  });

  it('goes by weeks, and by months where that would be too many', () => {
    const mondays = figures.points.filter(({ on }) => new Date(on).getUTCDay() === 1);
    expect(mondays.length).toBeGreaterThan(30);
    const long = burnUp(
      sitesWith({ ...planned, PlannedOn: addDays(today, -700), ForecastOn: addDays(today, 700) }),
      today,
    );
    expect(long.points.length).toBeLessThan(60);
  });

  it('counts a connected site without a date from today', () => {
    const undated = burnUp(sitesWith({}), today);
    expect(undated).toMatchObject({ connected: 1, connectedUndated: 1, outcome: undefined });
    expect(undated.points.filter(({ connected }) => connected).map(({ on }) => on)).toEqual([today]);
  });

  it('has points also where there is no site', () => {
    expect(burnUp([], today).points.length).toBeGreaterThan(1);
  });
});
