import { fingerprintOf } from '../domain/device/requestFingerprint';
import { referenceOf } from '../domain/device/reference';
import { knownUsers } from '../domain/device/register';
import { markRepeats, type RecordKey, sequenceIn } from '../domain/device/standing';
import type { Problem } from '../domain/outcome';
import { storedText } from '../domain/storedText';
import { blackBerryRegister } from '../lists/blackBerryRegister';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type DeviceDecision, deviceDecisions } from '../lists/deviceDecisions';
import { type DeviceRequest, deviceRequests } from '../lists/deviceRequests';
import { type Connection, sameAccount } from './connection';
import { courtesyCopy, type HeldDecision } from './courtesyCopy';
import {
  type DevicePolicy,
  type DeviceSupport,
  type DirectorySite,
  type HeldRequest,
  keyedRequests,
  policiesQuery,
  requestColumns,
  supportQuery,
} from './deviceRequests';
import { longestWait, type Patience, patiently, Stopped } from './read/patience';
import { problemFrom } from './problem';
import { type ListQuery, literal, pageLimit, readLists } from './read/readLists';
import { directoryQuery, type Settings, settingsFrom, settingsQuery } from './rollout';
import { type KeyedList, type WriteOptions, writeRows } from './rowWrites';

/** What `UnreadableRow.list` says of a request's row. */
export const requestsListName = deviceRequests.name;

/** What a `Problem` about the record names. */
export const decisionsListName = deviceDecisions.name;

/** Everything those who decide work with. */
export interface TriageReport {
  /** Requests that do not say they are decided. */
  readonly open: readonly HeldRequest[];
  /** Those that say they are; undefined until they are read. Only the record says which of them are. */
  readonly answered: readonly HeldRequest[] | undefined;
  readonly decisions: readonly HeldDecision[];
  /** Rows of the record of which more than their key cannot be read: they take their place all the same. */
  readonly unreadDecisions: readonly RecordKey[];
  readonly policies: readonly DevicePolicy[];
  readonly support: readonly DeviceSupport[];
  readonly sites: readonly DirectorySite[];
  readonly settings: Settings;
  /**
   * How many BlackBerry users are known, of whom no more than a page is counted; undefined where their list may not be
   * read, or is not there.
   */
  readonly registered: number | undefined;
  readonly unreadable: readonly UnreadableRow[];
}

const openRequests = {
  list: deviceRequests,
  columns: requestColumns,
  filter: 'Outcome eq null',
  top: 5000,
  etags: true,
  authored: true,
} as const satisfies ListQuery;
const answeredRequests = { ...openRequests, filter: 'Outcome ne null' } as const satisfies ListQuery;
const allDecisions = {
  list: deviceDecisions,
  columns: columnNames(deviceDecisions),
  top: 5000,
  authored: true,
} as const satisfies ListQuery;

const registered = {
  list: blackBerryRegister,
  columns: ['UserEmail'],
  top: pageLimit,
  unneeded: true,
} as const satisfies ListQuery;

/** IDs in a window: a filter on them alone keeps any query within the list view threshold, whatever else it asks. */
const windowSize = 5000;
/** Windows asked for at once: the first request reaches 20,000 rows. */
const windowsAtOnce = 4;

/** A query in windows of IDs, from one on. */
function windowsOf<Q extends ListQuery>(query: Q, first: number): Q[] {
  return Array.from({ length: windowsAtOnce }, (_, at) => {
    const from = (first + at) * windowSize;
    const within = `ID ge ${from + 1} and ID lt ${from + windowSize + 1}`;
    return { ...query, filter: query.filter ? `${within} and ${query.filter}` : within };
  });
}

function lastIn<L extends ListQuery['list']>(list: L): ListQuery<L> {
  return { list, columns: [], newest: true, top: 1 };
}

interface Part<R> {
  readonly rows: readonly R[];
  readonly unreadable: readonly UnreadableRow[];
}

