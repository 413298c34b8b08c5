import { type AllSitesReport, readAllSites, readAllSitesChanges } from '../../src/data/allSites';
import type { Connection } from '../../src/data/connection';
import { newEntryKey } from '../../src/data/entries';
import {
  type KeptList,
  type KeptOutcome,
  keptServices,
  keptSettings,
  keptSites,
  type KeptWrite,
  putKeptBack,
  readServicesToKeep,
  readSettingsToKeep,
  readSitesToKeep,
  settingTitles,
  writeKept,
} from '../../src/data/keeping';
import { type EditableNews, type NewsValues, newsWrite, readNews, writeNews } from '../../src/data/news';
import { writeProgrammeFigure } from '../../src/data/programmeFigures';
import {
  putStatusesBack,
  type StatusOutcome,
  statusWrite,
  type StatusWrite,
  writeStatuses,
} from '../../src/data/rolloutEditing';
import { type StatusShown, writeAsShown } from '../../src/data/statusAsShown';
import { keyText, severalSites } from '../../src/domain/audience/reach';
import { addDays, type Day } from '../../src/domain/day';
import { keyOf } from '../../src/domain/key';
import { regions } from '../../src/domain/region';
import { attentionLists, type Concern, unknownServices } from '../../src/domain/rollout/attention';
import { everySite } from '../../src/domain/rollout/everySite';
import { answered, pressAnswers } from '../../src/domain/rollout/pressAnswers';
import { aboutProgramme, programmeKey } from '../../src/domain/rollout/programmeFigures';
import type { StatusChange } from '../../src/domain/rollout/statusChange';
import { type Came, type Desk, noteOf, noteOfBack, toldBy } from './desk';
import type { Violation } from './invariants';

// The rollout team's day: everybody works through the same list of Today from its top, writes news and keeps the forms.

/** So many lines are answered, one after the other, before the list is read again. */
const linesAtATime = 3;
/** News, sites and services at which people get in each other's way. */
const rowsAtATime = 4;

type Action = readonly [weight: number, name: string, act: () => Promise<Came>];

/** A day of somebody in the rollout team. */
export interface RolloutDay {
  readonly actions: readonly Action[];
  /** The lines of Today as this person's page has them, once it has read what has changed. */
  lines(): Promise<readonly string[]>;
}

export function rolloutDay(desk: Desk): RolloutDay {
  const today = todayOf(desk);
  return {
    actions: [
      [6, 'work through Today', () => workThrough(desk, today)],
      [3, 'write, copy or end news', () => keepNews(desk)],
      [2, 'fill in the form of a site', () => keepSite(desk)],
      [1, 'fill in the form of a service', () => keepService(desk)],
      [1, 'set the help desk’s number and hours', () => keepHelpDesk(desk)],
    ],
    lines: async () => linesOf(await today.read(), desk.today),
  };
}

/** The lines of Today as a page that is opened now has them. */
export async function freshLines(connection: Connection, today: Day): Promise<readonly string[]> {
  return linesOf(await readWhole(connection), today);
}

/** Every page ends with the list of Today that a new page has: what others wrote has reached each. */
export async function staleLists(
  days: readonly Pick<RolloutDay, 'lines'>[],
  fresh: readonly string[],
): Promise<Violation[]> {
  const lists = await Promise.all(days.map((day) => day.lines()));
  return lists.flatMap((lines, at): Violation[] => {
    const other = [...lines, ...fresh].filter((line) => !lines.includes(line) || !fresh.includes(line));
    return other.length === 0 ? [] : [{ invariant: 'todayDiffers', detail: `page ${at + 1}: ${other.join(', ')}` }];
  });
}

/** What a page of Today holds from one reading to the next. */
interface TodayPage {
  /** Reads what has changed, and writes the day's figures if nobody has. */
  read(): Promise<AllSitesReport>;
}

