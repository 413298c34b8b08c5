import { severalSites } from '../../../src/domain/audience/reach';
import { agreementStates, instructionStates } from '../../../src/domain/contingency/choices';
import { isDay } from '../../../src/domain/day';
import { holdsIctWords } from '../../../src/domain/device/ictWords';
import { matchRegister, registerFigures } from '../../../src/domain/device/register';
import { standingOf } from '../../../src/domain/device/requestStanding';
import { copyOf, isUndecided } from '../../../src/domain/device/standing';
import { decisionKinds, entitlements, outcomes, outcomeStages } from '../../../src/domain/device/choices';
import { regions } from '../../../src/domain/region';
import {
  blockerOwners,
  existingStates,
  nowStates,
  precisions,
  premisesKinds,
  stages,
  updateKinds,
} from '../../../src/domain/rollout/choices';
import { allLists } from '../../../src/lists/all';
import { dayOne, eachList, midApril } from '../../../src/lists/demonstration/demonstrationData';
import type { DemonstrationList } from '../../../src/lists/demonstration/demonstrationRow';
import type { Column, ListShape } from '../../../src/lists/shape';

type Values = Readonly<Record<string, unknown>>;

function everyVersion<L extends ListShape>({ rows }: DemonstrationList<L>): Values[] {
  return rows.flatMap((row) => [...(row.earlier ?? []).map(({ values }) => values), row.values] as Values[]);
}

function fault(column: Column | undefined, value: unknown): string | undefined {
  if (!column) return 'no such column';
  if (value === undefined) return column.required && 'required';
  const words = 'words' in column ? column.words : [];
  switch (column.kind) {
    case 'text':
    case 'note': {
      if (typeof value !== 'string') return 'not text';
      if (value.trim() !== value || value === '') return 'empty, or with spaces round it';
      if (column.kind === 'text' && value.includes('\n')) return 'more than one line';
      return value.length > (column.max ?? (column.kind === 'text' ? 255 : Infinity))
        ? `longer than ${column.max}`
        : undefined;
    }
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'not a number';
      if (column.whole && !Number.isInteger(value)) return 'not whole';
      return value < (column.min ?? -Infinity) || value > (column.most ?? Infinity) ? 'out of range' : undefined;
    }
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'not yes or no';
    case 'day':
      return typeof value === 'string' && isDay(value) ? undefined : 'not a day';
    case 'instant':
      return value instanceof Date && !Number.isNaN(value.getTime()) ? undefined : 'not an instant';
    case 'choice':
      return words.includes(value as string) ? undefined : 'not one of the words';
    case 'choices':
      return Array.isArray(value) && value.every((each) => words.includes(each as string))
        ? undefined
        : 'not among the words';
  }
}

const data = midApril();
const [
  ,
  { rows: siteRows },
  { rows: serviceRows },
  { rows: statusRows },
  updates,
  instructions,
  places,
  policy,
  support,
  requests,
  decisions,
  register,
] = data.lists;
const sites = siteRows.map(({ values }) => values);
const services = serviceRows.map(({ values }) => values);
const statuses = statusRows.map(({ values }) => values);

function status(key: string): (typeof statuses)[number] | undefined {
  return statuses.find(({ StatusKey }) => StatusKey === key);
}

/** The requests as SharePoint might number them; the record gets its fingerprints when its rows are written. */
const record = decisions.rows.map(({ values, on }, at) => ({
  ...values,
  Id: at + 1,
  Created: new Date(`${on}T10:00:00Z`),
}));
const standing = requests.rows.map(({ values, on }, at) => {
  const request = {
    ...values,
    Id: at + 1,
    AuthorId: at + 1,
    Created: new Date(`${on}T08:00:00Z`),
    BusinessNeeds: values.BusinessNeeds ?? [],
    NeedsMobileEmail: values.NeedsMobileEmail ?? false,
    UsesNHSmail: values.UsesNHSmail ?? false,
    Withdrawn: values.Withdrawn ?? false,
  };
  // Nobody has changed a request since the decision.
  return {
    request,
    standing: standingOf(request, record, [
      record.find(({ RequestItemId }) => RequestItemId === request.Id)?.RequestHash ?? '',
    ]),
  };
});

