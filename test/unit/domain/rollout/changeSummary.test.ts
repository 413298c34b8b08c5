import * as fc from 'fast-check';
import { type Day, day, endOfMonth } from '../../../../src/domain/day';
import { changeSummary, type Figure, type FigureKind } from '../../../../src/domain/rollout/changeSummary';
import { existingStates, nowStates, precisions, stages } from '../../../../src/domain/rollout/choices';
import type { StatusFacts } from '../../../../src/domain/rollout/facts';
import { changedColumns, noStatus, type StatusValues } from '../../../../src/domain/rollout/statusChange';
import { whatWorksNow } from '../../../../src/domain/rollout/whatWorksNow';

const today = day('2013-04-15');

interface Change {
  readonly name: string;
  readonly before: StatusValues | undefined;
  readonly after: StatusValues;
  readonly service: { readonly ConfirmWithinDays?: number };
}

const summed = (changes: readonly Change[]): readonly Figure<Change>[] => changeSummary(changes, (each) => each, today);

/** A status that was confirmed lately, and what becomes of it. */
const sure: StatusValues = {
  Now: 'Working',
  Stage: 'Planned',
  PlannedOn: day('2013-06-01'),
  ConfirmedOn: day('2013-04-10'),
  ConfirmedBy: 'Jo Patel',
  Source: 'A call',
};

function change(before: Partial<StatusValues> | undefined, after: Partial<StatusValues>, name = 'one'): Change {
  const was = before && { ...sure, ...before };
  return { name, before: was, after: { ...(was ?? noStatus), ...after }, service: { ConfirmWithinDays: 28 } };
}

/** Each figure as its kind, what it is of, and its rows. */
const counted = (changes: readonly Change[]): unknown[] =>
  summed(changes).map(({ kind, of, rows }) => [kind, ...of, rows.length]);
const kindsOf = (one: Change): FigureKind[] => summed([one]).map(({ kind }) => kind);

describe('what staff read, in the summary of changes', () => {
  it.each([
    ['Not known', 'Working', 'becomesKnown'],
    ['Not known', 'Not working', 'becomesKnown'],
    ['Not working', 'Working', 'becomesWorking'],
    ['Partly working', 'Working', 'becomesWorking'],
    ['Working', 'Not working', 'stopsWorking'],
    ['Working', 'Partly working', 'stopsWorking'],
    ['Keep using what you have', 'Not working', 'stopsWorking'],
    ['Not working', 'Partly working', 'otherAnswer'],
    ['Keep using what you have', 'Partly working', 'otherAnswer'],
    ['Working', 'Not known', 'becomesUnknown'],
  ] as const)('tells %s that becomes %s by its kind', (from, to, kind) => {
    expect(counted([change({ Now: from }, { Now: to })])).toContainEqual([kind, from, to, 1]);
  });

  it('is what they read today: an answer that is too old is not known until it is confirmed', () => {
    const old = { ConfirmedOn: day('2013-03-01') };
    const fresh = { ConfirmedOn: day('2013-04-14'), ConfirmedBy: 'Atos' };
    expect(counted([change(old, fresh)])).toEqual([
      ['becomesKnown', 'Not known', 'Working', 1],
      ['confirmedBy', 'Atos', 1],
      ['confirmedAs', 'Working', 1],
      ['onlyConfirms', 1],
    ]);
    expect(counted([change(old, { ...fresh, Now: 'Not working' })])).toContainEqual([
      'becomesKnown',
      'Not known',
      'Not working',
      1,
    ]);
  });

  it('is not what they read where the sheet itself is too old to be shown', () => {
    const change1 = change(undefined, { Now: 'Working', ConfirmedOn: day('2013-03-01'), ConfirmedBy: 'Atos' });
    expect(kindsOf(change1)).toEqual(['notShown', 'confirmedBy', 'confirmedAs', 'firstConfirmed', 'firstStatus']);
  });

  it('is the same as before where a stored answer changes that is too old to be shown', () => {
    const old = { ConfirmedOn: day('2013-03-01') };
    expect(kindsOf(change(old, { Now: 'Not known' }))).toEqual(['sameReading']);
    expect(kindsOf(change(old, { Now: 'Not working' }))).toEqual(['notShown']);
  });

  it('follows the service, where that says for how long a confirmation holds', () => {
    const ten = change({ ConfirmedOn: day('2013-04-01') }, { ConfirmedOn: today });
    expect(kindsOf(ten)).not.toContain('becomesKnown');
    expect(kindsOf({ ...ten, service: { ConfirmWithinDays: 7 } })).toContain('becomesKnown');
  });

  it('is that it does not work where what was lent has stopped', () => {
    const lent = { Now: 'Keep using what you have', ExistingProvider: 'Former PCT' } as const;
    expect(counted([change(lent, { ExistingState: 'Stopped' })])).toContainEqual([
      'stopsWorking',
      'Keep using what you have',
      'Not working',
      1,
    ]);
  });
});

