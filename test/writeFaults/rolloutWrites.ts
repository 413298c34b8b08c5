import type { Host } from '../../host/host';
import { readAllSites } from '../../src/data/allSites';
import type { Connection } from '../../src/data/connection';
import {
  instructionWrite,
  type InstructionValues,
  placeWrite,
  type PlaceValues,
  readAllForManaging,
  writeInstruction,
  writePlace,
} from '../../src/data/contingencyEditing';
import {
  type EditableStatus,
  putStatusesBack,
  readAllForEditing,
  readSitesForEditing,
  type StatusWrite,
  writeSites,
  writeStatuses,
} from '../../src/data/rolloutEditing';
import {
  type KeptList,
  keptServices,
  keptSettings,
  type KeptSite,
  keptSites,
  type KeptWrite,
  putKeptBack,
  readSitesToKeep,
  settingTitles,
  writeKept,
} from '../../src/data/keeping';
import { keepMatches, type KeptMatches, readMatches, type TeamMatch, type TeamMatches } from '../../src/data/matches';
import { newsWrite, type NewsValues, readNews, writeNews } from '../../src/data/news';
import { readPauses, writePause } from '../../src/data/pauses';
import { type StatusShown, writeAsShown } from '../../src/data/statusAsShown';
import { day } from '../../src/domain/day';
import { movedDate } from '../../src/domain/rollout/moveDates';
import { pausedWaveKey } from '../../src/domain/rollout/pausedWaves';
import {
  allByKey,
  type ByHand,
  changedFrom,
  fromTeam,
  noMatches,
} from '../../src/webparts/rolloutStatus/import/byHand';
import { lineTo } from './line';
import { changed, oneOf, options, type Ready, type Said, several, single, type Write } from './write';

const confirmed = {
  Now: 'Working',
  Source: 'Call with the site',
  ConfirmedOn: day('2013-04-15'),
  ConfirmedBy: 'Jo Patel, corporate ICT',
} as const;

export const rolloutWrites: readonly Write[] = [
  statuses('one-status', 'change', 1),
  statuses('45-statuses', 'change', 45),
  statuses('one-new-status', 'add', 1),
  statuses('45-new-statuses', 'add', 45),
  putBack('put-back-3', 'change', 3),
  putBack('put-back-a-new-status', 'add', 1),
  { name: 'move-3-dates', persona: 'rollout', prepare: moving },
  { name: 'pause-a-wave', persona: 'rollout', prepare: pausing },
  { name: 'take-a-wave-up-again', persona: 'rollout', prepare: takingUp },
  { name: 'site', persona: 'rollout', prepare: site },
  instruction('instruction', 'change'),
  instruction('new-instruction', 'add'),
  place('place', 'change'),
  place('new-place', 'add'),
  news('news', 'change'),
  news('new-news', 'add'),
  { name: 'answer-on-today', persona: 'rollout', prepare: answering },
  form('form-of-a-site', siteForm),
  form('form-of-a-new-site', newSiteForm),
  form('form-of-a-new-service', newServiceForm),
  form('form-of-the-help-desk', helpDeskForm),
  { name: 'put-a-form-back', persona: 'rollout', prepare: puttingFormBack },
  { name: 'new-matches', persona: 'rollout', prepare: matching },
  { name: 'change-matches', persona: 'rollout', prepare: matchingAgain },
];

function statuses(name: string, way: 'change' | 'add', count: number): Write {
  return {
    name,
    persona: 'rollout',
    async prepare(host) {
      return several('RolloutStatuses', 'StatusKey', await plannedStatuses(host, way, count), writeStatuses);
    },
  };
}

/** Statuses are saved, and then put back. */
function putBack(name: string, way: 'change' | 'add', count: number): Write {
  return {
    name,
    persona: 'rollout',
    async prepare(host) {
      const { connection } = lineTo(host, 'rollout');
      const saves = new Map((await plannedStatuses(host, way, count)).map((save) => [save.key, save]));
      await writeStatuses(connection, [...saves.values()], options);
      const saved = (await everyStatus(host)).filter(({ StatusKey }) => saves.has(StatusKey));
      const planned = saved.map((base): StatusWrite => {
        const { Now, Source, ConfirmedOn, ConfirmedBy } = saves.get(base.StatusKey)!.base ?? { Now: 'Not known' };
        return { key: base.StatusKey, base, values: { Now, Source, ConfirmedOn, ConfirmedBy } };
      });
      return several('RolloutStatuses', 'StatusKey', planned, (line, rows, ways) =>
        putStatusesBack(
          line,
          rows.map(({ key }) => saves.get(key)!),
          ways,
        ),
      );
    },
  };
}