/** The words of a column that no row uses. */
function unused<W extends string>(words: readonly W[], used: readonly (W | undefined)[]): W[] {
  return words.filter((word) => !used.includes(word));
}

function essentialsWorking(code: string): boolean {
  return ['internet', 'email', 'telephone'].every((service) => {
    const row = status(`${code}|${service}`);
    return row?.Now === 'Working' && row.ConfirmedOn !== undefined && row.ConfirmedOn >= '2013-03-18';
  });
}

describe.each([
  ['in mid-April', midApril],
  ['on day one', dayOne],
])('demonstration data %s', (_, make) => {
  const made = make();

  it('is the same every time', () => {
    expect(make()).toEqual(made);
  });

  it('has the lists in the order set-up makes them', () => {
    expect(made.lists.map(({ shape }) => shape)).toEqual(allLists.map(({ shape }) => shape));
  });

  it('keeps to what each column holds, in earlier versions too', () => {
    const faults = eachList(made, (list) =>
      everyVersion(list).flatMap((values) => {
        const columns: Readonly<Record<string, Column>> = list.shape.columns;
        return [...new Set([...Object.keys(columns), ...Object.keys(values)])].flatMap((name) => {
          const found = fault(columns[name], values[name]);
          return found ? [`${list.shape.name}.${name}: ${found}: ${String(values[name])}`] : [];
        });
      }),
    ).flat();
    expect(faults).toEqual([]);
  });

  it('has each value of a unique column once', () => {
    const repeated = eachList(made, ({ shape, rows }) => {
      const plan = allLists.find((each) => each.shape.name === shape.name);
      const unique = Object.entries(plan?.columns ?? {})
        .filter(([, column]) => column.unique)
        .map(([name]) => name);
      return unique.flatMap((name) => {
        const values = rows.map((row) => (row.values as Values)[name]);
        return values
          .filter((value, at) => values.indexOf(value) !== at)
          .map((value) => `${shape.name}.${name}: ${String(value)}`);
      });
    }).flat();
    expect(repeated).toEqual([]);
  });

  it('has no key that points nowhere', () => {
    const known: Readonly<Record<string, ReadonlySet<unknown>>> = {
      SiteCode: new Set(sites.map(({ SiteCode }) => SiteCode)),
      ForSiteCode: new Set(sites.map(({ SiteCode }) => SiteCode)),
      ForAreaTeam: new Set(sites.map(({ AreaTeam }) => AreaTeam)),
      ServiceKey: new Set(services.map(({ ServiceKey }) => ServiceKey)),
      DependsOn: new Set(services.map(({ ServiceKey }) => ServiceKey)),
      FunctionKey: new Set(policy.rows.map(({ values }) => values.FunctionKey)),
      CurrentDevice: new Set(support.rows.map(({ values }) => values.DeviceKey)),
    };
    const lost = eachList(made, (list) =>
      everyVersion(list).flatMap((values) =>
        Object.entries(known).flatMap(([name, keys]) => {
          const value = values[name];
          const pointing = typeof value === 'string' ? value.split(name === 'DependsOn' ? ', ' : '|') : [];
          // A row with keys of several sites names none; the tests of whom a row is for hold its keys.
          if (name === 'SiteCode' && values.For !== undefined && value === severalSites) return [];
          return pointing.filter((key) => !keys.has(key)).map((key) => `${list.shape.name}.${name}: ${key}`);
        }),
      ),
    ).flat();
    expect(lost).toEqual([]);
  });

  it('writes no row, and no earlier version, after its own today', () => {
    const later = eachList(made, ({ rows }) =>
      rows.flatMap(({ on, earlier = [], values }) => {
        const days = [...earlier.map((version) => version.on), ...(on ? [on] : [])];
        expect(days).toEqual([...days].sort());
        return [...days, (values as Values).ConfirmedOn].filter(
          (each) => typeof each === 'string' && each > made.today,
        );
      }),
    ).flat();
    expect(later).toEqual([]);
  });

  it('has requests and decisions whose days rise with their numbers', () => {
    const dated = eachList(made, ({ shape, rows }) =>
      /^Device(Requests|Decisions)$/.test(shape.name) ? [rows.map(({ on }) => on)] : [],
    ).flat();
    expect(dated).toHaveLength(2);
    for (const days of dated) expect(days).toEqual([...days].sort());
  });

  it('says that it is demonstration data', () => {
    const settings = new Map(made.lists[0].rows.map(({ values }) => [values.SettingKey, values.Value]));
    expect(Object.fromEntries(settings)).toEqual({
      SchemaVersion: '1',
      ProgrammeStart: '2013-04-01',
      Demonstration: 'yes',
    });
  });

  it('gives no telephone number outside the ranges kept for drama, and no address that could reach anybody', () => {
    const text = JSON.stringify(made);
    const outside = (text.match(/0\d{2,4} \d{3,4} ?\d{3,4}/g) ?? []).filter(
      (number) =>
        !/^(01(13|14|15|16|17|18|21|51|61) 496 0\d{3}|0191 498 0\d{3}|01632 960\d{3}|020 7946 0\d{3})$/.test(number),
    );
    expect(outside).toEqual([]);
    expect((text.match(/@[\w.-]+/g) ?? []).filter((host) => host !== '@example.invalid')).toEqual([]);
  });
});

