import type { Decoded } from '../../lists/decode';
import type { ListShape } from '../../lists/shape';
import type { Connection } from '../connection';
import { joined, sizeOf } from './pages';
import { Stopped } from './patience';
import { type ListQuery, pageLimit, type PropertiesQuery, type Result, type RowIn, type Several } from './query';
import { readLists } from './readLists';

/**
 * All rows of a query, in a list of any length. A partial reading is not a `Whole`, so nothing can be counted from it
 * by mistake.
 */
export interface Whole<R> extends Decoded<R> {
  readonly mark: Mark;
}

/** The state of a list when its reading began: the changes since can be asked for by it. */
export interface Mark {
  /** Nothing modified before this time is missing, by SharePoint's clock. */
  readonly since: Date;
  /** The last ID that existed. */
  readonly lastId: number;
  /** How many rows the list has, including those that the person may not see. */
  readonly count: number;
  /**
   * When a row was last deleted, as SharePoint said; undefined if that was so recent that another deletion in the same
   * second could go unnoticed.
   */
  readonly deleted: string | undefined;
}

/**
 * The IDs in a window: with such a filter any query stays within the list view threshold, whatever else it asks.
 * https://learn.microsoft.com/microsoft-365/community/large-lists-large-libraries-in-sharepoint
 */
const windowSize = pageLimit;
/** The windows of the first request, which is sent before the length of the list is known: 20,000 rows. */
const firstWindows = 4;
/** The most windows of a later request, if they hold few rows. For these PnPjs sends one batch of 20 parts. */
const mostWindows = 20;
/** The rows that a later request should bring, judged by those before. */
const rowsAtOnce = 4 * pageLimit;

const properties = ['ItemCount', 'LastItemDeletedDate', 'LastItemModifiedDate'] as const;

export type ListProperties = PropertiesQuery<(typeof properties)[number]>;

/** Asks for the state of a list. */
export function propertiesOf(list: ListShape): ListProperties {
  return { propertiesOf: list, select: properties };
}

function lastIn<L extends ListShape>(list: L): ListQuery<L, never> {
  return { list, columns: [], newest: true, top: 1 };
}

/** How many windows lie between two IDs, the later one included. */
export function windowsBetween(after: number, until: number): number {
  return Math.max(0, Math.ceil((until - after) / windowSize));
}

/** A query in so many windows of IDs, beginning after an ID. */
export function windowsAfter<Q extends ListQuery>(query: Q, after: number, count: number): Several<readonly Q[]> {
  const windows = Array.from({ length: count }, (_, at) => {
    const from = after + at * windowSize + 1;
    const within = `ID ge ${from} and ID lt ${from + windowSize}`;
    return { ...query, top: pageLimit, filter: query.filter ? `${within} and ${query.filter}` : within };
  });
  return { several: windows };
}

type Beginning<Q extends ListQuery> = Several<
  readonly [ListProperties, ListQuery<Q['list'], never>, Several<readonly Q[]>]
>;

/**
 * The first part of a long list, to be read together with others; `readRest` reads the rest.
 *
 * @param after the ID that the reading begins after.
 */
export function beginningOf<Q extends ListQuery>(query: Q, after = 0): Beginning<Q> {
  return { several: [propertiesOf(query.list), lastIn(query.list), windowsAfter(query, after, firstWindows)] };
}

/** The result of a first request: the state of the list, its last row, and the rows of its first windows. */
export type Begun<R> = readonly [Result<ListProperties>, Decoded<{ readonly Id: number }>, readonly Decoded<R>[]];

/** The rows of a first request. */
export function rowsOf<R>([, , windows]: Begun<R>): Decoded<R> {
  return joined(windows);
}

/** Whether a first request reached the end of the list. */
export function reachedEnd([, last]: Begun<unknown>): boolean {
  return windowsBetween(0, lastId(last)) <= firstWindows;
}

function lastId({ rows }: Decoded<{ readonly Id: number }>): number {
  return rows[0]?.Id ?? 0;
}

export interface ReadingOptions {
  /** Asked before each further request; true ends the reading. */
  readonly abandoned?: () => boolean;
  /** Called with the number of rows of each further request. */
  readonly onRows?: (rows: number) => void;
  /** The ID that the reading began after; left out: the beginning of the list. */
  readonly after?: number;
}

/**
 * The rest of a list after its first request: no further request up to 20,000 IDs.
 *
 * @param sent when the first request was sent, as `performance.now()` counts.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readRest<Q extends ListQuery>(
  connection: Connection,
  query: Q,
  begun: Begun<RowIn<Q>>,
  sent: number,
  { abandoned = () => false, onRows, after = 0 }: ReadingOptions = {},
): Promise<Whole<RowIn<Q>>> {
  const [properties, last, windows] = begun;
  const until = lastId(last);
  // Computed now: while a computer sleeps, `performance.now()` may stand still, and an earlier moment then seems later.
  const mark = markFrom(connection, properties, until, sent);
  const parts = [...windows];
  let rows = sizeOf(joined(windows));
  for (;;) {
    const reached = after + parts.length * windowSize;
    const left = windowsBetween(reached, until);
    if (left === 0) break;
    if (abandoned()) throw new Stopped();
    const atOnce = Math.min(left, mostWindows, Math.floor(rowsAtOnce / Math.max(1, rows / parts.length)));
    const more = (await readLists(connection, windowsAfter(query, reached, atOnce)))[0] as readonly Decoded<RowIn<Q>>[];
    parts.push(...more);
    const brought = sizeOf(joined(more));
    rows += brought;
    onRows?.(brought);
  }
  return { ...joined(parts), mark };
}

/**
 * All rows of a list of any length, in windows of IDs, which stay below the list view threshold: one request for the
 * first 20,000 IDs, then one for as many windows as bring about as many rows again.
 *
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readWhole<Q extends ListQuery>(
  connection: Connection,
  query: Q,
  options?: ReadingOptions,
): Promise<Whole<RowIn<Q>>> {
  const sent = performance.now();
  const [begun] = await readLists(connection, beginningOf(query, options?.after));
  return readRest(connection, query, begun as unknown as Begun<RowIn<Q>>, sent, options);
}

/**
 * Milliseconds. The clocks of SharePoint's servers need not agree to the second; rows modified within this margin are
 * read twice.
 */
const margin = 10_000;

/**
 * A change after the reading began has a later `Modified` than the list reported then, or the same second. The list's
 * own time is not trusted beyond the moment of our request, since somebody may have written a future day into a row by
 * hand. Until a reply has told SharePoint's time, nothing is known to be older than the reading.
 */
export function markFrom(
  { clock }: Connection,
  { ItemCount, LastItemDeletedDate, LastItemModifiedDate }: Result<ListProperties>,
  lastId: number,
  sent: number,
): Mark {
  const written = Date.parse(String(LastItemModifiedDate));
  const asked = clock.notAfter(sent)?.getTime() ?? 0;
  const since = Math.min(written + 1000, asked - margin);
  const deleted = String(LastItemDeletedDate);
  return {
    since: new Date(Number.isFinite(since) ? Math.max(0, since) : 0),
    lastId,
    count: Number(ItemCount),
    deleted: Date.parse(deleted) < asked - margin ? deleted : undefined,
  };
}
