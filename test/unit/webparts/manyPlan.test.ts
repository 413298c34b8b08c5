import fc from 'fast-check';
import { atOnce } from '../atOnce';
import type { RolloutService } from '../../../src/data/rollout';
import type { EditableStatus } from '../../../src/data/rolloutEditing';
import { addDays, day } from '../../../src/domain/day';
import { blockerOwners, existingStates, nowStates, precisions, stages } from '../../../src/domain/rollout/choices';
import { forecastOf } from '../../../src/domain/rollout/expected';
import type { DateMove } from '../../../src/domain/rollout/moveDates';
import { everywhere } from '../../../src/domain/rollout/rowChoice';
import { isLent, isUnknown, isWorking } from '../../../src/domain/rollout/states';
import { changedColumns, noStatus, type StatusColumn, statusColumns } from '../../../src/domain/rollout/statusChange';
import { whatWorksNow } from '../../../src/domain/rollout/whatWorksNow';
import { dayOne, type DemonstrationData, midApril } from '../../../src/lists/demonstration/demonstrationData';
import { chosenRows } from '../../../src/webparts/rolloutStatus/edit/many/chosenRows';
import { readDates } from '../../../src/webparts/rolloutStatus/edit/many/datesDraft';
import {
  chosenSites,
  emptyChoice,
  narrowed,
  withSites,
} from '../../../src/webparts/rolloutStatus/edit/many/manyChoice';
import { manyFigures } from '../../../src/webparts/rolloutStatus/edit/many/manyFigures';
import {
  type ChangeableSite,
  keyOfEntry,
  keyOfRow,
  type ManyPlan,
  type PlannedChange,
  planMany,
  type Wanted,
} from '../../../src/webparts/rolloutStatus/edit/many/manyPlan';
import { typedDate } from '../../../src/domain/typedDate';
import { givenWords } from '../../../src/webparts/rolloutStatus/edit/many/manyWords';
import { emptyDraft, type StatusDraft } from '../../../src/webparts/rolloutStatus/edit/statusDraft';

const today = day('2013-04-15');
const planned = (...given: Parameters<typeof planMany>): ManyPlan => atOnce(planMany(...given));
const confirmer = { by: 'Jo Patel', source: 'A call to each site' };
const giver = { by: 'Kim Doyle, the supplier', source: 'The plan of 15 April' };
const twoWeeks: DateMove = { kind: 'by', days: 14 };
const moved = { ...emptyDraft, reason: 'The supplier needs its engineers for wave 4.' };
const agreed = { answer: true, nearer: true, again: true };

const valuesIn = ({ lists }: DemonstrationData, at: number): readonly unknown[] =>
  lists[at].rows.map(({ values }) => values);
const sets = [midApril(), dayOne()].map((data) => ({
  sites: valuesIn(data, 1) as ChangeableSite[],
  services: valuesIn(data, 2) as RolloutService[],
  statuses: valuesIn(data, 3).map((row, at) => ({
    ...(row as object),
    Id: at + 1,
    etag: `"1,${at + 1}"`,
  })) as EditableStatus[],
}));
const [april] = sets;

const wave = (number: number): readonly ChangeableSite[] => april.sites.filter(({ Wave }) => Wave === number);
const wanted = (part: Partial<Wanted>): Wanted => ({
  ...april,
  narrowing: everywhere,
  draft: emptyDraft,
  ...part,
});
const changesOf = ({ rows }: ManyPlan, as = agreed): PlannedChange[] => rows.flatMap((row) => row.changeAs(as) ?? []);
const summary = (changes: readonly PlannedChange[]): string[] =>
  atOnce(manyFigures(changes, today)).flatMap(({ figures }) =>
    figures.map(({ words }) => words.replace(/\u00a0/g, ' ')),
  );

