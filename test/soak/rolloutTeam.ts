import { readAllSites } from '../../src/data/allSites';
import {
  instructionWrite,
  type InstructionValues,
  readAllForManaging,
  writeInstruction,
} from '../../src/data/contingencyEditing';
import {
  readAllForEditing,
  readSiteForEditing,
  readSitesForEditing,
  type StatusOutcome,
  statusWrite,
  type StatusWrite,
  writeSites,
  writeStatuses,
} from '../../src/data/rolloutEditing';
import { readDirectory } from '../../src/data/directory';
import { readSiteReport } from '../../src/data/siteReport';
import { addDays } from '../../src/domain/day';
import type { StatusChange } from '../../src/domain/rollout/statusChange';
import { nowStates } from '../../src/domain/rollout/choices';
import { confirmRegion, moveWave, pauseWave } from './changingMany';
import { type Came, type Desk, noteOf, toldBy } from './desk';
import { writeMany } from './many';
import type { RolloutDay } from './rolloutDay';

/** The team works on the same few sites at a time, so that they get in each other's way. */
const sitesAtATime = 6;

/** What somebody in the rollout team does next, by name. */
export function rolloutActions(
  desk: Desk,
  day: Pick<RolloutDay, 'actions'>,
): readonly (readonly [weight: number, name: string, act: () => Promise<Came>])[] {
  return [
    ...day.actions,
    [2, 'move the dates of a wave', () => moveWave(desk)],
    [2, 'confirm a region', () => confirmRegion(desk)],
    [5, 'edit one status', () => editOne(desk)],
    [2, 'edit many statuses', () => editMany(desk)],
    [2, 'write an instruction', () => instruct(desk)],
    [2, 'pause a wave, or take it up again', () => pauseWave(desk)],
    [1, 'edit a site’s contact', () => editSite(desk)],
    [
      1,
      'read all sites',
      async () => {
        await desk.reading((connection) =>
          readAllSites(
            connection,
            () => undefined,
            () => false,
          ),
        );
        return 'read';
      },
    ],
  ];
}

function statusChange(desk: Desk): StatusChange {
  const { chance, today, person } = desk;
  const Now = chance.pick(nowStates);
  return {
    Now,
    DoesNotWork: Now === 'Partly working' ? 'The printers.' : undefined,
    Source: `Call with the site (${desk.mark()})`,
    ConfirmedOn: addDays(today, -chance.between(0, 3)),
    ConfirmedBy: person.name,
  };
}

async function save(desk: Desk, write: StatusWrite): Promise<StatusOutcome> {
  const note = noteOf(desk, 'RolloutStatuses', write);
  return desk.press(
    async (connection, options) => (await writeStatuses(connection, [write], options))[0],
    (outcome) => note.ended(toldBy(outcome)),
  );
}

async function editOne(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const { sites } = await desk.reading(readDirectory);
  const { SiteCode } = chance.pick(sites.slice(0, sitesAtATime));
  const [{ site, services }, statuses] = [
    await desk.reading((connection) => readSiteReport(connection, SiteCode)),
    await desk.reading((connection) => readSiteForEditing(connection, SiteCode)),
  ];
  const missing = services.filter(({ ServiceKey }) => !statuses.rows.some((row) => row.ServiceKey === ServiceKey));
  const service = missing.length > 0 && chance.often(0.5) ? chance.pick(missing) : chance.pick(services);
  await desk.options.wait(chance.between(0, 2) / 10);
  const change = statusChange(desk);
  const write = statusWrite(
    site!,
    service,
    statuses.rows.find(({ ServiceKey }) => ServiceKey === service.ServiceKey),
    change,
  );
  const outcome = await save(desk, write);
  if (outcome.state !== 'conflict') return outcome.state;
  if (chance.often(0.5)) return 'left as the other has it';
  // Both versions were shown, and this one is chosen: it names the etag of the other. If a row was to be added, the
  // existing one is changed instead.
  return `${(await save(desk, { key: write.key, base: outcome.theirs, values: change })).state} over the other’s`;
}

async function editMany(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const { rows } = await desk.reading((connection) =>
    readAllForEditing(
      connection,
      () => undefined,
      () => false,
    ),
  );
  // Half of them are sites where the others are at work, half are any.
  const chosen = [
    ...chance.some(rows.slice(0, sitesAtATime * 10), 12),
    ...chance.some(rows.slice(sitesAtATime * 10), chance.between(8, 30)),
  ];
  const planned = chosen.map((row) => {
    const write: StatusWrite = { key: row.StatusKey, base: row, values: statusChange(desk) };
    return { write, note: noteOf(desk, 'RolloutStatuses', write) };
  });
  // Some people stop half-way.
  const most = chance.often(0.2) ? chance.between(1, planned.length) : planned.length;
  let ended = 0;
  const onOutcome = (): void => {
    ended += 1;
  };
  return writeMany(desk, planned, (connection, writes, ways) =>
    writeStatuses(connection, writes, { ...ways, stopped: () => most < planned.length && ended >= most, onOutcome }),
  );
}

async function instruct(desk: Desk): Promise<Came> {
  const { chance, person, today } = desk;
  const { instructions } = await desk.reading((connection) => readAllForManaging(connection, () => false));
  const mark = desk.mark();
  const base = chance.often(0.6) ? chance.pick(instructions.slice(0, 5)) : undefined;
  const values: Partial<InstructionValues> = {
    Steps: `Open the browser.\nSign in. (${mark})`,
    ReviewedOn: today,
    ReviewedBy: person.name,
    NextReviewOn: addDays(today, chance.between(7, 30)),
    ...(!base && {
      Title: 'File store over the internet',
      Category: 'File store and intranet',
      State: chance.pick(['Draft', 'Available', 'Being explored'] as const),
      WhoFor: 'Everybody',
    }),
  };
  const write = instructionWrite(base?.EntryKey ?? mark.replace(/[^a-z0-9]/g, '-'), base, values);
  const note = noteOf(desk, 'ContingencyInstructions', write);
  return (
    await desk.press(
      (connection, options) => writeInstruction(connection, write, options),
      (outcome) => note.ended(toldBy(outcome)),
    )
  ).state;
}

async function editSite(desk: Desk): Promise<Came> {
  const { chance } = desk;
  const site = chance.pick((await desk.reading(readSitesForEditing)).slice(0, sitesAtATime));
  const write = { key: site.SiteCode, base: site, values: { ContactName: `Site contact (${desk.mark()})` } };
  const note = noteOf(desk, 'RolloutSites', write);
  return (
    await desk.press(
      async (connection, options) => (await writeSites(connection, [write], options))[0],
      (outcome) => note.ended(toldBy(outcome)),
    )
  ).state;
}
