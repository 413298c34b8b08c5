import { keyOf } from '../domain/key';
import { forgotten, longestKey, matchKey, type MatchKind } from '../domain/rollout/import/matchKeys';
import { columnNames } from '../lists/decode';
import { type MatchRow, matches } from '../lists/matches';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { type ListQuery, pageLimit, type Tagged } from './read/query';
import { readWhole } from './read/whole';
import type { KeyedList, TheirRow } from './rowsByKey';
import { type RowWrite, writeRows } from './rowWrites';

/** A word and what it means, as the team keeps it. */
export interface TeamMatch {
  readonly kind: MatchKind;
  /** The word as a sheet wrote it. */
  readonly text: string;
  /** The key of its row. */
  readonly key: string;
  /** A code, a key or words of the lists; empty: left out. */
  readonly ours: string;
}

/** What the team has matched before. */
export interface TeamMatches {
  readonly matches: readonly TeamMatch[];
  /** Every row, those of forgotten matches too. */
  readonly rows: readonly (MatchRow & Tagged)[];
}

const keyedMatches = { list: matches, keyColumn: 'MatchKey' } as const satisfies KeyedList<typeof matches>;
const matchesQuery = {
  list: matches,
  columns: columnNames(matches),
  top: pageLimit,
  etags: true,
} as const satisfies ListQuery;

/**
 * What the team has matched before; `absent` where the lists do not have it yet, `unread` where it cannot be read: an
 * import goes on without it.
 */
export async function readMatches(connection: Connection): Promise<TeamMatches | 'absent' | 'unread'> {
  if (!isThere(connection.lists, matches)) return 'absent';
  try {
    const { rows } = await readWhole(connection, matchesQuery);
    // If it turned out that the list is not there, the reading has no rows.
    return isThere(connection.lists, matches) ? teamMatches(rows) : 'absent';
  } catch {
    return isThere(connection.lists, matches) ? 'unread' : 'absent';
  }
}

function teamMatches(rows: readonly (MatchRow & Tagged)[]): TeamMatches {
  const byKey = new Map<string, TeamMatch>();
  for (const { MatchKey, Kind, Title, Ours = '' } of [...rows].sort((a, b) => a.Id - b.Id)) {
    const key = keyOf(MatchKey);
    // A key of another kind was written by hand: it says nothing.
    if (byKey.has(key) || !key.startsWith(matchKey(Kind, '')) || Ours.trim() === forgotten) continue;
    byKey.set(key, { kind: Kind, text: Title, key, ours: Ours.trim() });
  }
  return { matches: [...byKey.values()], rows };
}

/** How keeping matches ended. */
export interface KeptMatches {
  /** Words that a colleague had matched otherwise meanwhile: the later match holds. */
  readonly replaced: readonly string[];
  /** How many could not be kept. */
  readonly failed: number;
}

/** Takes a match back: its row stays, and means that the word is asked about again. */
export const forget = (match: TeamMatch): TeamMatch => ({ ...match, ours: forgotten });

/**
 * Keeps matches for the team, each under its key. If a colleague has matched a word meanwhile, the later match replaces
 * theirs, and is named. Nothing is thrown: an import does not depend on it.
 */
export async function keepMatches(
  connection: Connection,
  known: TeamMatches,
  changed: readonly TeamMatch[],
): Promise<KeptMatches> {
  const rowOf = new Map([...known.rows].reverse().map((row) => [keyOf(row.MatchKey), row]));
  const fitting = changed.filter(({ key }) => key.length <= longestKey);
  const writes = fitting.map((match) => matchWrite(match, rowOf.get(match.key)));
  const first = await writeMatches(connection, writes);
  const met = fitting.flatMap((match, at) => {
    const outcome = first[at];
    return outcome.state === 'conflict' ? [{ match, theirs: outcome.theirs }] : [];
  });
  const over = met.filter(({ match, theirs }) => (theirs.Ours ?? '') !== match.ours);
  const second = await writeMatches(
    connection,
    over.map(({ match, theirs }) => matchWrite(match, theirs)),
  );
  const replaced = over.filter((_, at) => second[at].state === 'saved').map(({ match }) => match.text);
  const failed = first.filter(({ state }) => state !== 'saved' && state !== 'conflict').length;
  return { replaced, failed: failed + over.length - replaced.length };
}

type MatchWrite = RowWrite<typeof matches>;

function matchWrite(
  { kind, text, key, ours }: TeamMatch,
  base?: (MatchRow & Tagged) | TheirRow<typeof matches>,
): MatchWrite {
  const Ours = ours || undefined;
  if (base) return { key: base.MatchKey, base, values: { Kind: kind, Ours } };
  return { key, values: { Title: text.slice(0, 255), MatchKey: key, Kind: kind, Ours } };
}

async function writeMatches(
  connection: Connection,
  writes: readonly MatchWrite[],
): Promise<Awaited<ReturnType<typeof writeRows<typeof matches>>>> {
  let busy = false;
  // Nobody waits for these rows, so a busy SharePoint is left alone.
  const wait = async (): Promise<void> => {
    busy = true;
  };
  return writeRows(connection, keyedMatches, writes, { wait, stopped: () => busy });
}
