import { columnsOfICT, fingerprintOf } from '../domain/device/requestFingerprint';
import { referenceOf } from '../domain/device/reference';
import { sequenceIn } from '../domain/device/standing';
import type { Problem } from '../domain/outcome';
import { storedText } from '../domain/storedText';
import { blackBerryRegister } from '../lists/blackBerryRegister';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type DeviceDecision, deviceDecisions } from '../lists/deviceDecisions';
import { type DeviceRequest, deviceRequests } from '../lists/deviceRequests';
import { type Connection, sameAccount } from './connection';
import { type DevicePolicy, type DeviceSupport, type DirectorySite, type HeldRequest, keyedRequests, policiesQuery, requestColumns, supportQuery } from './deviceRequests';
import { problemFrom } from './problem';
import { type Authored, type ListQuery, pageLimit, readLists } from './readLists';
import { directoryQuery, type Settings, settingsFrom, settingsQuery } from './rollout';
import { type KeyedList, type Outcome, sameValue, type TheirRow, type WriteOptions, writeRows } from './rowWrites';

/** What `UnreadableRow.list` says of a request's row. */
export const requestsListName = deviceRequests.name;

/** A row of the record, with who wrote it and when. */
export type HeldDecision = DeviceDecision & Authored;

/** Everything those who decide work with. */
export interface TriageReport {
  /** Requests that do not say they are decided. */
  readonly open: readonly HeldRequest[];
  /** Those that say they are; undefined until they are read. Only the record says which of them are. */
  readonly answered: readonly HeldRequest[] | undefined;
  readonly decisions: readonly HeldDecision[];
  readonly policies: readonly DevicePolicy[];
  readonly support: readonly DeviceSupport[];
  readonly sites: readonly DirectorySite[];
  readonly settings: Settings;
  /** How many BlackBerry users are known; no more than a page of them is counted. */
  readonly registered: number;
  readonly unreadable: readonly UnreadableRow[];
}

const openRequests = { list: deviceRequests, columns: requestColumns, filter: 'Outcome eq null', top: 5000, etags: true, authored: true } as const satisfies ListQuery;
const answeredRequests = { ...openRequests, filter: 'Outcome ne null' } as const satisfies ListQuery;
const allDecisions = { list: deviceDecisions, columns: columnNames(deviceDecisions), top: 5000, authored: true } as const satisfies ListQuery;

const registered = { list: blackBerryRegister, columns: [], top: pageLimit } as const satisfies ListQuery;

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
async function beyond<R>(connection: Connection, query: ListQuery, lastId: number, windows: readonly Part<R>[]): Promise<Part<R>[]> {
  const parts = [...windows];
  for (let first = windowsAtOnce; first * windowSize < lastId; first += windowsAtOnce) {
    parts.push(...((await readLists(connection, ...windowsOf(query, first))) as unknown as Part<R>[]));
  }
  return parts;
}

/**
 * Reads the queue in two requests, the open requests and then the record, and gives that; the requests that say they are decided come
 * after. A list of more than 20,000 rows takes one more request for each further 20,000.
 *
 * @param onPart given the queue as soon as it is there.
 * @throws ProblemError
 */
export async function readTriage(connection: Connection, onPart: (part: TriageReport) => void): Promise<TriageReport> {
  const [policies, support, sites, settings, users, last, ...windows] = await readLists(
    connection, policiesQuery, supportQuery, directoryQuery, settingsQuery, registered, lastIn(deviceRequests), ...windowsOf(openRequests, 0),
  );
  const lastRequest = last.rows[0]?.Id ?? 0;
  const open = await beyond<HeldRequest>(connection, openRequests, lastRequest, windows);
  const [lastRow, ...firstDecisions] = await readLists(connection, lastIn(deviceDecisions), ...windowsOf(allDecisions, 0));
  const decisions = await beyond<HeldDecision>(connection, allDecisions, lastRow.rows[0]?.Id ?? 0, firstDecisions);
  const queue: TriageReport = {
    open: open.flatMap(({ rows }) => rows),
    answered: undefined,
    decisions: decisions.flatMap(({ rows }) => rows),
    policies: policies.rows,
    support: support.rows,
    sites: sites.rows,
    settings: settingsFrom(settings.rows),
    registered: users.rows.length,
    unreadable: [policies, support, sites, settings, ...open, ...decisions].flatMap(({ unreadable }) => unreadable),
  };
  onPart(queue);
  const answered = await beyond<HeldRequest>(connection, answeredRequests, lastRequest, (await readLists(connection, ...windowsOf(answeredRequests, 0))) as unknown as Part<HeldRequest>[]);
  const whole = { ...queue, answered: answered.flatMap(({ rows }) => rows), unreadable: [...queue.unreadable, ...answered.flatMap(({ unreadable }) => unreadable)] };
  const saved = await readWithout(connection, whole.unreadable.filter(({ list }) => list === deviceRequests.name));
  return { ...whole, answered: [...whole.answered, ...saved] };
}