describe('a wave that slips by two weeks', () => {
  const plan = planned(wanted({ sites: wave(5), move: twoWeeks, draft: moved, giver }), april.statuses, today);
  const changes = changesOf(plan);

  it('moves every row from its own date, and no date nearer', () => {
    expect(changes.length).toBeGreaterThan(40);
    for (const { before, after } of changes) {
      const [was, will] = [forecastOf(before)!, forecastOf(after)!];
      if (will.precision === 'Day') expect(will.on).toBe(addDays(was.on, 14));
      else expect(will.lastDay > was.lastDay).toBe(true);
    }
    expect(new Set(changes.map(({ after }) => after.ForecastOn)).size).toBeGreaterThan(5);
    expect(plan.rows.filter(({ isNearer }) => isNearer)).toEqual([]);
  });

  it('gives no row a first date or a first plan, says which stay without, and refuses none', () => {
    expect(plan.stays.noDate.length).toBeGreaterThan(0);
    expect(plan.refused).toEqual([]);
    for (const { before, after } of changes) expect(after.PlannedOn).toBe(before.PlannedOn);
    expect(changes.length + plan.stays.noDate.length + plan.stays.connected.length).toBe(
      wave(5).length * april.services.length,
    );
  });

  it('has its own source, and leaves who confirms what works', () => {
    for (const { before, after } of changes) {
      expect(after).toMatchObject({ DateGivenBy: giver.by, DateGivenOn: today, DateSource: giver.source });
      expect([after.ConfirmedBy, after.ConfirmedOn, after.Source]).toEqual([
        before.ConfirmedBy,
        before.ConfirmedOn,
        before.Source,
      ]);
    }
  });

  it('sums up', () => {
    expect(summary(changes)).toMatchInlineSnapshot(`
     [
       "67 expected dates move later",
       "67 changes: “The supplier needs its engineers for wave 4.”",
       "27 dates are months without a day, and move by whole months",
       "1 date falls on a weekend or a bank holiday",
       "63 are late, and nobody says what they wait for",
     ]
    `);
  });
});

describe('a wave that is moved again on the same day, such as after a run that broke off', () => {
  const plan = planned(wanted({ sites: wave(5), move: twoWeeks, draft: moved, giver }), april.statuses, today);
  const [first, ...others] = changesOf(plan);
  const broken = april.statuses.map((row) =>
    keyOfRow(first) === `${row.SiteCode}|${row.ServiceKey}`.toLowerCase() ? { ...row, ...first.after } : row,
  );

  it('sets apart those, and leaves them where nobody asks for a second move; one date for all comes only once', () => {
    const again = planned(wanted({ sites: wave(5), move: twoWeeks, draft: moved, giver }), broken, today);
    const apart = again.rows.filter(({ isAgain }) => isAgain);
    expect(apart.map(({ key }) => key)).toEqual([keyOfRow(first)]);
    expect(apart[0].changeAs({ ...agreed, again: false })).toBeUndefined();
    expect(changesOf(again, { ...agreed, again: false })).toHaveLength(others.length);
    const toJune: DateMove = { kind: 'to', on: day('2013-06-03'), precision: 'Day', firstToo: false };
    const one = planned(wanted({ sites: wave(5), move: toJune, draft: moved, giver }), broken, today);
    expect(one.rows.some(({ isAgain }) => isAgain)).toBe(false);
    // What is not asked about by itself is worth a look.
    expect(summary(changesOf(one))).toContain('1 date was given today already');
    expect(summary(changesOf(again))).not.toContain('1 date was given today already');
    expect(givenWords(apart[0])).toMatch(/2013, given by Kim Doyle, the supplier$/);
  });
});

describe('a wave that comes nearer', () => {
  const move: DateMove = { kind: 'by', days: -14 };
  const plan = planned(wanted({ sites: april.sites, move, draft: moved, giver }), april.statuses, today);

  it('says which dates have passed already, and which months a move does not leave', () => {
    const passed = changesOf(plan).filter(({ after }) => forecastOf(after)!.lastDay < today);
    expect(passed.length).toBeGreaterThan(1);
    expect(summary(changesOf(plan))).toContain(`${passed.length} dates have passed already`);
    expect(plan.stays.inMonth.length).toBeGreaterThan(1);
    for (const { status } of plan.stays.inMonth) expect(forecastOf(status!)!.precision).toBe('Month');
    expect(plan.stays.already).toEqual([]);
  });
});

describe('one date for a wave', () => {
  const toMay: DateMove = { kind: 'to', on: day('2013-05-27'), precision: 'Day', firstToo: false };

  it('says which dates come nearer, and leaves those where that is not meant', () => {
    const plan = planned(wanted({ sites: wave(5), move: toMay, draft: moved }), april.statuses, today);
    const nearer = plan.rows.filter(({ isNearer }) => isNearer);
    expect(nearer.length).toBeGreaterThan(20);
    for (const row of nearer) expect(row.changeAs({ ...agreed, nearer: false })).toBeUndefined();
    expect(changesOf(plan, { ...agreed, nearer: false })).toHaveLength(plan.rows.length - nearer.length);
  });

  it('gives first dates only where they are asked for, and never a first plan', () => {
    const plan = planned(
      wanted({ sites: wave(5), move: { ...toMay, firstToo: true }, draft: moved }),
      april.statuses,
      today,
    );
    const first = changesOf(plan).filter(({ before }) => !forecastOf(before));
    expect(first.length).toBeGreaterThan(0);
    for (const { before, after } of first) {
      expect(after).toMatchObject({ Stage: 'Planned', ForecastOn: '2013-05-27' });
      expect(after.PlannedOn).toBe(before.PlannedOn);
    }
    expect(plan.stays.noDate).toEqual([]);
  });
});

