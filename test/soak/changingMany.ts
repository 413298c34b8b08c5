import { readAllSites } from '../../src/data/allSites';
import type { BrowserStore } from '../../src/data/browserStore';
import { type KeptKey, keptKeys } from '../../src/data/kept';
import { type PauseRow, readPauses, type TheirPause, writePause } from '../../src/data/pauses';
import {
  type EditableStatus,
  putStatusesBack,
  readAllForEditing,
  type StatusWrite,
  writeStatuses,
} from '../../src/data/rolloutEditing';
import { hasWords } from '../../src/domain/hasWords';
import { pauseValue } from '../../src/domain/rollout/pause';
import { pausedWaveKey } from '../../src/domain/rollout/pausedWaves';
import { everywhere } from '../../src/domain/rollout/rowChoice';
import { regions } from '../../src/domain/region';
import { isInDoubt, mayGoBack } from '../../src/webparts/base/saving/doubt';
import { earlierRuns, keepRun } from '../../src/webparts/rolloutStatus/edit/many/keptRuns';
import { type PlannedChange, planMany, type Wanted } from '../../src/webparts/rolloutStatus/edit/many/manyPlan';
import { emptyDraft } from '../../src/webparts/rolloutStatus/edit/statusDraft';
import { atOnce } from '../unit/atOnce';
import { type Came, type Desk, noteOf, noteOfBack, toldBy, type WriteWays } from './desk';
import { cameOf, endsOfMany, endsOfOnePress, type Ends, type Planned } from './many';

/** The waves whose people get in each other's way: those of the sites where single services are edited, too. */
const waves = [1, 2, 3, 4] as const;

/** A change of so few services ends within seconds, so that there are many of them. */
const servicesAtATime = 2;

/** What is chosen of everything that the page has read. */
type Choice = Pick<Wanted, 'narrowing' | 'move' | 'draft' | 'confirmer' | 'giver'>;

/** Moves the dates of a wave by days, and says who gave the new ones. */
export async function moveWave(desk: Desk): Promise<Came> {
  const { chance, person } = desk;
  const mark = desk.mark();
  return changeMany(desk, {
    narrowing: { ...everywhere, wave: String(chance.pick(waves)) },
    move: { kind: 'by', days: chance.pick([-7, -2, 1, 7, 14, 30]) },
    draft: { ...emptyDraft, reason: `The supplier moves its engineers. (${mark})` },
    // An address, so that the database alone says whether whoever wrote the date is named beside it.
    giver: { by: person.email, source: mark },
  });
}

/** Confirms what is known at the sites of a region; now and then says that all of it works. */
export async function confirmRegion(desk: Desk): Promise<Came> {
  const { chance, person } = desk;
  return changeMany(desk, {
    narrowing: { ...everywhere, team: chance.pick(regions) },
    draft: chance.often(0.3) ? { ...emptyDraft, now: 'Working' } : emptyDraft,
    confirmer: { by: person.name, source: `Call with the region (${desk.mark()})` },
  });
}

/**
 * Changes many as the form does: chooses, looks at what it would do, saves. Some people stop half-way and go on, and
 * some put back what they have saved.
 */
async function changeMany(desk: Desk, choice: Choice): Promise<Came> {
  const { chance } = desk;
  const { sites, services } = await desk.reading((connection) =>
    readAllSites(
      connection,
      () => undefined,
      () => false,
    ),
  );
  const statuses = await everyStatus(desk);
  const some = chance.some(services, servicesAtATime);
  // Asked for once SharePoint has replied, as a page does: the computer's own clock may be wrong.
  const { rows } = atOnce(planMany({ sites, services: some, ...choice }, statuses, desk.today));
  const isNearer = chance.often(0.5);
  const changes = rows.flatMap(
    (row) => row.changeAs({ answer: !row.becomes || chance.often(0.5), nearer: isNearer, again: true }) ?? [],
  );
  const planned = changes.map(({ write }): Planned<StatusWrite> => ({
    write,
    note: noteOf(desk, 'RolloutStatuses', write),
  }));
  if (planned.length === 0) return 'nothing to do';
  if (choice.move && chance.often(0.5))
    return lostAndTakenUp(desk, { changes, planned }, { sites, services: some, ...choice });
  const isDeaf = chance.often(0.4);
  const page = isDeaf ? desk.deafPage(chance.between(1, 3)) : undefined;
  // A colleague who was in the same call says the same of the same rows; who gives a date is somebody else for each.
  const isSaidByTwo = !choice.move && chance.often(0.8);
  const [first] = await Promise.all([
    page
      ? endsOfOnePress(desk, planned, page, writeStatuses)
      : endsOfMany(desk, planned, breakingOff(desk, planned.length)),
    isSaidByTwo ? saveToo(desk.colleague(), planned) : undefined,
  ]);
  const left = planned.filter((each) => first.get(each)?.state === 'notSent');
  const goesOn = left.length > 0 && chance.often(0.7);
  const rest = goesOn ? await endsOfMany(desk, left, writeStatuses) : [];
  const ends = new Map([...first, ...rest]);
  if (!isDeaf && chance.often(isSaidByTwo ? 0.2 : 0.6)) return cameOf(ends);
  // Others work on while somebody thinks it over.
  await desk.options.wait(chance.between(0, 5) / 10);
  return `put back: ${await putBack(desk, planned, ends)}`;
}