/** Reads the windows that a first request did not reach; none, in a list of up to 20,000 rows. */
async function beyond<R>(
  connection: Connection,
  query: ListQuery,
  lastId: number,
  windows: readonly Part<R>[],
): Promise<Part<R>[]> {
  const parts = [...windows];
  for (let first = windowsAtOnce; first * windowSize < lastId; first += windowsAtOnce) {
    parts.push(...((await readLists(connection, ...windowsOf(query, first))) as unknown as Part<R>[]));
  }
  return parts;
}

/**
 * Reads the queue in two requests, the open requests and then the record, and gives that; the requests that say they
 * are decided come after, with whatever was written meanwhile. A list of more than 20,000 rows takes one more request
 * for each further 20,000.
 *
 * @param onPart given the queue as soon as it is there.
 * @throws ProblemError
 */
export async function readTriage(connection: Connection, onPart: (part: TriageReport) => void): Promise<TriageReport> {
  const [policies, support, sites, settings, users, last, ...windows] = await readLists(
    connection,
    policiesQuery,
    supportQuery,
    directoryQuery,
    settingsQuery,
    registered,
    lastIn(deviceRequests),
    ...windowsOf(openRequests, 0),
  );
  const lastRequest = last.rows[0]?.Id ?? 0;
  const open = whole(await beyond<HeldRequest>(connection, openRequests, lastRequest, windows));
  const [lastRow, ...firstDecisions] = await readLists(
    connection,
    lastIn(deviceDecisions),
    ...windowsOf(allDecisions, 0),
  );
  const lastDecision = lastRow.rows[0]?.Id ?? 0;
  const decisions = whole(await beyond<HeldDecision>(connection, allDecisions, lastDecision, firstDecisions));
  const queue: TriageReport = {
    open: open.rows,
    answered: undefined,
    decisions: decisions.rows,
    unreadDecisions: await readKeys(connection, decisions.unreadable),
    policies: policies.rows,
    support: support.rows,
    sites: sites.rows,
    settings: settingsFrom(settings.rows),
    registered: users.unread ? undefined : knownUsers(users.rows),
    unreadable: [policies, support, sites, settings, open, decisions].flatMap(({ unreadable }) => unreadable),
  };
  onPart(queue);

  const since = changedSince(open.rows);
  const changes = { ...openRequests, filter: since ?? '' };
  const [made, ...parts] = await readLists(
    connection,
    { ...allDecisions, filter: `ID gt ${lastDecision}` } as const,
    ...windowsOf(answeredRequests, 0),
    ...(since ? windowsOf(changes, 0) : []),
  );
  const answered = whole(
    await beyond<HeldRequest>(connection, answeredRequests, lastRequest, parts.slice(0, windowsAtOnce)),
  );
  const changed = whole(
    since ? await beyond<HeldRequest>(connection, changes, lastRequest, parts.slice(windowsAtOnce)) : [],
  );
  const unreadable = lastOfEach(
    [...queue.unreadable, ...answered.unreadable, ...changed.unreadable, ...made.unreadable],
    ({ list, item }) => `${list} ${item}`,
  );
  const saved = await readWithout(
    connection,
    unreadable.filter(({ list }) => list === deviceRequests.name),
  );
  // A request that moved from one reading to the next stands as it was read last, and once.
  const requests = lastOfEach([...queue.open, ...answered.rows, ...changed.rows, ...saved], ({ Id }) => String(Id));
  return {
    ...queue,
    open: requests.filter(({ Outcome }) => Outcome === undefined),
    answered: requests.filter(({ Outcome }) => Outcome !== undefined),
    decisions: [...queue.decisions, ...made.rows],
    unreadDecisions: [...queue.unreadDecisions, ...(await readKeys(connection, made.unreadable))],
    unreadable,
  };
}

/**
 * Finds what was written since the open requests were read, by SharePoint's own clock: nothing of theirs is later than
 * this.
 */
function changedSince(open: readonly HeldRequest[]): string | undefined {
  const latest = open.reduce((until, { Modified }) => Math.max(until, Modified.getTime()), 0);
  return latest > 0 ? `Modified ge datetime'${new Date(latest).toISOString()}'` : undefined;
}

function whole<R>(parts: readonly Part<R>[]): Part<R> {
  return { rows: parts.flatMap(({ rows }) => rows), unreadable: parts.flatMap(({ unreadable }) => unreadable) };
}