describe('mid-April 2013', () => {
  it('has four regions, 27 area teams and two national offices, with 4,180 staff', () => {
    expect(
      unused(
        regions,
        sites.map(({ Region }) => Region),
      ),
    ).toEqual([]);
    expect(new Set(sites.flatMap(({ AreaTeam }) => AreaTeam ?? [])).size).toBe(27);
    expect(sites.filter(({ AreaTeam }) => !AreaTeam).map(({ Premises }) => Premises)).toEqual([
      'National office',
      'National office',
    ]);
    expect(sites).toHaveLength(62);
    expect(sites.reduce((sum, { Staff = 0 }) => sum + Staff, 0)).toBe(4180);
    expect([...new Set(sites.map(({ Wave }) => Wave))].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('has a site without coordinates, one without a contact, and one that nobody has written of', () => {
    expect(sites.filter(({ Latitude }) => Latitude === undefined)).toHaveLength(1);
    expect(sites.filter(({ ContactName }) => !ContactName)).toHaveLength(1);
    const written = new Set(statuses.map(({ SiteCode }) => SiteCode));
    expect(sites.filter(({ SiteCode }) => !written.has(SiteCode)).map(({ SiteCode }) => SiteCode)).toEqual([
      'TONEVALE',
    ]);
  });

  it('has ten services, three of them essential, with SharePoint promised for April', () => {
    expect(services).toHaveLength(10);
    expect(services.filter(({ Tier }) => Tier === 'Essential').map(({ ServiceKey }) => ServiceKey)).toEqual([
      'email',
      'telephone',
      'internet',
    ]);
    expect(
      services.filter(({ PromisedOn }) => PromisedOn).map(({ ServiceKey, PromisedOn }) => [ServiceKey, PromisedOn]),
    ).toEqual([['sharepoint', '2013-04-30']]);
  });

  it('uses every word of the domain', () => {
    expect(
      unused(
        nowStates,
        statuses.map(({ Now }) => Now),
      ),
    ).toEqual([]);
    expect(
      unused(
        stages,
        statuses.map(({ Stage }) => Stage),
      ),
    ).toEqual([]);
    expect(
      unused(
        existingStates,
        statuses.map(({ ExistingState }) => ExistingState),
      ),
    ).toEqual([]);
    expect(
      unused(
        precisions,
        statuses.map(({ ForecastPrecision }) => ForecastPrecision),
      ),
    ).toEqual([]);
    expect(
      unused(
        blockerOwners,
        statuses.map(({ WaitingForOwner }) => WaitingForOwner),
      ),
    ).toEqual([]);
    expect(
      unused(
        premisesKinds,
        sites.map(({ Premises }) => Premises),
      ),
    ).toEqual([]);
    expect(
      unused(
        updateKinds,
        updates.rows.map(({ values }) => values.Kind),
      ),
    ).toEqual([]);
    expect(
      unused(
        instructionStates,
        instructions.rows.map(({ values }) => values.State),
      ),
    ).toEqual([]);
    expect(
      unused(
        agreementStates,
        places.rows.map(({ values }) => values.AgreementState),
      ),
    ).toEqual([]);
    expect(
      unused(
        entitlements,
        policy.rows.map(({ values }) => values.Entitlement),
      ),
    ).toEqual([]);
    expect(
      unused(
        outcomes,
        standing.map((each) => copyOf(each.standing.standing).Outcome),
      ),
    ).toEqual([]);
    expect(
      unused(
        outcomeStages,
        standing.map((each) => copyOf(each.standing.standing).OutcomeStage),
      ),
    ).toEqual([]);
    expect(
      unused(
        decisionKinds,
        decisions.rows.map(({ values }) => values.Decision),
      ),
    ).toEqual([]);
  });

  it('has about a third of the sites with all essential services confirmed working', () => {
    expect(sites.filter(({ SiteCode }) => essentialsWorking(SiteCode))).toHaveLength(21);
  });

  it.each<[string, (row: (typeof statuses)[number]) => unknown]>([
    ['an old confirmation', (row) => row.Now === 'Working' && row.ConfirmedOn && row.ConfirmedOn < '2013-03-18'],
    ['no confirmation', (row) => row.Now === 'Working' && !row.ConfirmedOn],
    [
      'existing provision that ends before the forecast',
      (row) =>
        row.ExistingState === 'Working' && row.ExistingEndsOn && row.ForecastOn && row.ExistingEndsOn < row.ForecastOn,
    ],
    ['existing provision that has ended', (row) => row.ExistingState === 'Stopped' && row.ExistingEndsOn],
    ['existing provision whose end nobody knows', (row) => row.ExistingState === 'Working' && !row.ExistingEndsOn],
    ['a forecast that has passed', (row) => row.Stage !== 'Connected' && row.ForecastOn && row.ForecastOn < data.today],
    [
      'a slipped forecast with a reason and what it waits for',
      (row) => row.PlannedOn && row.ForecastOn && row.ForecastOn > row.PlannedOn && row.Reason && row.WaitingFor,
    ],
    [
      'some of the staff connected',
      (row) =>
        row.StaffConnected &&
        row.StaffConnected < (sites.find(({ SiteCode }) => SiteCode === row.SiteCode)?.Staff ?? 0),
    ],
    ['something that does not work yet', (row) => row.Now === 'Partly working' && row.DoesNotWork],
    ['a forecast for a month', (row) => row.Stage === 'Planned' && row.ForecastPrecision === 'Month'],
  ])('has a status with %s', (_, holds) => {
    expect(statuses.filter(holds).length).toBeGreaterThan(0);
  });

  it('contradicts itself nowhere: what is connected has a day, a date has a stage, and a plan keeps what it said', () => {
    const wrong = statusRows.filter(
      ({ values: now, earlier = [] }) =>
        (now.Stage === 'Connected') !== (now.ConnectedOn !== undefined) ||
        (now.ForecastOn === undefined) !== (now.ForecastPrecision === undefined) ||
        (now.Stage === 'No date' && now.ForecastOn !== undefined) ||
        (now.Stage === 'Planned' && now.ForecastOn === undefined) ||
        (now.ConnectedOn !== undefined && now.ConfirmedOn !== undefined && now.ConfirmedOn < now.ConnectedOn) ||
        (now.ConnectedOn !== undefined && now.ConnectedOn > data.today) ||
        earlier.some(({ values: then }) => then.PlannedOn !== now.PlannedOn),
    );
    expect(wrong.map(({ values }) => values.StatusKey)).toEqual([]);
  });

  it('confirms nothing at a weekend or on a bank holiday', () => {
    const idle = statuses.filter(({ ConfirmedOn, ConnectedOn }) =>
      [ConfirmedOn, ConnectedOn].some(
        (on) => on && ([0, 6].includes(new Date(on).getUTCDay()) || on === '2013-03-29' || on === '2013-04-01'),
      ),
    );
    expect(idle.map(({ StatusKey, ConfirmedOn, ConnectedOn }) => [StatusKey, ConfirmedOn, ConnectedOn])).toEqual([]);
  });

  it('has updates for everyone, for each region and for sites, one expired and one not yet published', () => {
    const rows = updates.rows.map(({ values }) => values);
    expect(rows.some(({ Region, SiteCode }) => !Region && !SiteCode)).toBe(true);
    expect(
      unused(
        regions,
        rows.map(({ Region }) => Region),
      ),
    ).toEqual([]);
    expect(rows.some(({ PublishUntil }) => PublishUntil && PublishUntil < data.today)).toBe(true);
    expect(rows.some(({ PublishFrom }) => PublishFrom > data.today)).toBe(true);
    expect(rows.filter(({ SiteCode }) => SiteCode === 'MILLGATE').map(({ PublishFrom }) => PublishFrom)).toEqual([
      '2013-04-15',
      '2013-04-11',
      '2013-04-08',
    ]);
  });

  it('supersedes the policy of one function', () => {
    expect(
      policy.rows
        .map(({ values }) => values)
        .filter(({ FunctionKey }) => FunctionKey === 'safeguarding')
        .map(({ PolicyVersion, EffectiveUntil }) => [PolicyVersion, EffectiveUntil]),
    ).toEqual([
      [1, '2013-04-09'],
      [2, undefined],
    ]);
  });

  it('has 14 requests open and 31 known BlackBerry users, of whom 9 are not contacted', () => {
    expect(standing.filter((each) => isUndecided(each.standing.standing))).toHaveLength(14);
    expect(register.rows).toHaveLength(31);
    expect(register.rows.filter(({ values }) => !values.ContactedOn)).toHaveLength(9);
  });

  it('has a phone issued, one ordered, and one BlackBerry user served', () => {
    const found = (name: string): unknown => standing.find(({ request }) => request.Title === name)?.standing.standing;
    expect(found('Peter Wynn')).toMatchObject({ kind: 'issued', handset: 'Smart' });
    expect(found('Joyce Tan')).toMatchObject({ kind: 'ordered', handset: 'Standard' });
    const users = register.rows.map(({ values }, at) => ({
      ...values,
      Id: at + 1,
      NeedsNHSmail: values.NeedsNHSmail ?? false,
    }));
    // Their fingerprints are made after SharePoint has numbered them.
    const numbered = standing.map((each) => ({ ...each, standing: { ...each.standing, flags: [] } }));
    expect(registerFigures(matchRegister(users, numbered))).toEqual({
      notContacted: 9,
      contacted: 18,
      asked: 3,
      served: 1,
    });
  });

  it('has one request that was sent with an answer in it, which nobody decided, and no other with words of ICT', () => {
    const answered = requests.rows.flatMap(({ values }, at) => (holdsIctWords(values) ? [[values.Title, at + 1]] : []));
    expect(answered).toEqual([['Stuart Bligh', 13]]);
    expect(decisions.rows.filter(({ values }) => values.RequestItemId === 13)).toEqual([]);
  });

  it('decides on requests that are there, by item and key', () => {
    const wrong = decisions.rows.filter(
      ({ values }) => requests.rows[values.RequestItemId - 1]?.values.RequestKey !== values.RequestKey,
    );
    expect(wrong).toEqual([]);
  });
});

describe('Millgate House on 15 April 2013', () => {
  it('is in Rotherham, with 64 staff and Priya Shah to write to', () => {
    expect(sites.find(({ SiteCode }) => SiteCode === 'MILLGATE')).toMatchObject({
      Title: 'Millgate House',
      Town: 'Rotherham',
      AreaTeam: 'South Yorkshire and Bassetlaw',
      Staff: 64,
      ContactName: 'Priya Shah',
      ContactEmail: 'priya.shah@example.invalid',
    });
  });

  it('reads as the mock-up does', () => {
    expect(status('MILLGATE|email')).toMatchObject({
      Now: 'Working',
      ConnectedOn: '2013-04-08',
      ConfirmedOn: '2013-04-12',
      ConfirmedBy: 'Jo Patel, corporate ICT',
    });
    expect(status('MILLGATE|telephone')).toMatchObject({
      Now: 'Keep using what you have',
      ExistingProvider: 'Your PCT’s phones',
      ExistingEndsOn: '2013-06-30',
      ForecastOn: '2013-08-20',
      ForecastPrecision: 'Day',
      ConfirmedOn: '2013-04-10',
      ConfirmedBy: 'Priya Shah, site contact',
    });
    expect(status('MILLGATE|internet')).toMatchObject({ Now: 'Working', Stage: 'No date', ConfirmedOn: '2013-03-12' });
    expect(status('MILLGATE|internet')).not.toHaveProperty('ForecastOn');
    expect(status('MILLGATE|shared-drive')).toMatchObject({
      Now: 'Not working',
      ExistingProvider: 'Your PCT drive',
      ExistingState: 'Stopped',
      ExistingEndsOn: '2013-03-31',
      PlannedOn: '2013-04-29',
      ForecastPrecision: 'Month',
      WaitingFor: 'the line',
      WaitingForOwner: 'Supplier',
      ConfirmedOn: '2013-04-11',
      ConfirmedBy: 'Jo Patel, corporate ICT',
    });
    expect(status('MILLGATE|shared-drive')?.ForecastOn).toMatch(/^2013-06-/);
  });

  it('names who gave the date of its shared drive, who is not who confirmed what works', () => {
    expect(status('MILLGATE|shared-drive')).toMatchObject({
      ConfirmedBy: 'Jo Patel, corporate ICT',
      DateGivenBy: 'Dan Whitlock, supplier',
      DateGivenOn: '2013-04-11',
    });
    expect(status('MILLGATE|email')).not.toHaveProperty('DateGivenBy');
  });

  it('remembers that its shared drive was expected on 29 April', () => {
    const row = statusRows.find(({ values }) => values.StatusKey === 'MILLGATE|shared-drive');
    expect(row?.earlier?.map(({ values }) => values.ForecastOn)).toEqual(['2013-04-29', '2013-04-29']);
  });
});

describe('who gave a date', () => {
  const versions = statusRows.flatMap(({ values, earlier = [] }) => [...earlier.map((each) => each.values), values]);

  it('is named beside a date alone, never on a day to come, and by some who did not confirm the row', () => {
    const named = versions.filter(({ DateGivenBy }) => DateGivenBy);
    for (const row of named) {
      expect([row.Stage !== 'Connected', row.ForecastOn !== undefined]).toEqual([true, true]);
      expect(row.DateGivenOn! <= data.today).toBe(true);
      expect(row.DateSource).toBeDefined();
    }
    const others = named.filter(({ DateGivenBy, ConfirmedBy }) => DateGivenBy !== ConfirmedBy);
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThan(named.length);
  });

  it('is another where the date is another', () => {
    for (const { values, earlier = [] } of statusRows)
      for (const { values: before } of earlier)
        expect(before.ForecastOn === values.ForecastOn || before.DateGivenOn !== values.DateGivenOn).toBe(true);
  });
});

describe('2 April 2013', () => {
  it('has few confirmations and many things not known', () => {
    const rows = dayOne().lists[3].rows.map(({ values }) => values);
    expect(rows.filter(({ ConfirmedOn }) => ConfirmedOn && ConfirmedOn >= '2013-03-05').length).toBeLessThan(
      rows.length / 10,
    );
    expect(rows.filter(({ Now }) => Now === 'Not known').length).toBeGreaterThan(rows.length / 4);
  });
});
