import type { Fault } from '../../host/control/faults';
import { type AllSitesReport, readAllSitesChanges } from '../../src/data/allSites';
import type { Connection } from '../../src/data/connection';
import {
  type KeptList,
  keptServices,
  keptSettings,
  keptSites,
  type KeptWrite,
  readSettingsToKeep,
  readSitesToKeep,
  writeKept,
} from '../../src/data/keeping';
import { type NewsWrite, newsWrite, readNews, writeNews } from '../../src/data/news';
import { readProgrammeFigures, writeProgrammeFigure } from '../../src/data/programmeFigures';
import { readSiteForEditing, statusWrite, type StatusWrite, writeStatuses } from '../../src/data/rolloutEditing';
import { writeAsShown } from '../../src/data/statusAsShown';
import { addDays, type Day, dayOf } from '../../src/domain/day';
import type { StatusChange } from '../../src/domain/rollout/statusChange';
import { noteOf, toldBy } from '../soak/desk';
import { type Before, historiesSince, standingIn } from '../soak/histories';
import { violationsIn, watchedLists } from '../soak/invariants';
import { createJournal, type Journal } from '../soak/journal';
import { admit, type Person } from '../soak/people';
import { concernsOf, linesOf, readWhole, shownIn } from '../soak/rolloutDay';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });

const noWait = { wait: async () => undefined };

/** Somebody at work, with the page of Today that they have open. */
interface Worker {
  readonly person: Person;
  readonly journal: Journal;
  readonly connection: Connection;
  readonly report: AllSitesReport;
}

let before: Before;
let journal: Journal;
let one: Worker;
let other: Worker;
let today: Day;

beforeEach(async () => {
  // Long enough after the seed that nothing of it can be mistaken for a later deletion.
  host.clock.set(new Date(host.clock.now().getTime() + 60_000));
  before = standingIn(host.database, watchedLists);
  journal = createJournal();
  today = dayOf(host.clock.now());
  one = await atWork('One');
  other = await atWork('Other');
});

async function atWork(name: string): Promise<Worker> {
  const person = admit(host, name, `${name.toLowerCase()}@day.invalid`, 'rollout');
  const connection = connectionAs(host, person.email);
  return { person, journal, connection, report: await readWhole(connection) };
}

interface Ended {
  readonly state: string;
}

/** Presses again, once, what has failed. */
async function pressed<O extends Ended>(attempt: () => Promise<O>): Promise<O> {
  const first = await attempt();
  return first.state === 'failed' ? attempt() : first;
}

/** Notes a write in the journal, makes it, and notes what its person was told. */
function noted<O extends Ended>(
  worker: Worker,
  list: string,
  write: StatusWrite | NewsWrite | KeptWrite,
  make: (connection: Connection) => Promise<O>,
): Promise<O> {
  const note = noteOf(worker, list, write);
  return pressed(async () => {
    const outcome = await make(worker.connection);
    note.ended(toldBy(outcome));
    return outcome;
  });
}

const saveStatus = (worker: Worker, write: StatusWrite): Promise<Ended> =>
  noted(worker, 'RolloutStatuses', write, async (connection) => (await writeStatuses(connection, [write], noWait))[0]);
const saveNews = (worker: Worker, write: NewsWrite): Promise<Ended> =>
  noted(worker, 'RolloutUpdates', write, (connection) => writeNews(connection, write, noWait));
const saveForm = (worker: Worker, keyed: KeptList, write: KeptWrite): Promise<Ended> =>
  noted(worker, keyed.list.name, write, (connection) => writeKept(connection, keyed, write, noWait));

const confirmed = ({ person }: Worker): StatusChange => ({
  ConfirmedOn: today,
  ConfirmedBy: person.name,
  Source: `A call by ${person.name}`,
});

const given = ({ person }: Worker, ForecastOn: Day): StatusChange => ({
  ForecastOn,
  ForecastPrecision: 'Day',
  Reason: 'The line has not come.',
  DateGivenBy: person.email,
  DateGivenOn: today,
});

/** Answers the line of Today at a place, as the page shows it. */
async function answer(worker: Worker, at: number, change = confirmed(worker)): Promise<Ended> {
  const shown = shownIn(worker.report, concernsOf(worker.report, today)[at]);
  let sent: StatusWrite | undefined;
  let note: ReturnType<typeof noteOf> | undefined;
  const planned = (write: StatusWrite): void => {
    note ??= noteOf(worker, 'RolloutStatuses', write);
    sent = write;
  };
  return pressed(async () => {
    const outcome = await writeAsShown(worker.connection, { shown, change, sent }, planned, noWait);
    note?.ended(toldBy(outcome));
    return outcome;
  });
}

/** The line of Today at a place, as the form of its row knows it. */
async function formOf(worker: Worker, at: number): Promise<(change: StatusChange) => StatusWrite> {
  const { site, service } = shownIn(worker.report, concernsOf(worker.report, today)[at]);
  const { rows } = await readSiteForEditing(worker.connection, site.SiteCode);
  const row = rows.find(({ ServiceKey }) => ServiceKey === service.ServiceKey);
  return (change) => statusWrite(site, service, row, change);
}

/** How two writes at the same time end: one is saved, and the other's person is shown it. */
async function together(writes: readonly Promise<Ended>[]): Promise<void> {
  const states = (await Promise.all(writes)).map(({ state }) => state);
  expect(states.sort()).toEqual(['conflict', 'saved']);
}

/** How often rows were written since the day began. */
function versions(list: string): number {
  return historiesSince(host.database, list, before).reduce(
    (sum, { id, states }) => sum + states.length - Number(before.get(list)!.has(id)),
    0,
  );
}