/** Each once, as it stands last. */
function lastOfEach<R>(rows: readonly R[], keyIn: (row: R) => string): R[] {
  return [...new Map(rows.map((row) => [keyIn(row), row])).values()];
}

/** More rows than these are not read again, and no row more often. */
const mostUnreadable = 1000;
const mostRounds = 6;
const inOneRequest = 20;

/** What a request holds where a column of it cannot be read. */
const emptyRequest = {
  Title: '',
  RequestKey: '',
  RequesterKey: '',
  BusinessNeeds: [],
  NeedsMobileEmail: false,
  UsesNHSmail: false,
  Withdrawn: false,
} as const;
/** Stands for an outcome that is no outcome: no copy of the record says so. */
const noOutcome = '?' as unknown as DeviceRequest['Outcome'];

/**
 * Stands for the key of a request that was sent by hand without one: what is decided about it must be told from what is
 * not.
 */
function keyOfItem(item: number): string {
  return `item-${item}`;
}

/** Reads one row by each query, as many at once as a batch takes. */
async function readEach<R>(connection: Connection, queries: readonly ListQuery[]): Promise<Part<R>[]> {
  const replies: Part<R>[] = [];
  for (let from = 0; from < queries.length; from += inOneRequest) {
    replies.push(
      ...((await readLists(connection, ...queries.slice(from, from + inOneRequest))) as unknown as Part<R>[]),
    );
  }
  return replies;
}

/**
 * Requests of which a column holds what it cannot, read without that: somebody who wrote it by hand does not lose their
 * request from the queue by it.
 */
async function readWithout(connection: Connection, unreadable: readonly UnreadableRow[]): Promise<HeldRequest[]> {
  const rows: HeldRequest[] = [];
  let pending = unreadable.slice(0, mostUnreadable).map(({ item, field }) => ({ item, unread: [field] }));
  for (let round = 0; round < mostRounds && pending.length > 0; round += 1) {
    const replies = await readEach<HeldRequest>(
      connection,
      pending.map(({ item, unread }) => ({
        ...openRequests,
        columns: requestColumns.filter((column) => !unread.includes(column)),
        filter: `ID eq ${item}`,
        top: 1,
      })),
    );
    const again: typeof pending = [];
    for (const [
      at,
      {
        rows: [row],
        unreadable: [other],
      },
    ] of replies.entries()) {
      const { item, unread } = pending[at];
      if (row) {
        rows.push({
          ...emptyRequest,
          unread,
          ...((unread.includes('Outcome') || unread.includes('OutcomeStage')) && { Outcome: noOutcome }),
          ...(unread.includes('RequestKey') && { RequestKey: keyOfItem(item) }),
          ...row,
        });
      } else if (other) again.push({ item, unread: [...unread, other.field] });
    }
    pending = again;
  }
  return rows;
}

/** Of rows of the record that cannot be read, what says which request each is about. */
async function readKeys(connection: Connection, unreadable: readonly UnreadableRow[]): Promise<RecordKey[]> {
  const queries = unreadable
    .filter(({ list }) => list === deviceDecisions.name)
    .slice(0, mostUnreadable)
    .map(({ item }): ListQuery => ({
      list: deviceDecisions,
      columns: ['DecisionKey', 'RequestItemId'],
      filter: `ID eq ${item}`,
      top: 1,
    }));
  return (await readEach<RecordKey>(connection, queries)).flatMap(({ rows }) => rows);
}

/** What is decided, as the record keeps it. */
export type NewDecision = Pick<DeviceDecision, 'Decision' | 'ReasonCode' | 'RuleQuoted' | 'PolicyVersion' | 'Note'>;

/** A request as whoever decides has seen it. */
export interface SeenRequest {
  readonly request: HeldRequest;
  /** The sequence of the next decision about it. */
  readonly nextSequence: number;
}

/**
 * What became of a decision.
 *
 * - `recorded`: it stands in the record; `copy` says why the requester's copy does not say so, where it does not
 * - `overtaken`: somebody decided first
 * - `changed`: the requester has changed the request since it was seen; nothing is recorded
 * - `repeat`: it is the request of number `of`, sent twice; nothing is recorded
 * - `gone`: the request is not there any more
 * - `notSent`: stopped while it waited for a busy SharePoint; nothing is recorded
 * - `failed`: not recorded; `unclear` where even that is not known
 */