/** More rows than these are not read again, and no row more often. */
const mostUnreadable = 200;
const mostRounds = 6;
const inOneRequest = 20;

/** What a request holds where a column of it cannot be read. */
const unread = { Title: '', RequestKey: '', RequesterKey: '', BusinessNeeds: [], NeedsMobileEmail: false, UsesNHSmail: false, Withdrawn: false } as const;
/** Stands for an outcome that is no outcome: no copy of the record says so. */
const noOutcome = '?' as unknown as DeviceRequest['Outcome'];

/** Stands for the key of a request that was sent by hand without one: what is decided about it must be told from what is not. */
function keyOfItem(item: number): string {
  return `item-${item}`;
}

/**
 * Requests of which a column holds what it cannot, read without that: somebody who wrote it by hand does not lose their request from
 * the queue by it.
 */
async function readWithout(connection: Connection, unreadable: readonly UnreadableRow[]): Promise<HeldRequest[]> {
  const rows: HeldRequest[] = [];
  let pending = unreadable.slice(0, mostUnreadable).map(({ item, field }) => ({ item, fields: [field] }));
  for (let round = 0; round < mostRounds && pending.length > 0; round += 1) {
    const again: typeof pending = [];
    for (let from = 0; from < pending.length; from += inOneRequest) {
      const some = pending.slice(from, from + inOneRequest);
      const replies = (await readLists(connection, ...some.map(({ item, fields }): ListQuery => ({
        ...openRequests, columns: requestColumns.filter((column) => !fields.includes(column)), filter: `ID eq ${item}`, top: 1,
      })))) as unknown as readonly Part<HeldRequest>[];
      for (const [at, reply] of replies.entries()) {
        const { item, fields } = some[at];
        if (reply.rows.length > 0) rows.push({ ...unread, ...(fields.some((field) => field === 'Outcome' || field === 'OutcomeStage') && { Outcome: noOutcome }), ...(fields.some((field) => field === 'RequestKey') && { RequestKey: keyOfItem(item) }), ...reply.rows[0] });
        else if (reply.unreadable.length > 0) again.push({ item, fields: [...fields, reply.unreadable[0].field] });
      }
    }
    pending = again;
  }
  return rows;
}

/** What is decided, as the record keeps it. */
export type NewDecision = Pick<DeviceDecision, 'Decision' | 'ReasonCode' | 'RuleQuoted' | 'PolicyVersion' | 'Note'>;

/** What ICT writes into the request, for its requester to read. */
export type CourtesyCopy = Pick<DeviceRequest, 'Outcome' | 'OutcomeStage' | 'OutcomeRule' | 'OutcomePolicyVersion' | 'OutcomeBy' | 'OutcomeOn' | 'Question'> & Partial<Pick<DeviceRequest, 'Reply'>>;

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
 * - `gone`: the request is not there any more
 * - `failed`: not recorded; `unclear` where even that is not known
 */
export type Decided =
  | { readonly state: 'recorded'; readonly copy?: Problem }
  | { readonly state: 'overtaken'; readonly theirs: { readonly Decision: DeviceDecision['Decision']; readonly Note?: string; readonly by?: string } }
  | { readonly state: 'changed'; readonly request: HeldRequest }
  | { readonly state: 'gone' }
  | { readonly state: 'failed'; readonly problem: Problem; readonly unclear: boolean };

const keyedDecisions = { list: deviceDecisions, keyColumn: 'DecisionKey' } as const satisfies KeyedList<typeof deviceDecisions>;

type Options = Pick<WriteOptions<unknown>, 'wait' | 'stopped'>;

/**
 * Records a decision, then writes the requester's copy. The record comes first, under its sequence key, which only one can take; the request
 * is read again just before, so that nobody decides on what it no longer says.
 */