async function plannedStatuses(host: Host, way: 'change' | 'add', count: number): Promise<readonly StatusWrite[]> {
  const rows = await everyStatus(host);
  return Array.from({ length: count }, (_, at): StatusWrite => {
    if (way === 'change') return { key: rows[at].StatusKey, base: rows[at], values: confirmed };
    const StatusKey = `NEW${at}|email`;
    const keys = { Title: `New ${at}: Email`, StatusKey, SiteCode: `NEW${at}`, ServiceKey: 'email' };
    return { key: StatusKey, values: { ...keys, Stage: 'No date', ...confirmed } };
  });
}

async function everyStatus(host: Host): Promise<readonly EditableStatus[]> {
  const { rows } = await readAllForEditing(
    lineTo(host, 'rollout').connection,
    () => undefined,
    () => false,
  );
  return rows;
}

/** Three dates are moved from their own, with a reason and with who gave the new ones. */
async function moving(host: Host): Promise<Ready> {
  const giver = {
    DateGivenBy: 'Kim Doyle, the supplier',
    DateGivenOn: day('2013-04-15'),
    DateSource: 'The plan of today',
  };
  const dated = (await everyStatus(host)).filter(
    ({ Stage, ForecastOn, ForecastPrecision }) => Stage === 'Planned' && ForecastOn && ForecastPrecision === 'Day',
  );
  const planned = dated.slice(0, 3).map((base): StatusWrite => {
    const moved = movedDate(base, { kind: 'by', days: 14 });
    if ('stays' in moved) throw new Error(`The date of ${base.StatusKey} should move, and stays: ${moved.stays}.`);
    const values = { ...moved.change, Reason: 'The supplier needs its engineers.', ...giver };
    return { key: base.StatusKey, base, values };
  });
  return several('RolloutStatuses', 'StatusKey', planned, writeStatuses);
}

const pauseOf5 = '2013-04-15; Jo Patel; The supplier needs its engineers.';

async function pausing(): Promise<Ready> {
  const write = { key: pausedWaveKey(5), values: { Title: 'Wave 5, if it is paused', Value: pauseOf5 } };
  return single('RolloutSettings', 'SettingKey', write, (line) => writePause(line, 5, undefined, pauseOf5, options));
}

/** A wave that is paused goes on: its row stays, and is empty. */
async function takingUp(host: Host): Promise<Ready> {
  const { connection } = lineTo(host, 'rollout');
  await writePause(connection, 5, undefined, pauseOf5, options);
  const base = (await readPauses(connection)).get(5)!;
  const write = { key: base.SettingKey, base, values: { Value: undefined } };
  return single('RolloutSettings', 'SettingKey', write, (line) => writePause(line, 5, base, undefined, options));
}

async function site(host: Host): Promise<Ready> {
  const [row] = await readSitesForEditing(lineTo(host, 'rollout').connection);
  const write = {
    key: row.SiteCode,
    base: row,
    values: { ContactName: 'Pat Lyle', ContactTelephone: '0113 496 0001' },
  };
  return several('RolloutSites', 'SiteCode', [write], writeSites);
}

function instruction(name: string, way: 'change' | 'add'): Write {
  return {
    name,
    persona: 'rollout',
    async prepare(host) {
      const { instructions } = await readAllForManaging(lineTo(host, 'rollout').connection, () => false);
      const values: Partial<InstructionValues> = {
        Title: 'File store over the internet',
        Category: 'File store and intranet',
        State: 'Draft',
        Steps: 'Open the browser.\nSign in.',
        WhoFor: 'Everybody',
      };
      const base = way === 'change' ? instructions[0] : undefined;
      const write = instructionWrite(base?.EntryKey ?? 'made-for-this-form', base, values);
      return single('ContingencyInstructions', 'EntryKey', write, (connection) =>
        writeInstruction(connection, write, options),
      );
    },
  };
}

