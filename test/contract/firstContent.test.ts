import { type Host, startHost } from '../../host/server';
import { solutionPath } from '../../host/sites';
import { itemTable } from '../../host/store/itemTable';
import { listsOf } from '../../host/store/lists';
import { webAt } from '../../host/store/webs';
import { type ContingencyReport, readContingencyReport } from '../../src/data/contingency';
import { readSiteReport, type SiteReport } from '../../src/data/siteReport';
import { readTeamDay } from '../../src/data/teamDay';
import { keepSetting } from '../../src/data/provisioning/schemaSteps';
import { changesIn, isLast } from '../../src/domain/changeLog/history';
import { rowsAtOnce } from '../../src/domain/changeLog/reach';
import { day } from '../../src/domain/day';
import { readChangeLog } from '../../src/data/changeLog';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { as } from './client';
import { connectionAs } from './provisioning/site';

const siteCode = 'S00007';
let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 10_000 });
}, 60_000);
afterAll(() => host.close());
beforeEach(() => host.log.clear());

/** The most rows of a list that any part of the requests so far has scanned; undefined if none read the list. */
function rowsOf(list: string): number | undefined {
  const rows = host.log
    .all()
    .flatMap(({ parts = [], ...plain }) => [plain, ...parts])
    .filter(({ path }) => path.includes(`${list}')/items`))
    .map(({ rowsScanned }) => rowsScanned);
  return rows.length > 0 ? Math.max(...rows) : undefined;
}

test('a site’s answer comes in one request, with no update read; the updates come in a second', async () => {
  const parts: [requests: number, updates: number | undefined, part: SiteReport][] = [];
  const whole = await readSiteReport(connectionAs(host, 'staff'), siteCode, (part) =>
    parts.push([host.log.all().length, rowsOf('RolloutUpdates'), part]),
  );
  // On a first visit the page does not know yet that the lists have figures, nor that they say who gave a date: both
  // come with the second.
  const unnamed = whole.statuses.map(({ DateGivenBy, DateGivenOn, DateSource, ...status }) => status);
  expect(parts).toEqual([
    [1, undefined, { ...whole, statuses: unnamed, figures: [], toDo: undefined, updates: undefined }],
  ]);
  expect(whole.updates!.length).toBeGreaterThanOrEqual(100);
  expect(whole.toDo).toBeDefined();
  expect(host.log.all()).toHaveLength(2);
});

/** The parts of all requests so far that read statuses, by the columns that they ask for. */
function statusReadings(): string[] {
  return host.log
    .all()
    .flatMap(({ parts = [], ...plain }) => [plain, ...parts])
    .map(({ path }) => decodeURIComponent(path))
    .filter((path) => path.includes("RolloutStatuses')/items"))
    .map((path) => /select=([^&]*)/.exec(path)![1]);
}

test('a first visit learns who gave each date with its second request, and reads nothing twice', async () => {
  const connection = connectionAs(host, 'staff');
  const known = connection.lists.at;
  const read = await readSiteReport(connection, siteCode);
  // Where this is so, the loader reads everything again.
  expect(connection.lists.hasMoreThan(known)).toBe(false);
  expect(host.log.all()).toHaveLength(2);
  const [first, second] = statusReadings();
  expect(first).toMatch(/ConfirmedBy/);
  expect(first).not.toMatch(/DateGiven|DateSource/);
  expect(second).toBe('Id,DateGivenBy,DateGivenOn,DateSource');
  expect(read.statuses).toHaveLength(12);
  const named = read.statuses.filter((status) => status.DateGivenBy && status.DateGivenOn && status.DateSource);
  expect(named).toHaveLength(12);

  // A later visit has them with the first.
  host.log.clear();
  const parts: SiteReport[] = [];
  const again = await readSiteReport(connection, siteCode, (part) => parts.push(part));
  expect(statusReadings()).toHaveLength(1);
  expect(parts[0].statuses).toEqual(read.statuses);
  expect(again.statuses).toEqual(read.statuses);
});

test.each([3, 4, 5, 6])('lists of version %i are not asked who gave a date, and answer as before', async (version) => {
  const undo = host.database.trial();
  try {
    await keepSetting(connectionAs(host, 'owner'), 'SchemaVersion', 'Schema version', String(version));
    const connection = connectionAs(host, 'staff');
    host.log.clear();
    await readSiteReport(connection, siteCode);
    const { statuses } = await readSiteReport(connection, siteCode);
    expect(connection.lists.at).toBe(version);
    expect(host.log.all()).toHaveLength(4);
    expect(statusReadings().map((columns) => /DateGiven|DateSource/.test(columns))).toEqual([false, false]);
    expect(statuses.map(({ Now, DateGivenBy }) => [typeof Now, DateGivenBy])).toEqual(
      Array.from({ length: 12 }, () => ['string', undefined]),
    );
  } finally {
    undo();
  }
});

