import { addDays, day } from '../../../../src/domain/day';
import { attentionLists, toDoCount, unknownServices } from '../../../../src/domain/rollout/attention';
import { nowStates } from '../../../../src/domain/rollout/choices';
import { everySite } from '../../../../src/domain/rollout/everySite';
import { answered, pressAnswers } from '../../../../src/domain/rollout/pressAnswers';
import { noStatus, withChange } from '../../../../src/domain/rollout/statusChange';
import { checkStatus } from '../../../../src/domain/rollout/statusFaults';
import { type Ahead, type PlannedFacts, weekAhead } from '../../../../src/domain/rollout/weekAhead';
import { dayOne, type DemonstrationData, midApril } from '../../../../src/lists/demonstration/demonstrationData';
import { sitesWith } from './everySiteFacts';
import { today } from './facts';

const late = { Stage: 'Planned', Now: 'Not working', PlannedOn: day('2013-04-10') } as const;

function demonstration({ lists, today: asOf }: DemonstrationData): Parameters<typeof weekAhead> {
  const rowsOf = <R>(name: string): R[] =>
    lists.flatMap(({ shape, rows }) =>
      shape.name === name ? rows.map(({ values }, at) => ({ Id: at + 1, ...values }) as R) : [],
    );
  return [
    everySite(rowsOf('RolloutSites'), rowsOf('RolloutServices'), rowsOf('RolloutStatuses'), asOf),
    { updates: rowsOf('RolloutUpdates'), places: rowsOf('FallbackLocations') },
    asOf,
  ];
}

describe('what needs a hand today', () => {
  it('is a line for each service that is not known, site by site', () => {
    const { unknown } = attentionLists(
      sitesWith({ ConfirmedOn: day('2013-03-20') }, {}, { ConfirmedOn: undefined }),
      today,
    );
    expect(unknownServices(unknown).map(({ overview, service }) => [overview.site.SiteCode, service.Title])).toEqual([
      ['C', 'Email'],
      ['C', 'Internet access'],
      ['A', 'Email'],
      ['A', 'Internet access'],
    ]);
  });

  it('is counted once, also where it stands in two lists, and not for waiting alone', () => {
    const lists = attentionLists(
      sitesWith(
        { ...late, ConfirmedOn: day('2013-03-01') },
        { Stage: 'Planned', Now: 'Not working', WaitingFor: 'the line', WaitingForOwner: 'Supplier' },
        { ...late, ExistingState: 'Stopped', ExistingEndsOn: day('2013-04-01') },
      ),
      today,
    );
    expect([lists.unknown.length, lists.late.length, lists.lost.length]).toEqual([1, 4, 2]);
    expect(lists.waiting.map(({ rows }) => rows.length)).toEqual([2]);
    expect(toDoCount(lists)).toBe(4);
  });
});

describe('the answers of one press', () => {
  it('are what was reported last and its opposite, or that it works where nobody has said', () => {
    expect(pressAnswers(undefined)).toEqual(['Working', 'Not working']);
    expect(nowStates.map((state) => pressAnswers(state))).toEqual([
      ['Working', 'Not working'],
      ['Partly working', 'Not working'],
      ['Keep using what you have', 'Not working'],
      ['Not working', 'Working'],
      ['Working', 'Not working'],
    ]);
  });

  it('leave nothing to be asked for, whatever stood before', () => {
    for (const Now of nowStates) {
      const before = {
        ...noStatus,
        Now,
        DoesNotWork: Now === 'Partly working' ? 'sending' : undefined,
        ExistingProvider: 'Your PCT’s email',
      };
      for (const now of pressAnswers(Now)) {
        const after = withChange(before, answered(Now, now));
        expect(after.Now).toBe(now);
        expect(checkStatus(before, after, { today })).toEqual([]);
      }
    }
  });

  it('take away what did not work where all of it works again', () => {
    expect(answered('Not working', 'Working')).toEqual({ Now: 'Working', DoesNotWork: undefined });
    expect(answered('Partly working', 'Partly working')).toEqual({});
    expect(answered('Partly working', 'Not working')).toEqual({ Now: 'Not working' });
  });
});

const named = (entry: Ahead): string => {
  switch (entry.kind) {
    case 'work':
      return `work ${entry.update.Title}, until ${entry.until ?? 'no day'}`;
    case 'agreement':
      return `agreement ${entry.place.Title}`;
    default:
      return `${entry.kind} ${entry.service.Title}: ${entry.sites.map(({ SiteCode }) => SiteCode).join()}`;
  }
};