export type Decided =
  | { readonly state: 'recorded'; readonly copy?: Problem }
  | {
      readonly state: 'overtaken';
      readonly theirs: { readonly Decision: DeviceDecision['Decision']; readonly Note?: string; readonly by?: string };
    }
  | { readonly state: 'changed'; readonly request: HeldRequest }
  | { readonly state: 'repeat'; readonly of: number }
  | { readonly state: 'gone' | 'notSent' }
  | { readonly state: 'failed'; readonly problem: Problem; readonly unclear: boolean };

const keyedDecisions = { list: deviceDecisions, keyColumn: 'DecisionKey' } as const satisfies KeyedList<
  typeof deviceDecisions
>;

type Options = Pick<WriteOptions<unknown>, 'wait' | 'stopped'>;

/** A request and its record, as they are now. */
interface Fresh {
  readonly request?: HeldRequest;
  readonly decisions: readonly HeldDecision[];
  readonly unreadDecisions: readonly RecordKey[];
  /** The number of the request that this one repeats. */
  readonly repeatOf?: number;
}

/** Rows under one request's number or key: a list could hold more only by somebody's hand. */
const mostOfOne = 500;

function patience({ wait, stopped = () => false }: Options): Patience {
  return { wait, stopped, longest: longestWait };
}

async function readFresh(connection: Connection, { Id, RequestKey }: HeldRequest): Promise<Fresh> {
  const [own, decisions, sameKey] = await readLists(
    connection,
    { ...openRequests, filter: `ID eq ${Id}`, top: 1 } as const,
    { ...allDecisions, filter: `RequestItemId eq ${Id}`, top: mostOfOne } as const,
    {
      list: deviceRequests,
      columns: ['RequestKey'],
      filter: `RequestKey eq ${literal(RequestKey)}`,
      top: mostOfOne,
      authored: true,
    } as const,
  );
  const request = own.rows[0] ?? (await readWithout(connection, own.unreadable))[0];
  return {
    request,
    decisions: decisions.rows,
    unreadDecisions: await readKeys(connection, decisions.unreadable),
    repeatOf: markRepeats(sameKey.rows).get(Id),
  };
}

/**
 * Records a decision, then writes the requester's copy. The record comes first, under its sequence key, which only one
 * can take; the request is read again just before, so that nobody decides on what it no longer says, nor on what was
 * sent twice.
 */
export async function decide(
  connection: Connection,
  { request: seen, nextSequence }: SeenRequest,
  decision: NewDecision,
  options: Options,
): Promise<Decided> {
  const isMine = ({ authorLogin }: HeldDecision): boolean => sameAccount(authorLogin, connection.login);
  let fresh: Fresh;
  try {
    fresh = await patiently(() => readFresh(connection, seen), patience(options));
  } catch (error) {
    if (error instanceof Stopped) return { state: 'notSent' };
    return { state: 'failed', problem: await problemFrom(error, deviceRequests.name), unclear: false };
  }
  if (!fresh.request) return { state: 'gone' };
  if (fresh.repeatOf !== undefined) return { state: 'repeat', of: fresh.repeatOf };
  const seenHash = await fingerprintOf(seen);
  // The copy of a question empties the reply, so that any reply there is later is a new one, though it says the same as
  // the last.
  const RequestHash =
    decision.Decision === 'Question asked' ? await fingerprintOf({ ...seen, Reply: undefined }) : seenHash;
  // What cannot be read decides nothing, and takes its place all the same.
  const sequence = Math.max(nextSequence, ...fresh.unreadDecisions.map((each) => (sequenceIn(each, seen.Id) ?? 0) + 1));
  const values = {
    Title: referenceOf(seen.Id),
    DecisionKey: `${seen.Id}|${sequence}`,
    RequestItemId: seen.Id,
    RequestKey: seen.RequestKey,
    RequestHash,
    ...decision,
  };

  const there = fresh.decisions.find((each) => (sequenceIn(each, seen.Id) ?? 0) >= nextSequence);
  const mine =
    there !== undefined &&
    isMine(there) &&
    there.DecisionKey === values.DecisionKey &&
    there.Decision === decision.Decision &&
    storedText(there.Note) === storedText(decision.Note);
  if (there && !mine) return { state: 'overtaken', theirs: { ...there, by: there.authorName } };
  if (!there) {
    if ((await fingerprintOf(fresh.request)) !== seenHash) return { state: 'changed', request: fresh.request };
    const [outcome] = await writeRows(connection, keyedDecisions, [{ key: values.DecisionKey, values }], options);
    switch (outcome.state) {
      case 'saved':
        break;
      case 'notSent':
        return { state: 'notSent' };
      case 'conflict':
        return { state: 'overtaken', theirs: { ...outcome.theirs, by: outcome.theirs.editedBy } };
      case 'failed':
        return { state: 'failed', problem: outcome.problem, unclear: outcome.unclear };
      // A row that cannot be read has just taken its place: tried again, it takes the next.
      default:
        return { state: 'failed', problem: { kind: 'conflict' }, unclear: false };
    }
  }
  // Begun, it is finished: whoever stops stops what is not recorded yet.
  return finish(connection, seen, values.DecisionKey, isMine, { wait: options.wait });
}