test('a browser that takes older lists for newer ones gets the answer all the same', async () => {
  const undo = host.database.trial();
  try {
    const owner = connectionAs(host, 'owner');
    await keepSetting(owner, 'SchemaVersion', 'Schema version', '6');
    const list = owner.sp.web.getList(owner.listUrl('RolloutStatuses'));
    for (const column of ['DateGivenBy', 'DateGivenOn', 'DateSource'])
      await list.fields.getByInternalNameOrTitle(column).delete();
    const connection = connectionAs(host, 'staff');
    connection.lists.setUpTo(schemaVersion);
    const { statuses, unreadable } = await readSiteReport(connection, siteCode);
    expect([statuses.length, unreadable]).toEqual([12, []]);
    expect(connection.lists.at).toBe(6);
  } finally {
    undo();
  }
});

test('what to do comes in one request with the places of one’s own site alone; all places come in a second', async () => {
  const parts: [requests: number, places: number | undefined, part: ContingencyReport][] = [];
  const whole = await readContingencyReport(connectionAs(host, 'staff'), siteCode, (part) =>
    parts.push([host.log.all().length, rowsOf('FallbackLocations'), part]),
  );
  const [[requests, looked, part]] = parts;
  expect(parts).toHaveLength(1);
  expect(requests).toBe(1);
  expect(looked).toBeLessThan(100);
  const own = 'own' in part.places ? part.places.own : undefined;
  expect(own?.map(({ ForSiteCode }) => ForSiteCode)).toEqual(own?.map(() => siteCode));
  expect('all' in whole.places && whole.places.all).toHaveLength(1000);
  expect(whole).toEqual({ ...part, places: whole.places, works: whole.works });
  expect(host.log.all()).toHaveLength(2);
});

/** Adds a row as the rollout team does. */
async function add(list: string, values: object): Promise<void> {
  const owner = connectionAs(host, 'owner');
  await owner.sp.web.getList(owner.listUrl(list)).items.add({ EntryKey: 'new', SiteCode: '*', ...values });
}

/** A row that should be read on lists of each version, and where. */
async function instructionsRead(version: number, visits: number): Promise<(string | undefined)[]> {
  await keepSetting(connectionAs(host, 'owner'), 'SchemaVersion', 'Schema version', String(version));
  const connection = connectionAs(host, 'staff');
  host.log.clear();
  for (let visit = 1; visit < visits; visit += 1) await readContingencyReport(connection, siteCode);
  const { instructions } = await readContingencyReport(connection, siteCode);
  expect(connection.lists.hasMoreThan(version)).toBe(false);
  expect(host.log.all()).toHaveLength(2 * visits);
  return instructions.filter(({ Title }) => Title === 'Ring').map(({ For }) => For);
}

test('whom instructions are for comes with the second request of a first visit, then with the first; never from older lists', async () => {
  const undo = host.database.trial();
  try {
    await add('ContingencyInstructions', { Title: 'Ring', State: 'Available', For: 'wave:5' });
    expect(await instructionsRead(schemaVersion, 1)).toEqual(['wave:5']);
    expect(await instructionsRead(schemaVersion, 2)).toEqual(['wave:5']);
    expect(await instructionsRead(7, 2)).toEqual([undefined]);
  } finally {
    undo();
  }
});

/** The list is then longer than SharePoint filters without an index, and none of its rows is still shown. */
function endAllNews(): void {
  const list = listsOf(host.database, webAt(host.database, solutionPath)!).find(
    ({ name }) => name === 'RolloutUpdates',
  )!;
  host.database.run(`UPDATE ${itemTable(list.number)} SET PublishUntil = '2013-03-01T00:00:00Z'`);
}