export async function decide(connection: Connection, { request: seen, nextSequence }: SeenRequest, decision: NewDecision, copy: CourtesyCopy, options: Options): Promise<Decided> {
  const isMine = ({ authorLogin }: HeldDecision): boolean => sameAccount(authorLogin, connection.login);

  let fresh: HeldRequest | undefined;
  let record: readonly HeldDecision[];
  try {
    const [requests, decisions] = await readLists(
      connection,
      { ...openRequests, filter: `ID eq ${seen.Id}`, top: 1 } as const,
      decisionsAbout(seen.Id),
    );
    fresh = requests.rows[0] ?? (await readWithout(connection, requests.unreadable))[0];
    record = decisions.rows;
  } catch (error) {
    return { state: 'failed', problem: await problemFrom(error, deviceRequests.name), unclear: false };
  }
  if (!fresh) return { state: 'gone' };
  const seenHash = await fingerprintOf(seen);
  // The copy of a question empties the reply, so that any reply there is later is a new one, though it says the same as the last.
  const RequestHash = decision.Decision === 'Question asked' ? await fingerprintOf({ ...seen, Reply: undefined }) : seenHash;
  const values = { Title: referenceOf(seen.Id), DecisionKey: `${seen.Id}|${nextSequence}`, RequestItemId: seen.Id, RequestKey: seen.RequestKey, RequestHash, ...decision };

  const there = record.find((each) => (sequenceIn(each, seen.Id) ?? 0) >= nextSequence);
  const mine = there !== undefined && isMine(there) && there.DecisionKey === values.DecisionKey && there.Decision === decision.Decision && storedText(there.Note) === storedText(decision.Note);
  if (there && !mine) return { state: 'overtaken', theirs: { ...there, by: there.authorName } };
  if (!there) {
    if ((await fingerprintOf(fresh)) !== seenHash) return { state: 'changed', request: fresh };
    const [outcome] = await writeRows(connection, keyedDecisions, [{ key: values.DecisionKey, values }], options);
    if (outcome.state === 'conflict') return { state: 'overtaken', theirs: { ...outcome.theirs, by: outcome.theirs.editedBy } };
    if (outcome.state === 'failed') return { state: 'failed', problem: outcome.problem, unclear: outcome.unclear };
    if (outcome.state !== 'saved') return { state: 'failed', problem: { kind: 'unexpected', detail: outcome.state }, unclear: true };
    // Two may decide the same in the same moment, and a row that holds what was to be written counts as written: whose is it? Where it
    // cannot be read, the decision stands in the record all the same.
    record = (await recordAbout(connection, seen.Id)) ?? [];
    const first = record.find(({ DecisionKey }) => DecisionKey === values.DecisionKey);
    if (first && !isMine(first)) return { state: 'overtaken', theirs: { ...first, by: first.authorName } };
  }
  // The requester reads of the later one.
  if (hasLater(record, seen.Id, nextSequence)) return { state: 'recorded', copy: { kind: 'conflict' } };
  return { state: 'recorded', copy: await writeCopy(connection, fresh, copy, options, nextSequence) };
}

function decisionsAbout(item: number): typeof allDecisions & { readonly filter: string } {
  return { ...allDecisions, filter: `RequestItemId eq ${item}` };
}

/** What is decided about a request by now; undefined where it cannot be read. */
async function recordAbout(connection: Connection, item: number): Promise<readonly HeldDecision[] | undefined> {
  try {
    return (await readLists(connection, decisionsAbout(item)))[0].rows;
  } catch {
    return undefined;
  }
}

function hasLater(record: readonly HeldDecision[], item: number, sequence: number): boolean {
  return record.some((each) => (sequenceIn(each, item) ?? 0) > sequence);
}

/** How often the copy is tried over what the requester has changed meanwhile: it touches no column of theirs. */
const mostCopies = 3;

/**
 * Writes the requester's copy of what the record says. Where somebody has written another copy meanwhile, that stays, unless the record
 * says that this one is of the latest decision: a copy that was held up must not hide a later one. The row's etag, read before the record,
 * keeps that true until it is written.
 *
 * @param request as it was read, not after the record was.
 * @param sequence of the decision that it is the copy of; left out: any other copy stays.
 * @returns the problem, where it could not be written: the decision stands all the same.
 */
export async function writeCopy(connection: Connection, request: HeldRequest, copy: CourtesyCopy, options: Options, sequence?: number): Promise<Problem | undefined> {
  async function isOfLatest(): Promise<boolean> {
    const record = sequence === undefined ? undefined : await recordAbout(connection, request.Id);
    return record !== undefined && !hasLater(record, request.Id, sequence!);
  }

  let base: Pick<HeldRequest, 'Id' | 'etag'> = request;
  let outcome: Outcome<TheirRow<typeof deviceRequests>> | undefined;
  for (let tried = 0; tried < mostCopies; tried += 1) {
    [outcome] = await writeRows(connection, keyedRequests, [{ key: request.RequestKey, base, values: copy }], options);
    if (outcome.state !== 'conflict' || outcome.theirs.Id !== request.Id) break;
    if (!sameCopy(outcome.theirs, request) && !(await isOfLatest())) break;
    base = outcome.theirs;
  }
  if (outcome?.state === 'saved') return undefined;
  return outcome?.state === 'failed' ? outcome.problem : { kind: 'conflict' };
}

/** Whether two states of a request say the same of what ICT has decided. */
function sameCopy(one: DeviceRequest, other: DeviceRequest): boolean {
  return columnsOfICT.every((column) => sameValue(one[column], other[column]));
}