const batches = { method: 'POST', path: '$batch' };
/** What goes wrong once in each step of the day. */
const troubles: readonly (readonly [words: string, faults: readonly Fault[]])[] = [
  ['nothing goes wrong', []],
  ['SharePoint is busy', [{ match: batches, status: 429, retryAfter: 1 }]],
  [
    'the reply is lost after a write',
    [
      { match: { method: 'MERGE' }, cut: 'after' },
      { match: { method: 'POST', path: '/Lists/' }, cut: 'after' },
    ],
  ],
  ['the page’s digest is too old', [{ match: batches, digest: 'expired' }]],
];

describe.each(troubles)('a day of two people where %s', (_, faults) => {
  const wrong = (): void => {
    host.faults.clear();
    for (const fault of faults) host.faults.add({ ...fault, times: 1 });
  };

  test('loses nothing, doubles nothing and ends with one list', async () => {
    // Both begin at the top of the same list.
    wrong();
    await together([answer(one, 0), answer(other, 0)]);
    wrong();
    expect(await answer(one, 1)).toEqual({ state: 'saved' });
    // One moves a date in the form while the other confirms what it shows.
    const [form, late] = [await formOf(one, 2), await formOf(other, 3)];
    wrong();
    await together([saveStatus(one, form(given(one, addDays(today, 40)))), answer(other, 2)]);
    wrong();
    expect(await answer(one, 3)).toEqual({ state: 'saved' });
    expect(await saveStatus(other, late(given(other, addDays(today, 50))))).toMatchObject({ state: 'conflict' });

    // One writes news; the other ends it while it is changed, and copies it.
    const words = { Title: 'The hub is open.', SiteCode: '*', For: 'region:North', PublishFrom: today } as const;
    wrong();
    expect(await saveNews(one, newsWrite('day-hub', undefined, words))).toEqual({ state: 'saved' });
    const { news } = await readNews(other.connection, () => false);
    const hub = news.find(({ EntryKey }) => EntryKey === 'day-hub')!;
    wrong();
    await together([
      saveNews(other, newsWrite('day-hub', hub, { PublishUntil: today })),
      saveNews(one, newsWrite('day-hub', hub, { Body: 'From 9am.' })),
    ]);
    wrong();
    expect(await saveNews(other, newsWrite('day-copy', undefined, { ...words, Title: 'It is open again.' }))).toEqual({
      state: 'saved',
    });

    // Both fill in the same forms.
    const { rows: sites } = await readSitesToKeep(one.connection);
    const site = { key: sites[0].SiteCode, base: sites[0] };
    wrong();
    await together([
      saveForm(one, keptSites, { ...site, values: { Staff: 12 } }),
      saveForm(other, keptSites, { ...site, values: { ContactName: 'Ann Smith' } }),
    ]);
    const depot = { Title: 'Old Depot', SiteCode: 'DEPOT', Town: 'Derby' };
    wrong();
    await together([
      saveForm(one, keptSites, { key: 'DEPOT', values: { ...depot, Region: 'North' } }),
      saveForm(other, keptSites, { key: 'DEPOT', values: { ...depot, Region: 'South' } }),
    ]);
    const fax = { Title: 'Fax', ServiceKey: 'fax', Tier: 'Extended' };
    wrong();
    await together([
      saveForm(one, keptServices, { key: 'fax', values: { ...fax, InSentence: 'fax' } }),
      saveForm(other, keptServices, { key: 'fax', values: { ...fax, InSentence: 'the fax' } }),
    ]);
    const { rows: settings } = await readSettingsToKeep(one.connection);
    const key = 'HelpDeskTelephone';
    const base = settings.find(({ SettingKey }) => SettingKey === key);
    const number = { Title: 'The help desk’s number', SettingKey: key };
    wrong();
    await together([
      saveForm(one, keptSettings, { key, base, values: { ...number, Value: '0113 496 0555' } }),
      saveForm(other, keptSettings, { key, base, values: { ...number, Value: '0113 496 0666' } }),
    ]);
    host.faults.clear();
    host.clock.set(new Date(host.clock.now().getTime() + 60_000));

    // Each page reads what has changed, and writes the day's figures.
    const [mine, theirs] = await Promise.all([one, other].map(caughtUp));
    await Promise.all([figured(one, mine), figured(other, theirs)]);
    expect((await readProgrammeFigures(one.connection)).filter(({ on }) => on === today)).toHaveLength(1);
    const fresh = linesOf(await readWhole(connectionAs(host, 'rollout')), today);
    expect(linesOf(mine, today)).toEqual(fresh);
    expect(linesOf(theirs, today)).toEqual(fresh);
    expect(fresh).not.toEqual(linesOf(one.report, today));

    // What was acknowledged is there, each in a version of its own; what was refused is not.
    expect(violationsIn(host.database, journal.all(), before)).toEqual([]);
    const lists = watchedLists.filter((list) => list !== 'Figures');
    const acknowledged = journal.all().filter(({ told }) => told === 'acknowledged');
    expect(lists.reduce((sum, list) => sum + versions(list), 0)).toBe(acknowledged.length);
  });
});

async function caughtUp({ connection, report }: Worker): Promise<AllSitesReport> {
  const changed = await readAllSitesChanges(connection, report);
  expect(changed).toBeDefined();
  return changed!;
}

/** A page of its own each time: what a page has done today, it does not do again. */
function figured(worker: Worker, report: AllSitesReport): Promise<void> {
  const siteUrl = `${worker.connection.siteUrl}#${worker.person.email} ${expect.getState().currentTestName}`;
  noteOf(worker, 'Figures', { key: `programme|${today}`, values: { FigureKey: `programme|${today}` } });
  return writeProgrammeFigure({ ...worker.connection, siteUrl }, report, host.clock.now());
}