function todayOf(desk: Desk): TodayPage {
  const readings: AllSitesReport[] = [];
  const figured = new Set<Day>();
  return {
    async read() {
      const before = readings.pop();
      const changed = before && (await desk.reading((connection) => readAllSitesChanges(connection, before)));
      const report = changed ?? (await desk.reading(readWhole));
      readings.push(report);
      const { today } = desk;
      const key = programmeKey(today);
      // Nobody is told how that ended: the day has one row, whoever wrote it.
      if (!figured.has(today)) noteOf(desk, 'Figures', { key, values: { FigureKey: key, About: aboutProgramme } });
      figured.add(today);
      await writeProgrammeFigure(ownPage(desk), report, desk.now());
      return report;
    },
  };
}

/** A page does not write again on a day on which it wrote; here many pages share one memory of that. */
function ownPage({ person, connection }: Desk): Connection {
  const page = connection();
  return { ...page, siteUrl: `${page.siteUrl}#${person.email}` };
}

/** Reads Today as a page that is opened. @throws ProblemError */
export function readWhole(connection: Connection): Promise<AllSitesReport> {
  return readAllSites(
    connection,
    () => undefined,
    () => false,
  );
}

/** What is to be answered today, in the order of the page. */
export function concernsOf({ sites, services, statuses = [] }: AllSitesReport, today: Day): Concern[] {
  const lists = attentionLists(everySite(sites, services, statuses, today), today);
  return [...unknownServices(lists.unknown), ...lists.late, ...lists.losing, ...lists.lost];
}

function lineOf({ overview, service }: Concern): string {
  return keyOf(overview.site.SiteCode, service.ServiceKey);
}

/** The lines of Today, each with when it was confirmed last. */
export function linesOf(report: AllSitesReport, today: Day): string[] {
  return concernsOf(report, today).map((row) => `${lineOf(row)} ${String(row.status?.ConfirmedOn)}`);
}

/** Answers the lines at the top of Today, one after the other, as everybody else does. */
async function workThrough(desk: Desk, page: TodayPage): Promise<Came> {
  const report = await page.read();
  const rows = concernsOf(report, desk.today).slice(0, desk.chance.between(1, linesAtATime));
  const ends: Came[] = [];
  for (const row of rows) {
    const shown = shownIn(report, row);
    ends.push(desk.chance.often(0.2) ? await moveDate(desk, shown) : await answer(desk, shown));
  }
  return ends.find((end) => !/^saved/.test(end)) ?? ends[0] ?? 'nothing to do';
}

/** A line of Today as its page shows it. */
export function shownIn({ sites, services, statuses = [] }: AllSitesReport, row: Concern): StatusShown {
  const line = lineOf(row);
  return {
    site: sites.find(({ SiteCode }) => SiteCode === row.overview.site.SiteCode)!,
    service: services.find(({ ServiceKey }) => ServiceKey === row.service.ServiceKey)!,
    status: statuses.find(({ SiteCode, ServiceKey }) => keyOf(SiteCode, ServiceKey) === line),
  };
}

/** Presses what a site says of a service. */
async function answer(desk: Desk, shown: StatusShown): Promise<Came> {
  const { chance, today, person } = desk;
  const now = pressAnswers(shown.status?.Now)[chance.often(0.8) ? 0 : 1];
  const confirmed = { ConfirmedOn: today, ConfirmedBy: person.name, Source: `Call with the site (${desk.mark()})` };
  const change = { ...(shown.status ? answered(shown.status.Now, now) : { Now: now }), ...confirmed };
  return writeShown(desk, shown, change);
}

/** Moves the date of a line, and says who gave the new one. */
async function moveDate(desk: Desk, shown: StatusShown): Promise<Came> {
  const { chance, today, person } = desk;
  const mark = desk.mark();
  return writeShown(desk, shown, {
    ForecastOn: addDays(today, chance.between(10, 90)),
    ForecastPrecision: 'Day',
    Reason: `The line has not come. (${mark})`,
    DateGivenBy: person.email,
    DateGivenOn: today,
    DateSource: mark,
  });
}

