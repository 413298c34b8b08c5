import type { Decoded } from '../../lists/decode';
import type { ListShape } from '../../lists/shape';
import type { Connection } from '../connection';
import { joined, sizeOf } from './pages';
import { Stopped } from './patience';
import { type ListQuery, pageLimit, type PropertiesQuery, type Result, type RowIn, type Several } from './query';
import { readLists } from './readLists';

/**
 * Every row that a query has in a list of any length. What is read in part is no `Whole`, so nothing can be counted
 * from it by mistake.
 */
export interface Whole<R> extends Decoded<R> {
  readonly mark: Mark;
}

/** How a list stood when it was begun to be read: what was written since can be asked for by it. */
export interface Mark {
  /** Nothing that was written before is missing, by SharePoint's own clock. */
  readonly since: Date;
  /** The last ID that had been given. */
  readonly lastId: number;
  /** How many rows SharePoint said there were, also for those who may not see all of them. */
  readonly count: number;
  /**
   * When a row was last deleted, as SharePoint said; undefined where that was so lately that another deletion could
   * bear the same second, and go unnoticed.
   */
  readonly deleted: string | undefined;
}

/**
 * IDs in a window: a filter on them alone keeps any query within the list view threshold, whatever else it asks.
 * https://learn.microsoft.com/microsoft-365/community/large-lists-large-libraries-in-sharepoint
 */
const windowSize = pageLimit;
/** Windows in a first request, which is sent before it is known how many there are: it reaches 20,000 rows. */
const firstWindows = 4;
/** Windows in one later request, where the rows of many are few. With these PnPjs sends one batch of 20 parts. */
const mostWindows = 20;
/** Rows that one later request may bring, as far as can be told from those before. */
const rowsAtOnce = 4 * pageLimit;

const properties = ['ItemCount', 'LastItemDeletedDate', 'LastItemModifiedDate'] as const;

export type ListProperties = PropertiesQuery<(typeof properties)[number]>;

/** How a list stands. */
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

/** A query in so many windows of IDs, from an ID on that is not in the first. */
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
 * A long list as far as one request reaches, to be asked for together with others; `readRest` reads on.
 *
 * @param after the ID that the reading begins after.
 */
export function beginningOf<Q extends ListQuery>(query: Q, after = 0): Beginning<Q> {
  return { several: [propertiesOf(query.list), lastIn(query.list), windowsAfter(query, after, firstWindows)] };
}

/** What a first request found: how the list stands, its last row, and the rows of its first windows. */
export type Begun<R> = readonly [Result<ListProperties>, Decoded<{ readonly Id: number }>, readonly Decoded<R>[]];

/** A long list as far as it is read. */
export function rowsOf<R>([, , windows]: Begun<R>): Decoded<R> {
  return joined(windows);
}

/** Whether a first request, from the beginning on, reached the end of a list. */
export function reachedEnd([, last]: Begun<unknown>): boolean {
  return windowsBetween(0, lastId(last)) <= firstWindows;
}

function lastId({ rows }: Decoded<{ readonly Id: number }>): number {
  return rows[0]?.Id ?? 0;
}

export interface ReadingOptions {
  /** Asked before each further request; true ends the reading. */
  readonly abandoned?: () => boolean;
  /** Given how many rows each further request brought. */
  readonly onRows?: (rows: number) => void;
  /** The ID that the reading began after; the beginning of the list unless told. */
  readonly after?: number;
}

/**
 * The rest of a list from a first request on: none, up to 20,000 IDs.
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
  // Told now: while a computer sleeps, a page's counting of time may stand still, and what was sent before seems later.
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
 * All rows of a list of any length, in windows of IDs, which no list view threshold refuses: one request for the first
 * 20,000 IDs, and one for as many windows after them as bring about as many rows again.
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
 * SharePoint's servers need not agree about the time to the second. In milliseconds; what was written within it is read
 * twice.
 */
const margin = 10_000;

/**
 * What is written after a list was begun to be read has a later `Modified` than the list said then; its second may be
 * that in which the request was sent. The list's word is taken for no later than that, for somebody may write a day to
 * come into a row by hand. Where no reply has told SharePoint's time, nothing is known to be older than the reading.
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