/** Saves what somebody else has planned. */
async function saveToo(desk: Desk, planned: readonly Planned<StatusWrite>[]): Promise<void> {
  const own = planned.map(({ write }): Planned<StatusWrite> => ({
    write,
    note: noteOf(desk, 'RolloutStatuses', write),
  }));
  await endsOfMany(desk, own, writeStatuses);
}

/**
 * Loses the page while it saves, and takes the change up again in another one, which knows what the browser has kept.
 * The list does not say when a date was given, as lists before version 7.
 */
async function lostAndTakenUp(
  desk: Desk,
  {
    changes,
    planned,
  }: { readonly changes: readonly PlannedChange[]; readonly planned: readonly Planned<StatusWrite>[] },
  wanted: Wanted,
): Promise<Came> {
  const { chance, today } = desk;
  const store = emptyStore();
  keepRun(store, desk.now, wanted, changes);
  await endsOfOnePress(desk, planned, desk.deafPage(chance.between(1, 3)), writeStatuses);
  const statuses = await everyStatus(desk);
  const unsaid = statuses.map((row) => ({ ...row, DateGivenOn: undefined }));
  const plan = atOnce(planMany(wanted, unsaid, today, { earlier: earlierRuns(store, today, wanted) }));
  const bases = new Map(statuses.map((row) => [row.Id, row]));
  const left = plan.rows.flatMap((row): Planned<StatusWrite>[] => {
    const write = row.changeAs({ answer: true, nearer: true, again: false })?.write;
    if (!write) return [];
    const asRead = { ...write, base: write.base && bases.get(write.base.Id) };
    return [{ write: asRead, note: noteOf(desk, 'RolloutStatuses', asRead) }];
  });
  return `taken up again: ${cameOf(await endsOfMany(desk, left, writeStatuses))}`;
}

/** What a browser keeps, with nothing in it. */
function emptyStore(): BrowserStore {
  const held = new Map<KeptKey, string>();
  return {
    scope: 'soak',
    get: (key) => held.get(key),
    set: (key, value) => held.set(key, value) !== undefined,
    remove: (key) => void held.delete(key),
    keys: (name) => [...held.keys()].filter((key) => key.startsWith(keptKeys[name].replace('…', ''))),
  };
}

async function everyStatus(desk: Desk): Promise<readonly EditableStatus[]> {
  const { rows } = await desk.reading((connection) =>
    readAllForEditing(
      connection,
      () => undefined,
      () => false,
    ),
  );
  return rows;
}

/** Some people stop half-way. */
function breakingOff({ chance }: Desk, count: number): typeof writeStatuses {
  const most = chance.often(0.3) ? chance.between(1, count) : count;
  let ended = 0;
  const onOutcome = (): void => {
    ended += 1;
  };
  return (connection, writes, ways) =>
    writeStatuses(connection, writes, { ...ways, stopped: () => most < count && ended >= most, onOutcome });
}

/** Puts back what was, or may have been, saved. What somebody has written since stays as they left it. */
async function putBack(desk: Desk, planned: readonly Planned<StatusWrite>[], ends: Ends<StatusWrite>): Promise<Came> {
  const backward = planned.flatMap((each): Planned<StatusWrite>[] => {
    const { base } = each.write;
    if (!base) return [];
    const end = ends.get(each);
    if (mayGoBack(end)) {
      return [
        { write: each.write, note: noteOfBack(desk, 'RolloutStatuses', { ...each.write, base }, isInDoubt(end)) },
      ];
    }
    each.note.leftOut();
    return [];
  });
  return cameOf(await endsOfMany(desk, backward, putStatusesBack));
}

/** Pauses a wave with a reason, or takes it up again. */
export async function pauseWave(desk: Desk): Promise<Came> {
  const { chance, person, today } = desk;
  const wave = chance.pick(waves);
  const row = (await desk.reading(readPauses)).get(wave);
  const value = hasWords(row?.Value)
    ? undefined
    : pauseValue({ since: today, by: person.name, reason: `Engineers are needed elsewhere. (${desk.mark()})` });
  await desk.options.wait(chance.between(0, 2) / 10);
  const outcome = await savePause(desk, wave, row, value);
  if (outcome.state !== 'conflict' || chance.often(0.5)) return outcome.state;
  return `${(await savePause(desk, wave, outcome.theirs, value)).state} over the other’s`;
}

function savePause(
  desk: Desk,
  wave: number,
  base: PauseRow | TheirPause | undefined,
  value: string | undefined,
): ReturnType<typeof writePause> {
  const key = pausedWaveKey(wave);
  const values = base ? { Value: value } : { SettingKey: key, Value: value };
  const note = noteOf(desk, 'RolloutSettings', { key, base, values });
  return desk.press(
    (connection, ways: WriteWays) => writePause(connection, wave, base, value, ways),
    (outcome) => note.ended(toldBy(outcome)),
  );
}