/** Changes a row as it is shown. Some people put back what they saved, and some save over somebody else's. */
async function writeShown(desk: Desk, shown: StatusShown, change: StatusChange): Promise<Came> {
  const { chance } = desk;
  let sent: StatusWrite | undefined;
  let note: ReturnType<typeof noteOf> | undefined;
  const planned = (write: StatusWrite): void => {
    const isAgain = sent !== undefined && sent.base?.etag === write.base?.etag;
    if (!isAgain) note = noteOf(desk, 'RolloutStatuses', write);
    sent = write;
  };
  const outcome = await desk.press<StatusOutcome>(
    (connection, options) => writeAsShown(connection, { shown, change, sent }, planned, options),
    (ended) => note?.ended(toldBy(ended)),
  );
  if (outcome.state === 'saved' && sent?.base && chance.often(0.2)) return `put back: ${await putBack(desk, sent)}`;
  if (outcome.state !== 'conflict' || chance.often(0.5)) return outcome.state;
  const over = statusWrite(shown.site, shown.service, outcome.theirs, change);
  return `${(await saveStatus(desk, over)).state} over the other’s`;
}

async function saveStatus(desk: Desk, write: StatusWrite): Promise<StatusOutcome> {
  const note = noteOf(desk, 'RolloutStatuses', write);
  return desk.press(
    async (connection, options) => (await writeStatuses(connection, [write], options))[0],
    (outcome) => note.ended(toldBy(outcome)),
  );
}

async function putBack(desk: Desk, saved: StatusWrite): Promise<Came> {
  const note = noteOfBack(desk, 'RolloutStatuses', { ...saved, base: saved.base! });
  const outcome = await desk.press(
    async (connection, options) => (await putStatusesBack(connection, [saved], options))[0],
    (ended) => note.ended(toldBy(ended)),
  );
  return outcome.state;
}

/** Writes news, copies it, ends it or shows it again. */
async function keepNews(desk: Desk): Promise<Came> {
  const { chance, today } = desk;
  const { news, sites } = await desk.reading((connection) => readNews(connection, () => false));
  const latest = [...news].sort((a, b) => b.Id - a.Id).slice(0, rowsAtATime);
  const kind = latest.length === 0 ? 'new' : chance.pick(['new', 'copy', 'change', 'end', 'end', 'back'] as const);
  if (kind === 'new') {
    const region = keyText('region', chance.pick(regions));
    const several = chance.some(sites, 2).map(({ SiteCode }) => keyText('site', SiteCode));
    return saveNews(desk, undefined, newNews(desk, [region, ...several].join(';')));
  }
  const base = chance.pick(latest);
  if (kind === 'copy') {
    const { Body, Kind, ServiceKey, Region, SiteCode, For } = base;
    const words = { Title: `Copied (${desk.mark()})`, Body, Kind, ServiceKey, Region, SiteCode, For };
    return saveNews(desk, undefined, { ...words, PublishFrom: today });
  }
  if (kind === 'change') return saveNews(desk, base, { Body: `More is known. (${desk.mark()})` });
  return saveNews(desk, base, { PublishUntil: kind === 'end' ? today : addDays(today, chance.between(1, 30)) });
}

function newNews(desk: Desk, For: string): Partial<NewsValues> {
  const { chance, today } = desk;
  const start = new Date(desk.now().getTime() + chance.between(1, 72) * 3_600_000);
  start.setUTCMinutes(0, 0, 0);
  return {
    Title: `News (${desk.mark()})`,
    PublishFrom: today,
    SiteCode: severalSites,
    For,
    ...(chance.often(0.5)
      ? { Kind: 'Planned work', WorkStart: start, WorkEnd: new Date(start.getTime() + 3_600_000) }
      : { Kind: 'News' }),
  };
}

async function saveNews(desk: Desk, base: EditableNews | undefined, values: Partial<NewsValues>): Promise<Came> {
  const write = newsWrite(base?.EntryKey ?? newEntryKey(), base, values);
  const note = noteOf(desk, 'RolloutUpdates', write);
  const outcome = await desk.press(
    (connection, options) => writeNews(connection, write, options),
    (ended) => note.ended(toldBy(ended)),
  );
  if (outcome.state !== 'conflict' || !base || desk.chance.often(0.5)) return outcome.state;
  const over = newsWrite(base.EntryKey, { ...base, ...outcome.theirs }, values);
  const again = noteOf(desk, 'RolloutUpdates', over);
  const second = await desk.press(
    (connection, options) => writeNews(connection, over, options),
    (ended) => again.ended(toldBy(ended)),
  );
  return `${second.state} over the other’s`;
}