function place(name: string, way: 'change' | 'add'): Write {
  return {
    name,
    persona: 'rollout',
    async prepare(host) {
      const { places } = await readAllForManaging(lineTo(host, 'rollout').connection, () => false);
      const values: Partial<PlaceValues> = {
        Title: 'Central Library',
        Place: 'Central Library',
        AgreementState: 'In discussion',
        Capacity: 6,
        ValidFrom: day('2013-04-22'),
      };
      const base = way === 'change' ? places[0] : undefined;
      const write = placeWrite(base?.EntryKey ?? 'made-for-this-form', base, values);
      return single('FallbackLocations', 'EntryKey', write, (connection) => writePlace(connection, write, options));
    },
  };
}

function news(name: string, way: 'change' | 'add'): Write {
  return {
    name,
    persona: 'rollout',
    async prepare(host) {
      const report = await readNews(lineTo(host, 'rollout').connection, () => false);
      const values: Partial<NewsValues> = {
        Title: 'The mail servers move to the new hall.',
        Kind: 'Planned work',
        ServiceKey: 'email',
        SiteCode: '*',
        For: 'wave:5;site:MILLGATE',
        PublishFrom: day('2013-04-15'),
        WorkStart: new Date('2013-04-20T06:00:00Z'),
        WorkEnd: new Date('2013-04-20T07:00:00Z'),
      };
      const base = way === 'change' ? report.news[0] : undefined;
      const write = newsWrite(base?.EntryKey ?? 'made-for-this-form', base, values);
      return single('RolloutUpdates', 'EntryKey', write, (connection) => writeNews(connection, write, options));
    },
  };
}

/** A line of Today is answered by one press: its row is read by its key, and written where it is as it was shown. */
async function answering(host: Host): Promise<Ready> {
  const report = await readAllSites(
    lineTo(host, 'rollout').connection,
    () => undefined,
    () => false,
  );
  const [base] = await everyStatus(host);
  const shown: StatusShown = {
    site: report.sites.find(({ SiteCode }) => SiteCode === base.SiteCode)!,
    service: report.services.find(({ ServiceKey }) => ServiceKey === base.ServiceKey)!,
    status: report.statuses!.find(({ Id }) => Id === base.Id),
  };
  return {
    wanted: [{ ...changed('RolloutStatuses', base), values: confirmed }],
    open() {
      const sent: StatusWrite[] = [];
      return async (connection) =>
        oneOf(
          await writeAsShown(
            connection,
            { shown, change: confirmed, sent: sent[sent.length - 1] },
            (write) => sent.push(write),
            options,
          ),
        );
    },
  };
}

interface FilledForm {
  readonly keyed: KeptList;
  readonly write: KeptWrite;
}

function form(name: string, fill: (connection: Connection) => Promise<FilledForm>): Write {
  return {
    name,
    persona: 'rollout',
    async prepare(host) {
      const { keyed, write } = await fill(lineTo(host, 'rollout').connection);
      return single(keyed.list.name, keyed.keyColumn, write, (connection) =>
        writeKept(connection, keyed, write, options),
      );
    },
  };
}

async function siteForm(connection: Connection): Promise<FilledForm & { readonly write: { readonly base: KeptSite } }> {
  const [base] = (await readSitesToKeep(connection)).rows;
  const values = { Staff: 12, ContactName: 'Ann Smith', ContactEmail: undefined, ClosedOn: '2013-04-30' };
  return { keyed: keptSites, write: { key: base.SiteCode, base, values } };
}

async function newSiteForm(connection: Connection): Promise<FilledForm> {
  await readSitesToKeep(connection);
  const values = { Title: 'Old Depot', SiteCode: 'DEPOT', Region: 'North', Town: 'Derby', OpenedOn: '2013-04-01' };
  return { keyed: keptSites, write: { key: 'DEPOT', values } };
}

async function newServiceForm(): Promise<FilledForm> {
  const values = { Title: 'Fax', ServiceKey: 'fax', InSentence: 'the fax', Tier: 'Essential' };
  return { keyed: keptServices, write: { key: 'fax', values } };
}