describe('a region that is confirmed', () => {
  const london = april.sites.filter(({ Region }) => Region === 'London');
  const plan = planned(wanted({ sites: london, confirmer }), april.statuses, today);

  it('confirms the answers that staff read, and sets apart those that would become known', () => {
    const apart = plan.rows.filter(({ becomes }) => becomes);
    expect(apart.length).toBeGreaterThan(0);
    for (const row of apart) {
      expect(isUnknown(row.becomes!.was)).toBe(true);
      expect(row.changeAs({ ...agreed, answer: false })).toBeUndefined();
    }
    for (const row of plan.rows.filter(({ becomes }) => !becomes)) {
      const { service, before, after } = row.changeAs(agreed)!;
      expect(whatWorksNow(service, after, today).state).toBe(whatWorksNow(service, before, today).state);
    }
  });

  it('confirms nothing that nobody has said', () => {
    expect(plan.stays.notKnown.length).toBeGreaterThan(0);
    for (const { status } of plan.stays.notKnown) expect(status?.Now ?? 'Not known').toBe('Not known');
  });
});

describe('an outage', () => {
  it('says what staff read, and sets apart what they read as not known', () => {
    const london = april.sites.filter(({ Region }) => Region === 'London');
    const email = april.services.filter(({ ServiceKey }) => ServiceKey === 'email');
    const plan = planned(
      wanted({ sites: london, services: email, confirmer, draft: { ...emptyDraft, now: 'Not working' } }),
      april.statuses,
      today,
    );
    for (const { becomes, service, status } of plan.rows)
      expect(becomes !== undefined).toBe(isUnknown(whatWorksNow(service, status, today).state));
  });
});