describe('expected dates, in the summary of changes', () => {
  const forecast = (ForecastOn: string, ForecastPrecision: 'Day' | 'Month' = 'Day'): Partial<StatusValues> => ({
    ForecastOn: day(ForecastOn),
    ForecastPrecision,
  });

  it.each([
    ['nearer', forecast('2013-06-10'), forecast('2013-06-03')],
    ['later', forecast('2013-06-10'), forecast('2013-06-17')],
    ['later', forecast('2013-06-10'), forecast('2013-07-01', 'Month')],
    ['nearer', forecast('2013-06-01', 'Month'), forecast('2013-05-31')],
    ['toDay', forecast('2013-09-01', 'Month'), forecast('2013-09-01')],
    ['toDay', forecast('2013-09-01', 'Month'), forecast('2013-09-30')],
    ['toMonth', forecast('2013-09-05'), forecast('2013-09-01', 'Month')],
    ['firstDate', { Stage: 'No date', PlannedOn: undefined }, { Stage: 'Planned', ...forecast('2013-06-10') }],
    ['noDate', forecast('2013-06-10'), { Stage: 'No date', ForecastOn: undefined }],
    ['connected', forecast('2013-06-10'), { Stage: 'Connected', ConnectedOn: today }],
    ['connectedOn', { Stage: 'Connected', ConnectedOn: day('2013-04-02') }, { ConnectedOn: day('2013-04-01') }],
    [
      'notConnected',
      { Stage: 'Connected', ConnectedOn: day('2013-04-02') },
      { Stage: 'Planned', ConnectedOn: undefined },
    ],
    ['firstPlan', forecast('2013-06-10'), { PlannedOn: day('2013-05-01') }],
  ] as const)('are %s', (kind, before, after) => {
    expect(kindsOf(change(before, after))).toEqual([kind]);
  });

  it('do not move where a month is stored as another of its days', () => {
    expect(kindsOf(change(forecast('2013-09-01', 'Month'), forecast('2013-09-30', 'Month')))).toEqual(['otherDetails']);
  });
});

describe('who confirms, in the summary of changes', () => {
  const by = (who: string, at: number): Change =>
    change({}, { ConfirmedBy: who, ConfirmedOn: day('2013-04-14') }, `${who} ${at}`);

  it('names each of a few people, most answers first', () => {
    const changes = [by('Ann', 1), by('Bob', 1), by('Bob', 2)];
    expect(counted(changes)).toEqual([
      ['confirmedBy', 'Bob', 2],
      ['confirmedBy', 'Ann', 1],
      ['confirmedAs', 'Working', 3],
      ['onlyConfirms', 3],
    ]);
  });

  it('names no more than ten, and counts the others together in the order of the rows', () => {
    const changes = Array.from({ length: 14 }, (_, at) => by(`Person ${String(at).padStart(2, '0')}`, at));
    const figures = summed(changes);
    const others = figures.find(({ kind }) => kind === 'confirmedByOthers')!;
    expect(figures.filter(({ kind }) => kind === 'confirmedBy')).toHaveLength(10);
    expect(others.rows.map(({ name }) => name)).toEqual(changes.slice(10).map(({ name }) => name));
  });

  it('tells answers that nobody had confirmed before', () => {
    expect(kindsOf(change({ ConfirmedOn: undefined }, { ConfirmedOn: today }))).toContain('firstConfirmed');
    expect(kindsOf(change({}, { ConfirmedOn: today }))).not.toContain('firstConfirmed');
  });

  it('confirms nothing where only dates change', () => {
    expect(kindsOf(change({}, { WaitingFor: 'The line' }))).toEqual(['waiting']);
  });
});

it('counts each reason that is given, and not one that stays', () => {
  const late = change({ Reason: 'Old' }, { Reason: 'The line is late' });
  expect(counted([late, late, change({ Reason: 'Old' }, { WaitingFor: 'The line' })])).toEqual([
    ['reason', 'The line is late', 2],
    ['waiting', 1],
  ]);
});

const days = fc
  .integer({ min: 0, max: 200 })
  .map((after) => new Date(Date.UTC(2013, 0, 1 + after)).toISOString().slice(0, 10) as Day);