test('news that was announced early is found by its last day, or by having none, behind a hundred newer rows', async () => {
  const undo = host.database.trial();
  const start = host.clock.now();
  try {
    host.clock.set(new Date('2013-04-15T09:00:00Z'));
    endAllNews();
    const published = { PublishFrom: '2013-04-01T12:00:00Z' };
    const ends = (Title: string, until: string | null): Promise<void> =>
      add('RolloutUpdates', { ...published, Title, EntryKey: Title, For: 'wave:5', PublishUntil: until });
    await ends('Ends today', '2013-04-15T12:00:00Z');
    await ends('Ends today, typed by hand', '2013-04-14T23:00:00Z');
    await ends('Ended yesterday', '2013-04-14T12:00:00Z');
    await ends('Stays', null);
    for (let at = 0; at < 100; at += 1)
      await add('RolloutUpdates', {
        ...published,
        Title: 'Over',
        EntryKey: `over-${at}`,
        PublishUntil: '2013-04-02T12:00:00Z',
      });
    const connection = connectionAs(host, 'staff');
    host.log.clear();
    const read = async (): Promise<string[]> =>
      (await readSiteReport(connection, siteCode)).updates!.flatMap(({ Title, For }) => (For ? [Title] : [])).sort();
    expect(await read()).toEqual(['Ends today', 'Ends today, typed by hand', 'Stays']);
    expect(host.log.all()).toHaveLength(2);

    await keepSetting(connectionAs(host, 'owner'), 'SchemaVersion', 'Schema version', '7');
    await read();
    expect(await read()).toEqual([]);
  } finally {
    host.clock.set(start);
    undo();
  }
});

test('what to do, and Today, find planned work that has no last day behind a hundred newer news that stay', async () => {
  const undo = host.database.trial();
  try {
    endAllNews();
    const announced = (Kind: string, at: number): Promise<void> =>
      add('RolloutUpdates', {
        Kind,
        Title: 'Announced',
        EntryKey: `${Kind}-${at}`,
        PublishFrom: '2013-04-01T12:00:00Z',
        WorkStart: '2013-04-20T06:00:00Z',
      });
    await announced('Planned work', 0);
    for (let at = 0; at < 100; at += 1) await announced('News', at);
    await keepSetting(connectionAs(host, 'owner'), 'SchemaVersion', 'Schema version', String(schemaVersion));
    const { works } = await readContingencyReport(connectionAs(host, 'staff'), siteCode);
    expect(works?.map(({ WorkStart }) => WorkStart)).toEqual([Date.UTC(2013, 3, 20, 6)]);
    const team = connectionAs(host, 'rollout');
    team.lists.heard(schemaVersion);
    const { updates } = await readTeamDay(team);
    expect(updates.map(({ WorkStart }) => WorkStart?.getTime())).toEqual([Date.UTC(2013, 3, 20, 6)]);
  } finally {
    undo();
  }
});

test.each([
  ['a site’s answer', readSiteReport],
  ['what to do', readContingencyReport],
] as const)('whoever goes elsewhere before %s is whole asks for no more', async (_, read) => {
  let gone = false;
  const reading = read(
    connectionAs(host, 'staff'),
    siteCode,
    () => {
      gone = true;
    },
    () => gone,
  );
  await expect(reading).rejects.toThrow();
  expect(host.log.all()).toHaveLength(1);
});

test.each([
  ['a site’s answer', readSiteReport],
  ['what to do', readContingencyReport],
] as const)('for a site that is not there, %s is one request', async (_, read) => {
  expect((await read(connectionAs(host, 'staff'), 'NOWHERE')).site).toBeUndefined();
  expect(host.log.all()).toHaveLength(1);
});

test('the log of a day on which 90 of 10,000 rows changed takes at most 10 requests and 200 KB', async () => {
  const undo = host.database.trial();
  const on = day('2013-04-29');
  host.clock.set(new Date(`${on}T09:10:00+01:00`));
  const statuses = as(host, 'rollout').web.getList('/sites/openservice/Lists/RolloutStatuses');
  for (let id = 100; id <= 9_000; id += 100)
    await statuses.items.getById(id).update({
      ForecastOn: '2013-06-03T12:00:00Z',
      ForecastPrecision: 'Day',
      Reason: 'The supplier needs another week to test the lines.',
      DateGivenBy: 'Kim Doyle, the supplier',
      DateGivenOn: '2013-04-29T12:00:00Z',
      DateSource: 'The supplier’s plan of 29 April',
    });
  let bytes = 0;
  const weighed: Host = {
    ...host,
    async answer(request) {
      const reply = await host.answer(request);
      bytes += Buffer.byteLength(reply.body ?? '');
      return reply;
    },
  };
  const connection = connectionAs(weighed, 'rollout');
  connection.lists.heard(schemaVersion);
  host.log.clear();
  const log = await readChangeLog(connection, {}, { since: on, most: rowsAtOnce }, on, new Map());
  expect(log.rows.flatMap(changesIn).filter(isLast)).toHaveLength(90);
  expect(log.left).toEqual([]);
  expect(host.log.all().length).toBeLessThanOrEqual(10);
  expect(bytes).toBeGreaterThan(40_000);
  expect(bytes).toBeLessThanOrEqual(200_000);
  undo();
});