describe('choosing rows', () => {
  const chosen = (choice: typeof emptyChoice): ReturnType<typeof chosenRows> =>
    chosenRows(april.sites, april.services, april.statuses, choice, today);

  it('begins with none, and takes all that fit once something is asked for', () => {
    expect(chosen(emptyChoice).rows).toEqual([]);
    const wave5 = narrowed(emptyChoice, { ...everywhere, wave: '5' });
    expect(chosen(wave5)).toMatchObject({ sites: wave(5).length, sitesOut: 0, servicesOut: 0, rowsOut: 0 });
    expect(chosen(narrowed(wave5, everywhere)).rows).toEqual([]);
  });

  it('takes nobody again by asking for any, after some were left out by hand', () => {
    const wave5 = narrowed(emptyChoice, { ...everywhere, wave: '5' });
    const codes = wave(5).map(({ SiteCode }) => SiteCode);
    const withoutOne = { ...wave5, but: withSites(wave5, codes.slice(0, 1), () => false) };
    expect(chosen(withoutOne).sites).toBe(codes.length - 1);
    expect(chosen(narrowed(withoutOne, everywhere)).rows).toEqual([]);
    const oneByHand = { ...emptyChoice, but: withSites(emptyChoice, codes.slice(0, 1), () => true) };
    expect(chosen(narrowed(oneByHand, everywhere)).sites).toBe(1);
  });

  it('names the rows that fit only since they were chosen, and the sites that are not in the wave any more', () => {
    const choice = narrowed(emptyChoice, { ...everywhere, wave: '5' });
    const fitted = new Set(chosen(choice).rows);
    const [joins, leaves] = [april.sites.find(({ Wave }) => Wave !== 5)!, wave(5)[0]];
    const now = april.sites.map((each) =>
      each === joins ? { ...each, Wave: 5 } : each === leaves ? { ...each, Wave: 6 } : each,
    );
    const sites = chosenSites(now, choice);
    const left = wave(5).filter((each) => each === leaves);
    const plan = planned(wanted({ ...choice, sites, left, move: twoWeeks, draft: moved }), april.statuses, today, {
      fitted,
    });
    const isNew = changesOf(plan).filter((change) => change.isNew);
    expect(isNew.length).toBeGreaterThan(0);
    expect(new Set(isNew.map(({ site }) => site.SiteCode))).toEqual(new Set([joins.SiteCode]));
    expect(summary(changesOf(plan)).some((words) => /fits? only since you chose/.test(words))).toBe(true);
    expect(plan.stays.otherwise).toHaveLength(april.services.length);
    expect(changesOf(plan).some(({ site }) => site === leaves)).toBe(false);
  });

  it('leaves a row whose entry cannot be read, and does not call it a row without a date', () => {
    const [{ site, service }] = changesOf(
      planned(wanted({ sites: wave(5), move: twoWeeks, draft: moved }), april.statuses, today),
    );
    const key = keyOfRow({ site, service });
    const others = april.statuses.filter((row) => keyOfEntry(row) !== key);
    const plan = planned(wanted({ sites: wave(5), move: twoWeeks, draft: moved }), others, today, {
      unreadable: new Set([key]),
    });
    expect(plan.stays.unreadable.map(keyOfRow)).toEqual([key]);
    expect([...changesOf(plan), ...plan.stays.noDate].map(keyOfRow)).not.toContain(key);
  });

  it('asks rows for what staff read, and for who can end the wait', () => {
    const unknown = chosen(narrowed(emptyChoice, { ...everywhere, state: 'Not known' }));
    const states = new Map(
      april.sites.flatMap((site) =>
        april.services.map((service) => {
          const status = april.statuses.find(
            (row) => row.SiteCode === site.SiteCode && row.ServiceKey === service.ServiceKey,
          );
          return [keyOfRow({ site, service }), { status, state: whatWorksNow(service, status, today).state }];
        }),
      ),
    );
    expect(unknown.rows).toEqual([...states].filter(([, { state }]) => isUnknown(state)).map(([key]) => key));
    const supplier = chosen(narrowed(emptyChoice, { ...everywhere, owner: 'Supplier' }));
    expect(supplier.rows.length).toBeGreaterThan(0);
    for (const key of supplier.rows) expect(states.get(key)!.status!.WaitingForOwner).toBe('Supplier');
  });

  it('takes five sites by hand out of all, and turns a choice round', () => {
    const codes = april.sites.map(({ SiteCode }) => SiteCode);
    const five = codes.filter((_, at) => at % 13 === 0);
    const byHand = { ...emptyChoice, but: withSites(emptyChoice, codes, (code) => five.includes(code)) };
    expect(chosenSites(april.sites, byHand).map(({ SiteCode }) => SiteCode)).toEqual(five);
    const others = { ...byHand, but: withSites(byHand, codes, (code) => !five.includes(code)) };
    expect(chosenSites(april.sites, others)).toHaveLength(codes.length - five.length);
    expect(chosen(byHand).sitesOut).toBe(0);
  });

  it('says which rows no longer fit when they are read again', () => {
    const choice = narrowed(emptyChoice, { ...everywhere, state: 'Not working' });
    const fitted = new Set(chosen(choice).rows);
    const changed = april.statuses.map((row) =>
      fitted.has(`${row.SiteCode}|${row.ServiceKey}`.toLowerCase())
        ? { ...row, Now: 'Working' as const, ConfirmedOn: today }
        : row,
    );
    const plan = planned(wanted({ narrowing: choice.narrowing, move: twoWeeks, draft: moved }), changed, today, {
      fitted,
    });
    expect(plan.stays.otherwise.length).toBeGreaterThan(0);
    expect(plan.rows.length + plan.stays.otherwise.length).toBeLessThanOrEqual(fitted.size);
  });
});

describe('what is typed of dates', () => {
  const typed = (part: Partial<(typeof emptyChoice)['dates']>): ReturnType<typeof readDates> =>
    readDates({ ...emptyChoice.dates, ...part });

  it('is a number of weeks or days, later or sooner, or one date, but not both', () => {
    expect(typed({ by: ' 2 ' })).toEqual({ kind: 'move', move: { kind: 'by', days: 14 } });
    expect(typed({ by: '3', unit: 'days', direction: 'sooner' })).toEqual({
      kind: 'move',
      move: { kind: 'by', days: -3 },
    });
    expect(typed({ to: { day: '', month: 'June', year: '2013' } })).toEqual({
      kind: 'move',
      move: { kind: 'to', on: '2013-06-01', precision: 'Month', firstToo: false },
    });
    expect(typed({})).toEqual({ kind: 'none' });
    for (const by of ['0', '-1', '1.5', 'two', '105', '99999'])
      expect(typed({ by })).toMatchObject({ kind: 'wrong', field: 'moveBy' });
    expect(typed({ by: '2', to: { day: '1', month: '6', year: '2013' } })).toMatchObject({ kind: 'wrong' });
    expect(typed({ to: { day: '31', month: '6', year: '2013' } })).toMatchObject({ kind: 'wrong', field: 'moveTo' });
  });
});