const some = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const status: fc.Arbitrary<StatusValues> = fc.record({
  Now: fc.constantFrom(...nowStates),
  Stage: fc.constantFrom(...stages),
  DoesNotWork: some(fc.constantFrom('Calendars', 'Printing')),
  PlannedOn: some(days),
  ForecastOn: some(days),
  ForecastPrecision: some(fc.constantFrom(...precisions)),
  ConnectedOn: some(days),
  ConfirmedOn: some(days),
  ConfirmedBy: some(fc.constantFrom('Ann', 'Bob', '')),
  Source: some(fc.constantFrom('Call', 'Sheet')),
  Reason: some(fc.constantFrom('Digging', 'Power', '')),
  WaitingFor: some(fc.constantFrom('The line')),
  ExistingProvider: some(fc.constantFrom('Former PCT')),
  ExistingState: some(fc.constantFrom(...existingStates)),
  ExistingEndsOn: some(days),
  StaffConnected: some(fc.integer({ min: 0, max: 9 })),
}) as fc.Arbitrary<StatusValues>;
const changes = fc
  .array(fc.record({ before: some(status), after: status, service: fc.constantFrom({}, { ConfirmWithinDays: 5 }) }))
  .map((made) =>
    made
      .map((each, at) => ({ ...each, name: String(at) }))
      .filter(({ before, after }) => Object.keys(changedColumns(before ?? noStatus, after)).length > 0),
  );

const readings: readonly FigureKind[] = [
  'becomesKnown',
  'becomesWorking',
  'stopsWorking',
  'becomesUnknown',
  'otherAnswer',
];
const moves: readonly FigureKind[] = ['nearer', 'later', 'toDay', 'toMonth', 'firstDate', 'noDate'];
const connections: readonly FigureKind[] = ['connected', 'notConnected', 'connectedOn'];

describe('the summary of any changes', () => {
  const rowsOf = (figures: readonly Figure<Change>[], kinds: readonly FigureKind[]): Change[] =>
    figures.filter(({ kind }) => kinds.includes(kind)).flatMap(({ rows }) => rows);
  const read = (values: StatusValues | undefined, { ConfirmWithinDays }: Change['service']): string =>
    whatWorksNow({ ConfirmWithinDays }, values as StatusFacts | undefined, today).state;

  it('shows every change under some figure, and in no figure twice; none is empty', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const figures = summed(made);
        expect(new Set(figures.flatMap(({ rows }) => rows))).toEqual(new Set(made));
        for (const { rows } of figures) {
          expect(rows.length).toBeGreaterThan(0);
          expect(rows).toEqual(made.filter((each) => rows.includes(each)));
        }
        expect(new Set(figures.map(({ kind, of }) => [kind, ...of].join('|'))).size).toBe(figures.length);
      }),
    );
  });

  it('has exactly one figure for each change of what staff read', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const differs = made.filter(({ before, after, service }) => read(before, service) !== read(after, service));
        const rows = rowsOf(summed(made), readings);
        expect(rows).toHaveLength(differs.length);
        expect(new Set(rows)).toEqual(new Set(differs));
        for (const { kind, of, rows: these } of summed(made))
          if (readings.includes(kind))
            for (const { before, after, service } of these)
              expect([read(before, service), read(after, service)]).toEqual(of);
      }),
    );
  });

  it('puts a date into one of nearer, later, more exact, less exact, first or none, as its last day says', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const figures = summed(made);
        const moved = rowsOf(figures, moves);
        expect(new Set(moved).size).toBe(moved.length);
        expect(rowsOf(figures, connections).filter((each) => moved.includes(each))).toEqual([]);
        const last = ({ Stage, ForecastOn, ForecastPrecision, PlannedOn }: StatusValues): Day | undefined => {
          if (ForecastOn) return ForecastPrecision === 'Month' ? endOfMonth(ForecastOn) : ForecastOn;
          return Stage === 'No date' ? undefined : PlannedOn;
        };
        for (const { kind, rows } of figures)
          for (const { before = noStatus, after } of rows) {
            const [was, will] = [last(before) ?? '', last(after) ?? ''];
            if (kind === 'nearer') expect(will < was).toBe(true);
            if (kind === 'later') expect(will > was).toBe(true);
            if (kind === 'firstDate') expect([was, Boolean(will)]).toEqual(['', true]);
            if (kind === 'noDate') expect([Boolean(was), will]).toEqual([true, '']);
            if (kind === 'toDay' || kind === 'toMonth') expect(will.slice(0, 7)).toBe(was.slice(0, 7));
          }
      }),
    );
  });

  it('confirms as many answers by people as it confirms by answer', () => {
    fc.assert(
      fc.property(changes, (made) => {
        const figures = summed(made);
        const people = rowsOf(figures, ['confirmedBy', 'confirmedByOthers']);
        expect(new Set(people).size).toBe(people.length);
        expect(new Set(rowsOf(figures, ['confirmedAs']))).toEqual(new Set(people));
        expect(rowsOf(figures, ['confirmedAs'])).toHaveLength(people.length);
        for (const kind of ['firstConfirmed', 'onlyConfirms'] as const)
          expect(people).toEqual(expect.arrayContaining(rowsOf(figures, [kind])));
      }),
    );
  });
});