/** Adds a site under one of few codes, or changes one; some put the change back. */
async function keepSite(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const { rows } = await desk.reading(readSitesToKeep);
  const ContactName = `Site contact (${desk.mark()})`;
  const code = `SOAK-${chance.between(1, rowsAtATime)}`;
  const isThere = rows.some(({ SiteCode }) => SiteCode === code);
  if (!isThere && chance.often(0.4)) {
    const values = { Title: `Depot ${code}`, SiteCode: code, Region: chance.pick(regions), Town: 'Derby', ContactName };
    return keep(desk, keptSites, { key: code, values });
  }
  const base = chance.pick(rows.slice(0, rowsAtATime));
  return keep(desk, keptSites, {
    key: base.SiteCode,
    base,
    values: { ContactName, Staff: chance.between(1, 500), ContactEmail: undefined },
  });
}

async function keepService(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const { rows } = await desk.reading(readServicesToKeep);
  const key = `soak-${chance.between(1, 2)}`;
  const Summary = `What it is for. (${desk.mark()})`;
  if (!rows.some(({ ServiceKey }) => ServiceKey === key) && chance.often(0.4))
    return keep(desk, keptServices, {
      key,
      values: { Title: `Fax ${key}`, ServiceKey: key, Tier: 'Extended', Summary },
    });
  const base = chance.pick(rows.slice(0, rowsAtATime));
  return keep(desk, keptServices, { key: base.ServiceKey, base, values: { Summary } });
}

async function keepHelpDesk(desk: Desk): Promise<Came> {
  const { rows } = await desk.reading(readSettingsToKeep);
  const key = desk.chance.pick(['HelpDeskTelephone', 'HelpDeskHours'] as const);
  const base = rows.find(({ SettingKey }) => SettingKey === key);
  const Value = key === 'HelpDeskHours' ? `8am to 6pm (${desk.mark()})` : ownNumber(desk);
  const values = base ? { Value } : { Title: settingTitles[key], SettingKey: key, Value };
  return keep(desk, keptSettings, { key, base, values });
}

/** A number that nobody else gives: Ofcom keeps 0113 496 0000 to 0999 for fiction. */
function ownNumber(desk: Desk): string {
  const [person, mark] = desk.mark().replace(/@\S*/, '').match(/\d+/g) as [string, string];
  return `0113 496 0${String((Number(person) * 97 + Number(mark) * 7) % 1000).padStart(3, '0')}`;
}

/** Saves a form; where somebody else has changed the row, some save over it, and some put back what they saved. */
async function keep(desk: Desk, list: KeptList, write: KeptWrite): Promise<Came> {
  const { chance } = desk;
  const { name } = list.list;
  const note = noteOf(desk, name, write);
  const outcome = await desk.press<KeptOutcome>(
    (connection, options) => writeKept(connection, list, write, options),
    (ended) => note.ended(toldBy(ended)),
  );
  const { base } = write;
  if (outcome.state === 'saved' && base && chance.often(0.2)) {
    const back = noteOfBack(desk, name, { ...write, base });
    const { state } = await desk.press(
      (connection, options) => putKeptBack(connection, list, write, options),
      (ended) => back.ended(toldBy(ended)),
    );
    return `put back: ${state}`;
  }
  if (outcome.state !== 'conflict' || !base || chance.often(0.5)) return outcome.state;
  const over = { ...write, base: { ...base, ...outcome.theirs } };
  const again = noteOf(desk, name, over);
  const second = await desk.press(
    (connection, options) => writeKept(connection, list, over, options),
    (ended) => again.ended(toldBy(ended)),
  );
  return `${second.state} over the other’s`;
}