it.each([
  ['a later end of what they keep', { ExistingEndsOn: addDays(today, -1) }, { endsOn: typedDate(addDays(today, 30)) }],
  ['that what they had works again', { ExistingState: 'Stopped' }, { existingState: 'Working' }],
] as const)(
  'asks by itself about an answer that changes by %s, and leaves it where nobody ticks it',
  (_, had, typed) => {
    const row = { Now: 'Keep using what you have', Stage: 'No date', ConfirmedOn: addDays(today, -2), ...had };
    const [{ becomes, changeAs }] = planOf([row], { confirms: false, waitingFor: '', ...typed }).rows;
    expect(becomes).toBeDefined();
    expect(changeAs({ ...agreed, answer: false })).toBeUndefined();
  },
);

// What must hold of any change of any rows.

const aDay = fc.integer({ min: -200, max: 200 }).map((days) => addDays(today, days));
const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined });
const aText = fc.constantFrom('The line', 'Jo Patel', ' ', 'Über; “alles”', '\u200b');
const aStatus = fc.record({
  Now: fc.constantFrom(...nowStates),
  Stage: fc.constantFrom(...stages),
  DoesNotWork: optional(aText),
  ExistingProvider: optional(aText),
  ExistingState: optional(fc.constantFrom(...existingStates)),
  ExistingEndsOn: optional(aDay),
  PlannedOn: optional(aDay),
  ForecastOn: optional(aDay),
  ForecastPrecision: optional(fc.constantFrom(...precisions)),
  ConnectedOn: optional(aDay),
  WaitingFor: optional(aText),
  WaitingForOwner: optional(fc.constantFrom(...blockerOwners)),
  Reason: optional(aText),
  Source: optional(aText),
  ConfirmedOn: optional(aDay),
  ConfirmedBy: optional(aText),
  DateGivenBy: optional(aText),
  DateGivenOn: optional(aDay),
  DateSource: optional(aText),
});
const aMove = fc.oneof(
  fc.integer({ min: -60, max: 60 }).map((days): DateMove => ({ kind: 'by', days: days || 1 })),
  fc
    .record({ on: aDay, precision: fc.constantFrom(...precisions), firstToo: fc.boolean() })
    .map((to): DateMove => ({ kind: 'to', ...to })),
);
const aWanted = fc.record({
  move: optional(aMove),
  confirms: fc.boolean(),
  now: optional(fc.constantFrom(...nowStates)),
  waitingFor: fc.constantFrom('', 'The core network'),
  existingState: fc.constantFrom('' as const, ...existingStates),
  endsOn: fc.option(aDay, { nil: undefined }).map((on) => typedDate(on)),
});
const services = april.services.slice(0, 3);
const site = april.sites[0];

function planOf(
  rows: readonly object[],
  {
    move,
    confirms,
    now,
    ...typed
  }: { move?: DateMove; confirms: boolean; now?: StatusDraft['now'] } & Partial<StatusDraft>,
): ManyPlan {
  const statuses = rows.map((values, at) => ({
    ...values,
    Id: at + 1,
    etag: `"1,${at + 1}"`,
    Title: 'A row',
    StatusKey: `${site.SiteCode}|${services[at].ServiceKey}`,
    SiteCode: site.SiteCode,
    ServiceKey: services[at].ServiceKey,
  })) as EditableStatus[];
  const said = now ? { now, doesNotWork: 'The printers', provider: 'Your PCT' } : {};
  const draft: StatusDraft = { ...moved, ...said, ...typed };
  return planned(
    wanted({ sites: [site], services, move, draft, confirmer: confirms || now ? confirmer : undefined, giver }),
    statuses,
    today,
  );
}

