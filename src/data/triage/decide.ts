import { referenceOf } from '../../domain/device/reference';
import { fingerprintOf } from '../../domain/device/requestFingerprint';
import { decisionsAbout, keyOfDecision, type RecordKey, sequenceIn } from '../../domain/device/record';
import type { Failed, Problem } from '../../domain/problem';
import { storedText } from '../../domain/storedText';
import { type DeviceDecision, deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import { type Connection, sameAccount } from '../connection';
import type { HeldRequest } from '../deviceRequests';
import { problemFrom } from '../problem';
import { Stopped } from '../read/patience';
import { patiently } from '../read/patiently';
import type { KeyedList } from '../rowsByKey';
import { writeRows } from '../rowWrites';
import { copyProblem, writeFresh } from './copy';
import type { HeldDecision } from './courtesyCopy';
import { type Fresh, type Options, patience, readFresh } from './fresh';

/** The columns of a decision to record. */
export type NewDecision = Pick<DeviceDecision, 'Decision' | 'ReasonCode' | 'RuleQuoted' | 'PolicyVersion' | 'Note'>;

/** A request as the person deciding has seen it. */
export interface SeenRequest {
  readonly request: HeldRequest;
  /** The decisions about it that they have seen. */
  readonly decisions: readonly RecordKey[];
}

/**
 * The outcome of a decision.
 *
 * - `recorded`: it is in the record; `copy` is the reason if the requester's copy could not be written
 * - `overtaken`: somebody decided first
 * - `changed`: the requester has changed the request since it was seen; nothing is recorded
 * - `repeat`: it is the request of number `of`, sent twice; nothing is recorded
 * - `gone`: the request has been deleted
 * - `unreadable`: a row that took its place in the record has a `field` that cannot be read; another attempt takes the
 *   next place
 * - `damaged`: no decision can follow the row of the record under `key`, which was added by hand; nothing is recorded
 * - `uncounted`: it was written under `key`, and the record does not hold it as a decision about the request
 * - `notSent`: stopped while it waited for a busy SharePoint; nothing is recorded
 * - `failed`: not recorded; `unclear` if even that is unknown
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
  | { readonly state: 'unreadable'; readonly field: string }
  | { readonly state: 'damaged' | 'uncounted'; readonly key: string }
  | Failed;

const keyedDecisions = { list: deviceDecisions, keyColumn: 'DecisionKey' } as const satisfies KeyedList<
  typeof deviceDecisions
>;

/** The most keys to try, if SharePoint refuses each because it is taken. */
const mostTries = 5;

/** A decision on its way into the record. */
interface Pending {
  readonly connection: Connection;
  readonly seen: SeenRequest;
  readonly decision: NewDecision;
  readonly options: Options;
  isMine(decision: HeldDecision): boolean;
}

/**
 * Records a decision, then writes the requester's copy. The record comes first, under a sequence key that only one row
 * can have. The request is read again just before, so that nobody decides on an older text of it, or on a request that
 * was sent twice. If a row about another request has the key, the next key is used: such a row cannot block a decision.
 */
export async function decide(
  connection: Connection,
  seen: SeenRequest,
  decision: NewDecision,
  options: Options,
): Promise<Decided> {
  const isMine = ({ authorLogin }: HeldDecision): boolean => sameAccount(authorLogin, connection.login);
  const pending: Pending = { connection, seen, decision, options, isMine };
  const refused: Refused[] = [];
  for (;;) {
    const place = await placeFor(pending, refused);
    if ('state' in place) return place;
    const written = place.isThere ? undefined : await write(pending, place.key);
    // A recorded decision always gets its copy: stopping only prevents recording.
    if (!written) return finish(pending, place.key);
    if (!('taken' in written)) return written;
    refused.push(written);
    if (refused.length === mostTries) return { state: 'damaged', key: place.key };
  }
}

/** A key that SharePoint refused as taken, by a row that is not a readable decision about the request. */
interface Refused {
  readonly taken: string;
  /** The column of that row that cannot be read. */
  readonly field?: string;
}

/** The key for a decision, and whether it was recorded under it already, by an earlier attempt; or why it cannot be. */
async function placeFor(
  { connection, seen: { request, decisions }, decision, options, isMine }: Pending,
  refused: readonly Refused[],
): Promise<{ readonly key: string; readonly isThere: boolean } | Decided> {
  let fresh: Fresh;
  try {
    fresh = await patiently(() => readFresh(connection, request), patience(options));
  } catch (error) {
    if (error instanceof Stopped) return { state: 'notSent' };
    return { state: 'failed', problem: await problemFrom(error, deviceRequests.name), unclear: false };
  }
  if (!fresh.request) return { state: 'gone' };
  if (fresh.repeatOf !== undefined) return { state: 'repeat', of: fresh.repeatOf };
  const known = new Set(decisions.map(({ Id }) => Id));
  const since = decisionsAbout(request.Id, fresh.decisions).filter(({ Id }) => !known.has(Id));
  const sent = since.find((each) => isMine(each) && isSame(each, decision));
  if (sent) return { key: sent.DecisionKey, isThere: true };
  if (since.length > 0) return { state: 'overtaken', theirs: { ...since[0], by: since[0].authorName } };
  if ((await fingerprintOf(fresh.request)) !== (await fingerprintOf(request)))
    return { state: 'changed', request: fresh.request };
  const unread = new Set(decisionsAbout(request.Id, fresh.unreadDecisions).map(({ DecisionKey }) => DecisionKey));
  const field = refused.find(({ taken }) => unread.has(taken))?.field;
  if (field !== undefined) return { state: 'unreadable', field };
  return nextKey(request.Id, fresh, refused);
}

/** The first free key after every decision about the request, readable or not. */
function nextKey(
  itemId: number,
  { decisions, unreadDecisions, taken }: Fresh,
  refused: readonly Refused[],
): { readonly key: string; readonly isThere: false } | Decided {
  const last = decisionsAbout<RecordKey>(itemId, [...decisions, ...unreadDecisions]).slice(-1)[0] as
    RecordKey | undefined;
  let sequence = (last && sequenceIn(last, itemId)) ?? 0;
  do sequence += 1;
  while (taken.has(sequence) || refused.some((each) => each.taken === keyOfDecision(itemId, sequence)));
  const key = keyOfDecision(itemId, sequence);
  // Only a row that was added by hand has so high a sequence. The record's readers would pass over the next one.
  return key === undefined ? { state: 'damaged', key: last?.DecisionKey ?? '' } : { key, isThere: false };
}

/** Whether a decision in the record is this one, sent before. */
function isSame(there: HeldDecision, { Decision, Note }: NewDecision): boolean {
  return there.Decision === Decision && storedText(there.Note) === storedText(Note);
}

/** Adds the row to the record. Undefined: it is there. */
async function write(
  { connection, seen: { request }, decision, options }: Pending,
  key: string,
): Promise<Refused | Decided | undefined> {
  // The copy of a question empties the reply, so that any later reply is a new one, even if it says the same.
  const decidedOn = decision.Decision === 'Question asked' ? { ...request, Reply: undefined } : request;
  const values = {
    Title: referenceOf(request.Id),
    DecisionKey: key,
    RequestItemId: request.Id,
    RequestKey: request.RequestKey,
    RequestHash: await fingerprintOf(decidedOn),
    ...decision,
  };
  const [outcome] = await writeRows(connection, keyedDecisions, [{ key, values }], options);
  switch (outcome.state) {
    case 'saved':
      return undefined;
    case 'conflict':
      return sequenceIn(outcome.theirs, request.Id) === undefined
        ? { taken: key }
        : { state: 'overtaken', theirs: { ...outcome.theirs, by: outcome.theirs.editedBy } };
    case 'unreadable':
      return { taken: key, field: outcome.field };
    // A new row cannot have been deleted: it is still to be written.
    case 'gone':
      return { state: 'failed', problem: { kind: 'conflict' }, unclear: false };
    default:
      return outcome;
  }
}

/**
 * Writes the copy of a recorded decision, once the record has been read again and holds it. If two people record the
 * same decision at the same moment, the outcome says whose is in the record.
 */
async function finish({ connection, seen: { request }, options, isMine }: Pending, key: string): Promise<Decided> {
  const { wait } = options;
  try {
    const fresh = await patiently(() => readFresh(connection, request), patience({ wait }));
    const kept = decisionsAbout(request.Id, fresh.decisions).find(({ DecisionKey }) => DecisionKey === key);
    if (!kept) return { state: 'uncounted', key };
    if (!isMine(kept)) return { state: 'overtaken', theirs: { ...kept, by: kept.authorName } };
    // A reply that was there before the question is no answer to it; a later one is.
    const oldReply = kept.Decision === 'Question asked' ? storedText(request.Reply) : undefined;
    const copied = await writeFresh(connection, fresh, oldReply, { wait });
    return { state: 'recorded', copy: copied.state === 'failed' ? copied.problem : undefined };
  } catch (error) {
    // The decision is in the record, whoever made it.
    return { state: 'recorded', copy: await copyProblem(error) };
  }
}
