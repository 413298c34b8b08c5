import { addDays, day } from '../../../../src/domain/day';
import { aboutToLose, alreadyLost, late, notKnown, waitingByOwner } from '../../../../src/domain/rollout/attention';
import { aSite, both, sitesWith, standingsOf } from './everySiteFacts';
import { aStatus, today } from './facts';

const may = day('2013-05-20');
const planned = { Stage: 'Planned', Now: 'Not working' } as const;
const named = (found: readonly { overview: { site: { SiteCode: string } } }[]): string[] =>
  found.map(({ overview }) => overview.site.SiteCode);

describe('what is late', () => {
  it('is expected later than planned, or on a date that has gone by; that first, then the longest delay', () => {
    const overviews = standingsOf(
      ['A', 'B', 'C', 'D', 'E'].map((SiteCode) => aSite({ SiteCode, Title: SiteCode })),
      [
        aStatus({ SiteCode: 'A', ...planned, PlannedOn: day('2013-05-01'), ForecastOn: may }),
        aStatus({ SiteCode: 'B', ...planned, PlannedOn: day('2013-04-10') }),
        aStatus({ SiteCode: 'C', ...planned, PlannedOn: may }),
        aStatus({ SiteCode: 'D', PlannedOn: day('2013-03-01'), ConnectedOn: day('2013-04-01') }),
        aStatus({ SiteCode: 'E', ...planned, PlannedOn: day('2013-04-20'), ForecastOn: may }),
      ],
    );
    expect(named(late(overviews, today))).toEqual(['B', 'E', 'A']);
  });

  it('keeps to the month where only that was promised', () => {
    const inMonth = (PlannedOn: string): number =>
      late(
        sitesWith({ ...planned, PlannedOn: day(PlannedOn), ForecastOn: day('2013-05-01'), ForecastPrecision: 'Month' }),
        today,
      ).length;
    expect(inMonth('2013-05-20')).toBe(0);
    expect(inMonth('2013-04-20')).toBe(2);
  });
});

describe('what waits for somebody', () => {
  it('is not connected yet, by who can end it, those for whom nobody is named last', () => {
    const overviews = sitesWith(
      { ...planned, WaitingFor: 'a room' },
      { ...planned, WaitingFor: 'a permission', WaitingForOwner: 'Outside' },
      { ...planned, WaitingFor: 'the line', WaitingForOwner: 'Supplier' },
      { WaitingFor: 'something long past', WaitingForOwner: 'Supplier' },
      planned,
      { ...planned, WaitingFor: ' \u200b' },
    );
    const found = waitingByOwner(overviews, today);
    expect(found.map(({ owner, rows }) => [owner, named(rows)])).toEqual([
      ['Supplier', ['C', 'C']],
      ['Outside', ['B', 'B']],
      [undefined, ['A', 'A']],
    ]);
  });

  it('begins with the longest delay: from the day first planned to the one expected, or to today', () => {
    const waits = { ...planned, WaitingFor: 'the line' } as const;
    const [{ rows }] = waitingByOwner(
      sitesWith(
        { ...waits, PlannedOn: day('2013-05-01'), ForecastOn: may },
        { ...waits, PlannedOn: day('2013-04-10') },
        { ...waits, Stage: 'No date', PlannedOn: day('2013-03-01') },
        { ...waits, PlannedOn: day('2013-03-01'), ForecastOn: day('2013-05-20'), ForecastPrecision: 'Month' },
        { ...waits, PlannedOn: may },
        waits,
        { ...waits, PlannedOn: day('2013-03-01'), ForecastOn: day('2013-03-31'), ForecastPrecision: 'Month' },
      ),
      today,
    );
    const email = rows.filter(({ service }) => service.ServiceKey === 'email');
    expect(email.map(({ overview, daysLate, atLeast }) => [overview.site.SiteCode, daysLate, atLeast])).toEqual([
      ['D', 61, true],
      ['C', 45, false],
      ['G', 45, false],
      ['A', 19, false],
      ['B', 5, false],
      ['E', 0, false],
      ['F', 0, false],
    ]);
  });
});

describe('what is not known', () => {
  it('is every site the national figures count so; never confirmed first, then longest ago', () => {
    const overviews = standingsOf(
      ['A', 'B', 'C', 'D'].map((SiteCode) => aSite({ SiteCode, Title: SiteCode })),
      [
        ...both('A', { ConfirmedOn: day('2013-02-01') }),
        ...both('B'),
        ...both('C', { ConfirmedOn: day('2013-01-01') }),
      ],
    );
    const found = notKnown(overviews);
    expect(named(found)).toEqual(['D', 'C', 'A']);
    expect(found.map(({ since }) => since)).toEqual([undefined, '2013-01-01', '2013-02-01']);
    expect(found.length).toBe(overviews.reduce((sum, { figures }) => sum + figures.notKnown, 0));
  });
});

describe('who is about to lose what they have', () => {
  const having = {
    Now: 'Keep using what you have',
    Stage: 'Planned',
    ExistingState: 'Working',
    ForecastOn: day('2013-08-20'),
  } as const;

  it('is where it ends within 60 days and before its replacement; soonest first', () => {
    const overviews = sitesWith(
      { ...having, ExistingEndsOn: addDays(today, 60) },
      { ...having, ExistingEndsOn: addDays(today, 61) },
      { ...having, ExistingEndsOn: addDays(today, 7) },
      { ...having, ExistingEndsOn: addDays(today, 7), ForecastOn: addDays(today, 7) },
      { ...having, ExistingEndsOn: addDays(today, -1), ExistingState: 'Stopped' },
      { ...having },
    );
    expect(named(aboutToLose(overviews, today))).toEqual(['C', 'C', 'A', 'A']);
    expect(aboutToLose(overviews, today)[0].gap.days).toBe(119);
  });

  it('is followed by what has been lost already: what has been gone longest first, until it is replaced', () => {
    const gone = { ...having, ExistingState: 'Stopped', Now: 'Not working' } as const;
    const overviews = standingsOf(
      ['A', 'B', 'C', 'D'].map((SiteCode) => aSite({ SiteCode, Title: SiteCode })),
      [
        aStatus({ SiteCode: 'A', ...gone, ExistingEndsOn: addDays(today, -3) }),
        aStatus({ SiteCode: 'B', ...gone, ExistingEndsOn: addDays(today, -15) }),
        aStatus({ SiteCode: 'C', ...gone, Stage: 'Connected', Now: 'Working', ExistingEndsOn: addDays(today, -20) }),
        aStatus({ SiteCode: 'D', ...having, ExistingEndsOn: addDays(today, 7) }),
      ],
    );
    expect(named(alreadyLost(overviews, today))).toEqual(['B', 'A']);
    expect(named(aboutToLose(overviews, today))).toEqual(['D']);
  });

  it('counts a replacement without a date as one that does not come in time', () => {
    expect(
      aboutToLose(sitesWith({ ...having, ForecastOn: undefined, ExistingEndsOn: addDays(today, 7) }), today)[0].gap
        .days,
    ).toBeUndefined();
  });
});