describe('any change of any rows', () => {
  const columnsOf = ({ before, after }: PlannedChange): StatusColumn[] =>
    Object.keys(changedColumns(before, after)) as StatusColumn[];
  const holds = (check: (plan: ManyPlan, all: readonly PlannedChange[]) => void): void =>
    fc.assert(
      fc.property(fc.array(aStatus, { maxLength: 3 }), aWanted, (rows, want) => {
        const plan = planOf(rows, want);
        check(plan, changesOf(plan));
      }),
    );

  it('gives a row in one place, or says why it stays', () => {
    holds(({ rows, refused, stays }) => {
      const seen = [...rows, ...refused, ...Object.values(stays).flat()].map(keyOfRow);
      for (const service of services) expect(seen).toContain(keyOfRow({ site, service }));
      const changed = [...rows, ...refused].map(keyOfRow);
      expect(new Set(changed).size).toBe(changed.length);
    });
  });

  it('invents no first plan, connects nothing and undoes no connection', () => {
    holds((_, all) => {
      for (const { before, after } of all) {
        expect(after.PlannedOn).toBe(before.PlannedOn);
        expect([after.ConnectedOn, after.Stage === 'Connected']).toEqual([
          before.ConnectedOn,
          before.Stage === 'Connected',
        ]);
      }
    });
  });

  it('leaves nothing of an answer that is not agreed to, nor of a date that may not come nearer', () => {
    holds(({ rows }) => {
      for (const row of rows) {
        const without = row.changeAs({ answer: false, nearer: false, again: false });
        if (!without) continue;
        const changed = columnsOf(without);
        for (const column of ['Now', 'DoesNotWork', 'ConfirmedOn', 'ConfirmedBy', 'Source'] as const)
          expect(without.after[column]).toBe(without.before[column]);
        const read = [without.before, without.after].map((values) => whatWorksNow(row.service, values, today).state);
        expect(read[1]).toBe(read[0]);
        const [was, will] = [forecastOf(without.before), forecastOf(without.after)];
        // A month that becomes a day of it comes no nearer.
        if (was && will && was.on.slice(0, 7) !== will.on.slice(0, 7)) expect(will.lastDay >= was.lastDay).toBe(true);
        expect(changed.every((column) => statusColumns.includes(column))).toBe(true);
      }
    });
  });

  it('sets apart every answer that becomes known or working', () => {
    holds(({ rows }) => {
      for (const row of rows) {
        const { service, before, after } = row.changeAs(agreed)!;
        const [was, will] = [before, after].map((values) => whatWorksNow(service, values, today).state);
        const isKnown = isUnknown(was) && !isUnknown(will);
        const [had, has] = [was, will].map((state) => isWorking(state) || isLent(state));
        expect(row.becomes !== undefined).toBe(isKnown || (has && !had));
      }
    });
  });

  it('puts the name of whoever gave it beside every new date, and beside no other', () => {
    holds((_, all) => {
      for (const { before, after } of all) {
        const [was, will] = [forecastOf(before), forecastOf(after)];
        const isSame = was?.lastDay === will?.lastDay && was?.precision === will?.precision;
        expect(after.DateGivenBy).toBe(isSame ? before.DateGivenBy : giver.by);
      }
    });
  });

  it('writes exactly the columns that change, under the etag that was read', () => {
    holds((_, all) => {
      for (const change of all) {
        expect(change.write.base).toBe(change.status);
        if (change.status) expect(Object.keys(change.write.values).sort()).toEqual(columnsOf(change).sort());
      }
    });
  });
});

it('leaves a row without an entry as it is, unless it gets a date or an answer', () => {
  const plan = planOf([], { move: twoWeeks, confirms: true, waitingFor: '' });
  expect(changesOf(plan)).toEqual([]);
  expect(plan.stays.noDate).toHaveLength(3);
  expect(plan.stays.notKnown).toHaveLength(3);
  expect(changedColumns(noStatus, noStatus)).toEqual({});
});

it('pauses while thousands of rows are planned and summed up, so that the page answers meanwhile', () => {
  const want = wanted({ sites: april.sites, move: twoWeeks, draft: moved, giver });
  const pauses = (work: Generator<number, unknown>): number => [...work].length;
  expect(pauses(planMany(want, april.statuses, today))).toBeGreaterThan(1);
  const changes = changesOf(planned(want, april.statuses, today));
  expect(changes.length).toBeGreaterThan(200);
  expect(pauses(manyFigures(changes, today))).toBeGreaterThan(1);
});

it('gives the same change again for the same answers, without planning it again', () => {
  const plan = planned(wanted({ sites: wave(5), move: twoWeeks, draft: moved, giver }), april.statuses, today);
  for (const row of plan.rows) expect(row.changeAs(agreed)).toBe(row.changeAs(agreed));
});
