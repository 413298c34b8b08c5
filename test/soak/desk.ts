import { setTimeout as pause } from 'node:timers/promises';
import type { SPFI } from '@pnp/sp';
import type { Host } from '../../host/server';
import type { Connection } from '../../src/data/connection';
import { patiently } from '../../src/data/read/patiently';
import { problemFrom } from '../../src/data/problem';
import { type Day, dayOf } from '../../src/domain/day';
import { type Chance, chanceOf } from './chance';
import { countIn, type Journal, type Note, type Told, type Written } from './journal';
import { admit, openPage, type Person } from './people';

/** How an action ended, in a word for the count: "saved", "forbidden". */
export type Came = string;

/** Where a person of the soak works: their page, their random choices, and their journal. */
export interface Desk {
  readonly person: Person;
  readonly chance: Chance;
  readonly journal: Journal;
  /** Today, and now, by the page's clock. */
  readonly today: Day;
  now(): Date;
  connection(): Connection;
  /** The desk of a colleague in the same team, who has the same in front of them and does nothing else. */
  colleague(): Desk;
  /** A page of the same person that hears nothing of what it sends, from its n-th request on. */
  deafPage(from: number): Connection;
  /** Words that nobody else writes, so that a write can be recognised. */
  mark(): string;
  /** Reads as the page does: waits while SharePoint is busy, asks again if a reply was lost. @throws ProblemError */
  reading<T>(read: (connection: Connection) => Promise<T>): Promise<T>;
  /**
   * Presses the button, and often again if it failed. If the page's digest is too old, the page is opened again first.
   */
  press<T extends { readonly state: string }>(
    attempt: (connection: Connection, options: WriteWays) => Promise<T>,
    told: (outcome: T) => void,
  ): Promise<T>;
  /** Waits, and never stops. */
  readonly options: WriteWays;
}

/** How a write waits, in seconds, and whether somebody has stopped it. */
export interface WriteWays {
  wait(seconds: number): Promise<void>;
  stopped(): boolean;
}

const aDay = 24 * 3_600_000;
/** By how many milliseconds people's clocks are wrong: every other one is right. */
const wrongBy = [10 * aDay, 0, -3 * aDay, 0, 400 * aDay, 0, aDay / 2, 0];

/** How many times a button is pressed again. */
const presses = 3;

export function deskFor(host: Host, person: Person, journal: Journal, seed: number): Desk {
  const chance = chanceOf(seed);
  const wrong = wrongBy[seed % wrongBy.length];
  const machine = (): number => host.clock.now().getTime() + wrong;
  let connection = openPage(host, person, machine);
  let colleague: Desk | undefined;
  let marks = 0;
  const reopen = (): void => {
    const { at } = connection.lists;
    connection = openPage(host, person, machine);
    // The browser keeps the version of the lists from page to page.
    connection.lists.heard(at);
  };
  const wait = (seconds: number): Promise<void> => pause(seconds * 1000);
  const options: WriteWays = { wait, stopped: () => false };

  return {
    person,
    chance,
    journal,
    options,
    get today() {
      return dayOf(connection.clock.now());
    },
    now: () => connection.clock.now(),
    connection: () => connection,
    colleague() {
      colleague ??= deskFor(
        host,
        admit(host, `Colleague of ${person.name}`, `colleague.of.${person.email}`, person.team),
        journal,
        seed + 1,
      );
      return colleague;
    },
    deafPage(from) {
      const page = openPage(host, person, machine);
      page.lists.heard(connection.lists.at);
      page.sp.using(hearingUntil(from));
      return page;
    },
    mark: () => `${person.email} ${(marks += 1)}`,
    async reading(read) {
      for (let tries = 0; ; tries += 1) {
        try {
          return await patiently(() => read(connection), options);
        } catch (error) {
          if ((await problemFrom(error)).kind !== 'expired' || tries >= presses) throw error;
          reopen();
        }
      }
    },
    async press(attempt, told) {
      for (let pressed = 1; ; pressed += 1) {
        const outcome = await attempt(connection, options);
        told(outcome);
        if (outcome.state !== 'failed' || pressed > presses || chance.often(0.1)) return outcome;
        if ((outcome as { problem?: { kind: string } }).problem?.kind === 'expired') reopen();
      }
    },
  };
}

/** Sends every request, and loses the replies from the n-th on: the network is gone, and SharePoint is not. */
function hearingUntil(from: number): Parameters<SPFI['using']>[number] {
  let sent = 0;
  return (instance) => {
    instance.on.send.replace(async ({ href }: URL, init: RequestInit) => {
      const reply = await fetch(href, init);
      if ((sent += 1) >= from) throw new TypeError('Failed to fetch');
      return reply;
    });
    return instance;
  };
}

/** What a person learns from the outcome of a write. */
export function toldBy(outcome: { readonly state: string; readonly unclear?: boolean }): Told {
  switch (outcome.state) {
    case 'saved':
    case 'sent':
      return 'acknowledged';
    case 'conflict':
      return 'overtaken';
    case 'failed':
      return outcome.unclear ? 'unclear' : 'notDone';
    default:
      return 'notDone';
  }
}

/** Where somebody's writes are noted. */
type Notebook = Pick<Desk, 'journal' | 'person'>;

/** A write of a row that has a key: it changes the row that was read as `base`, or adds it. */
interface KeyedWrite {
  readonly key: string;
  readonly base?: { readonly Id: number; readonly etag: string };
  readonly values: Written['values'];
}

/** Records a write that is about to be made. @param list the URL name of its list */
export function noteOf({ journal, person }: Notebook, list: string, { key, base, values }: KeyedWrite): Note {
  const written = { list, key, values, by: person.email };
  return journal.begin(
    base ? { ...written, kind: 'change', item: base.Id, base: countIn(base.etag) } : { ...written, kind: 'add' },
  );
}

/**
 * Records that a change is about to be put back: it names the version that the save left, the one after that read.
 *
 * @param isDoubtful nobody knows whether it was saved.
 */
export function noteOfBack(
  { journal, person }: Notebook,
  list: string,
  { key, base, values }: KeyedWrite & Required<Pick<KeyedWrite, 'base'>>,
  isDoubtful = false,
): Note {
  const before = new Map<string, unknown>(Object.entries(base));
  return journal.begin({
    kind: 'change',
    list,
    key,
    item: base.Id,
    base: countIn(base.etag) + 1,
    values: Object.fromEntries(Object.keys(values).map((column) => [column, before.get(column)])),
    putsBack: true,
    ...(isDoubtful ? { ofDoubt: true } : {}),
    by: person.email,
  });
}