/**
 * Writes the copy of a decision that stands; two may decide the same in the same moment, and then it is said whose it
 * is.
 */
async function finish(
  connection: Connection,
  seen: HeldRequest,
  key: string,
  isMine: (decision: HeldDecision) => boolean,
  options: Options,
): Promise<Decided> {
  try {
    const fresh = await patiently(() => readFresh(connection, seen), patience(options));
    const kept = fresh.decisions.find(({ DecisionKey }) => DecisionKey === key);
    if (kept && !isMine(kept)) return { state: 'overtaken', theirs: { ...kept, by: kept.authorName } };
    // A reply that was there when the question was asked is none to it; one that has come since is.
    const oldReply = kept?.Decision === 'Question asked' ? storedText(seen.Reply) : undefined;
    return { state: 'recorded', copy: await writeFresh(connection, fresh, oldReply, options) };
  } catch (error) {
    // The decision stands in the record, whoever's it is.
    return { state: 'recorded', copy: await copyProblem(error) };
  }
}

/** How often the copy is tried over what is written meanwhile: it touches no column of the requester's. */
const mostCopies = 3;

/**
 * Writes the requester's copy of what the record says now, whatever it said when it was last read.
 *
 * @returns the problem, where it could not be written.
 */
export async function writeCopy(
  connection: Connection,
  request: HeldRequest,
  options: Options,
): Promise<Problem | undefined> {
  try {
    return await writeFresh(
      connection,
      await patiently(() => readFresh(connection, request), patience(options)),
      undefined,
      options,
    );
  } catch (error) {
    return copyProblem(error);
  }
}

async function copyProblem(error: unknown): Promise<Problem> {
  return error instanceof Stopped ? { kind: 'offline' } : problemFrom(error, deviceRequests.name);
}

/**
 * @param oldReply is emptied where it is still there; another one, given meanwhile, stays.
 * @returns the problem, where it could not be written.
 * @throws ProblemError; Stopped
 */
async function writeFresh(
  connection: Connection,
  first: Fresh,
  oldReply: string | undefined,
  options: Options,
): Promise<Problem | undefined> {
  let fresh = first;
  for (let tried = 1; ; tried += 1) {
    const { request, decisions } = fresh;
    if (!request) return { kind: 'missing', list: deviceRequests.name };
    const emptied = oldReply !== undefined && storedText(request.Reply) === oldReply ? { Reply: undefined } : {};
    const [outcome] = await writeRows(
      connection,
      keyedRequests,
      [{ key: request.RequestKey, base: request, values: { ...courtesyCopy(request, decisions), ...emptied } }],
      options,
    );
    if (outcome.state === 'saved') return undefined;
    if (outcome.state === 'failed') return outcome.problem;
    if (outcome.state !== 'conflict' || tried === mostCopies) return { kind: 'conflict' };
    fresh = await patiently(() => readFresh(connection, request), patience(options));
  }
}