async function helpDeskForm(): Promise<FilledForm> {
  const key = 'HelpDeskTelephone';
  const values = { Title: settingTitles[key], SettingKey: key, Value: '0113 496 0555' };
  return { keyed: keptSettings, write: { key, values } };
}

/** The form of a site is saved, and then put back. */
async function puttingFormBack(host: Host): Promise<Ready> {
  const { connection } = lineTo(host, 'rollout');
  const { keyed, write } = await siteForm(connection);
  await writeKept(connection, keyed, write, options);
  const { Staff, ContactName, ContactEmail, ClosedOn } = write.base;
  const saved = (await readSitesToKeep(connection)).rows.find(({ Id }) => Id === write.base.Id)!;
  const back = { key: write.key, base: saved, values: { Staff, ContactName, ContactEmail, ClosedOn } };
  return single(keyed.list.name, keyed.keyColumn, back, (line) => putKeptBack(line, keyed, write, options));
}

type Known = Awaited<ReturnType<typeof readMatches>>;

/** Three words of a sheet, each matched with the same site; `ours` empty: their rows are left out. */
function sitesMatched(ours: string): ByHand {
  const words = ['depot one', 'depot two', 'depot three'];
  return { ...noMatches, sitesByHand: Object.fromEntries(words.map((word) => [word, ours])) };
}

/**
 * Keeps matches as an import's page does: sends only those that the team's list lacks or has differently, and reads the
 * list again after each press.
 */
function keeping(before: TeamMatches, matched: ByHand): Ready['open'] {
  const made = changedFrom(fromTeam(before.matches), matched, {});
  return () => {
    const readings: Known[] = [before];
    const said: Said[] = made.map(() => 'notSaved');
    return async (connection) => {
      let known = readings[readings.length - 1];
      if (typeof known === 'string') known = await readMatches(connection);
      if (typeof known === 'object') {
        const left = changedFrom(fromTeam(known.matches), matched, {});
        const kept = await keepMatches(connection, known, left);
        known = await readMatches(connection);
        const now = saidOfMatches(made, { ...kept, known, earlier: said });
        said.splice(0, said.length, ...now);
      }
      readings.push(known);
      return { rows: said.map((each) => ({ said: each })), ended: said.every((each) => each === 'saved') };
    };
  };
}

/** The page says how many were not kept, and lists those that it reads. */
function saidOfMatches(
  made: readonly TeamMatch[],
  { replaced, failed, known, earlier }: KeptMatches & { readonly known: Known; readonly earlier: readonly Said[] },
): Said[] {
  const listed = typeof known === 'string' ? {} : allByKey(fromTeam(known.matches));
  return made.map(({ key, text, ours }, at) => {
    if (replaced.includes(text)) return 'somebodyElse';
    return failed === 0 || listed[key] === ours || earlier[at] === 'saved' ? 'saved' : 'unclear';
  });
}

async function known(host: Host): Promise<TeamMatches> {
  const read = await readMatches(lineTo(host, 'rollout').connection);
  if (typeof read === 'string') throw new Error(`The matches should be read, and are ${read}.`);
  return read;
}

async function matching(host: Host): Promise<Ready> {
  const before = await known(host);
  const matched = sitesMatched('MILLGATE');
  return {
    open: keeping(before, matched),
    wanted: changedFrom(fromTeam(before.matches), matched, {}).map(({ kind, text, key, ours }) => ({
      list: 'Matches',
      column: 'MatchKey',
      value: key,
      values: { Title: text, MatchKey: key, Kind: kind, Ours: ours },
    })),
  };
}

async function matchingAgain(host: Host): Promise<Ready> {
  const first = await known(host);
  const made = changedFrom(fromTeam(first.matches), sitesMatched('MILLGATE'), {});
  await keepMatches(lineTo(host, 'rollout').connection, first, made);
  const before = await known(host);
  const rows = new Map(before.rows.map((row) => [row.MatchKey, row]));
  return {
    open: keeping(before, sitesMatched('')),
    wanted: made.map(({ key, kind }) => ({
      ...changed('Matches', rows.get(key)!),
      values: { Kind: kind, Ours: undefined },
    })),
  };
}
