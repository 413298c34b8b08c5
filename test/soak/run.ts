import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Host, startHost } from '../../host/server';
import { openDatabase } from '../../host/store/database';
import { problemFrom } from '../../src/data/problem';
import { dayOf } from '../../src/domain/day';
import { handActions } from './byHand';
import { type Came, type Desk, deskFor } from './desk';
import { addFaults, faultsMet } from './faultMix';
import { standingIn } from './histories';
import { violationsIn, type Violation, watchedLists } from './invariants';
import { createJournal, tellings, type Told } from './journal';
import { admit, hire, openPage, type Person, type Team } from './people';
import { freshLines, type RolloutDay, rolloutDay, staleLists } from './rolloutDay';
import { rolloutActions } from './rolloutTeam';
import { hiddenFrom } from './shown';
import { staffActions } from './staff';
import { triageActions } from './triageTeam';

export interface SoakOptions {
  readonly seconds: number;
  readonly seed: number;
  /** The share of requests, and of writes in them, that get a fault: 0 to 1. */
  readonly rate: number;
  readonly people: number;
  /** The data file, which is replaced. */
  readonly file: string;
}

/** One kind of action by the people of one team. */
export interface Done {
  readonly team: Team;
  readonly name: string;
  /** How long each took, in milliseconds, including the waits that SharePoint asked for. */
  readonly ms: readonly number[];
  /** How often each result happened. */
  readonly ends: ReadonlyMap<Came, number>;
}

export interface SoakReport {
  readonly people: ReadonlyMap<Team, number>;
  /** From the first action to the end of the last. */
  readonly seconds: number;
  readonly requests: number;
  /** Each thing that a request asks for. */
  readonly parts: number;
  readonly done: readonly Done[];
  readonly faults: readonly (readonly [words: string, times: number])[];
  /** What people were told about their writes. */
  readonly told: ReadonlyMap<Told, number>;
  readonly violations: readonly Violation[];
}

/** Between two actions of a person, in milliseconds. */
const thinking = { least: 100, most: 500 };

/**
 * Lets people work in parallel for a time, each doing one thing after the other, while things go wrong. Then lets them
 * finish, closes the host, and compares the data file with what they were told.
 */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  mkdirSync(dirname(options.file), { recursive: true });
  for (const end of ['', '-wal', '-shm']) rmSync(options.file + end, { force: true });
  const host = await startHost({ data: options.file, seed: 'demo' });
  const journal = createJournal();
  const people = hire(host, options.people);
  const byHand = admit(host, 'Person who works by hand', 'by.hand@soak.invalid', 'staff');
  // Long enough after the seed that nothing of it can be mistaken for a later deletion: pages would read all anew.
  host.clock.set(new Date(host.clock.now().getTime() + 60_000));
  const before = standingIn(host.database, watchedLists);
  addFaults(host.faults, options.rate, options.seed);
  const counts = { requests: 0, parts: 0 };
  const done = new Map<string, { team: Team; name: string; ms: number[]; ends: Map<Came, number> }>();
  const began = performance.now();
  const over = (): boolean => performance.now() - began >= options.seconds * 1000;
  const mistakes: unknown[] = [];
  const days: RolloutDay[] = [];

  async function work(person: Person, at: number): Promise<void> {
    const desk = deskFor(host, person, journal, options.seed * 10_000 + at);
    const actions = person === byHand ? handActions(desk, people) : actionsOf(desk, days);
    // What each does first is another kind of action, so that a short soak has most of them.
    let isFirst = true;
    // People do not all begin at the same moment.
    await pause(desk.chance.between(0, thinking.most));
    while (!over() && mistakes.length === 0) {
      const [, name, act] = isFirst
        ? actions[at % actions.length]
        : desk.chance.weighted(actions.map((action) => [action[0], action] as const));
      isFirst = false;
      const started = performance.now();
      const came = await act().catch(ended);
      const kept = done.get(`${person.team} ${name}`) ?? {
        team: person.team,
        name,
        ms: [],
        ends: new Map<Came, number>(),
      };
      done.set(`${person.team} ${name}`, kept);
      kept.ms.push(performance.now() - started);
      kept.ends.set(came, (kept.ends.get(came) ?? 0) + 1);
      drain(host, counts);
      await pause(desk.chance.between(thinking.least, thinking.most));
    }
  }

  // A mistake of the soak itself ends it for everybody.
  await Promise.all(
    [...people, byHand].map((person, at) => work(person, at).catch((error: unknown) => mistakes.push(error))),
  );
  const seconds = (performance.now() - began) / 1000;
  const faults = faultsMet(host.faults);
  drain(host, counts);
  host.faults.clear();
  const hidden =
    mistakes.length > 0 ? [] : [...(await hiddenFrom(host, people)), ...(await staleToday(host, people, days))];
  await host.close();
  if (mistakes.length > 0) throw mistakes[0];

  // Opened again, so that the check reads the disk.
  const database = openDatabase(options.file);
  const entries = journal.all();
  const violations = [...violationsIn(database, entries, before), ...hidden];
  database.close();
  return {
    ...counts,
    seconds,
    faults,
    violations,
    people: tallied([...people, byHand].map(({ team }) => team)),
    done: [...done.values()],
    told: new Map(tellings.map((telling) => [telling, entries.filter(({ told }) => told === telling).length])),
  };
}

/** @param days gets the day of whoever is in the rollout team. */
function actionsOf(desk: Desk, days: RolloutDay[]): ReturnType<typeof staffActions> {
  if (desk.person.team !== 'rollout') return { staff: staffActions, triage: triageActions }[desk.person.team](desk);
  const day = rolloutDay(desk);
  days.push(day);
  return rolloutActions(desk, day);
}

async function staleToday(
  host: Host,
  people: readonly Person[],
  days: readonly RolloutDay[],
): Promise<readonly Violation[]> {
  const somebody = people.find(({ team }) => team === 'rollout')!;
  return staleLists(days, await freshLines(openPage(host, somebody), dayOf(host.clock.now())));
}

/** What PnPjs and `JSON.parse` say of a reply that is not JSON or multipart, or that lacks something. */
const unreadable =
  /parse responses|Unexpected|Unterminated|JSON|Invalid (response|status)|reading '(substring|length)'/;

/** A failed read is reported, and its person continues; any error that is not SharePoint's is a mistake here. */
async function ended(error: unknown): Promise<Came> {
  const problem = await problemFrom(error);
  if (problem.kind === 'unexpected' && !unreadable.test(problem.detail)) throw error;
  return `not read: ${problem.kind}`;
}

/** The host keeps a limited number of requests, so they are counted as they come. */
function drain({ log }: Host, counts: { requests: number; parts: number }): void {
  for (const { parts } of log.all()) {
    counts.requests += 1;
    counts.parts += parts?.length ?? 1;
  }
  log.clear();
}

function tallied<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