describe('the week ahead', () => {
  const work = { Id: 1, Title: 'Engineers', Kind: 'Planned work', PublishFrom: addDays(today, -3) } as const;
  const nothing = { updates: [], places: [] };

  it('begins today and ends after six days', () => {
    const overviews = sitesWith(
      ...[-1, 0, 6, 7].map((after) => ({ Stage: 'Planned' as const, ForecastOn: addDays(today, after) })),
    );
    expect(weekAhead(overviews, nothing, today).map(({ day: on, entries }) => [on, entries.map(named)])).toEqual([
      [today, ['forecast Email: B', 'forecast Internet access: B']],
      [addDays(today, 6), ['forecast Email: C', 'forecast Internet access: C']],
    ]);
  });

  it('names a month on its last day', () => {
    const may = day('2013-05-03');
    const inMonth = { Stage: 'Planned', ForecastOn: may, ForecastPrecision: 'Month' } as const;
    expect(weekAhead(sitesWith(inMonth), nothing, may)).toEqual([]);
    expect(weekAhead(sitesWith(inMonth), nothing, day('2013-05-28')).map(({ day: on }) => on)).toEqual([
      day('2013-05-31'),
    ]);
  });

  it('holds the work that is announced for it, today where it goes on, and no other news', () => {
    const updates = [
      { ...work, PublishUntil: addDays(today, 2) },
      { ...work, Id: 2, Title: 'Past', PublishUntil: addDays(today, -1) },
      { ...work, Id: 3, Title: 'Long ago, and nobody has said until when' },
      { ...work, Id: 4, Title: 'Later', PublishFrom: addDays(today, 4) },
      { ...work, Id: 5, Title: 'Too late', PublishFrom: addDays(today, 7) },
      { ...work, Id: 6, Title: 'News', Kind: 'News' as const, PublishUntil: today },
    ];
    expect(
      weekAhead([], { ...nothing, updates }, today).map(({ day: on, entries }) => [on, entries.map(named)]),
    ).toEqual([
      [today, [`work Engineers, until ${addDays(today, 2)}`]],
      [addDays(today, 4), ['work Later, until no day']],
    ]);
  });

  it('holds work on the days on which it is done, by UK clocks, not on those on which staff read of it', () => {
    const done = (Id: number, Title: string, start: string, end?: string): PlannedFacts => ({
      ...work,
      Id,
      Title,
      PublishUntil: addDays(today, 9),
      WorkStart: new Date(start),
      WorkEnd: end === undefined ? undefined : new Date(end),
    });
    const updates = [
      done(1, 'One morning', '2013-04-18T08:00:00Z', '2013-04-18T16:00:00Z'),
      done(2, 'Until midnight', '2013-04-17T17:00:00Z', '2013-04-17T23:00:00Z'),
      done(3, 'Two nights', '2013-04-16T23:30:00Z', '2013-04-18T23:30:00Z'),
      done(4, 'No end', '2013-04-21T22:59:00Z'),
      done(5, 'Next week', '2013-04-21T23:00:00Z'),
      done(6, 'Going on', '2013-04-13T08:00:00Z', '2013-04-16T08:00:00Z'),
      done(7, 'Over', '2013-04-12T08:00:00Z', '2013-04-14T22:00:00Z'),
      { ...done(8, 'Called off', '2013-04-18T08:00:00Z'), PublishUntil: addDays(today, -1) },
    ];
    expect(
      weekAhead([], { ...nothing, updates }, today).map(({ day: on, entries }) => [on, entries.map(named)]),
    ).toEqual([
      [today, ['work Going on, until 2013-04-16']],
      ['2013-04-17', ['work Two nights, until 2013-04-19', 'work Until midnight, until no day']],
      ['2013-04-18', ['work One morning, until no day']],
      ['2013-04-21', ['work No end, until no day']],
    ]);
  });

  it('holds what ends: agreements that were made, and what staff still keep using', () => {
    const lent = { Stage: 'Planned', Now: 'Keep using what you have', ExistingEndsOn: addDays(today, 4) } as const;
    const overviews = sitesWith(lent, { ...lent, ExistingState: 'Stopped' });
    const place = { Id: 1, Title: 'Council offices', AgreementState: 'Agreed', ValidUntil: addDays(today, 4) } as const;
    const places = [place, { ...place, Id: 2, Title: 'Asked for', AgreementState: 'In discussion' as const }];
    expect(weekAhead(overviews, { ...nothing, places }, today).flatMap(({ entries }) => entries.map(named))).toEqual([
      'agreement Council offices',
      'existing Email: A',
      'existing Internet access: A',
    ]);
  });

  it.each([
    ['of the first day', dayOne()],
    ['of April', midApril()],
  ])('and all that needs a hand can be made from the data %s', (_, data) => {
    const [overviews, ahead, asOf] = demonstration(data);
    const lists = attentionLists(overviews, asOf);
    expect(toDoCount(lists)).toBeGreaterThan(0);
    const days = weekAhead(overviews, ahead, asOf);
    for (const { day: on, entries } of days) {
      expect(on >= asOf && on <= addDays(asOf, 6)).toBe(true);
      expect(entries.length).toBeGreaterThan(0);
    }
  });
});
