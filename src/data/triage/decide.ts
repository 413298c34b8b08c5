import { referenceOf } from '../../domain/device/reference';
import { fingerprintOf } from '../../domain/device/requestFingerprint';
import { sequenceIn } from '../../domain/device/record';
import type { Failed, Problem } from '../../domain/problem';
import { storedText } from '../../domain/storedText';
import { type DeviceDecision, deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import type { NewRow } from '../../lists/shape';
import { type Connection, sameAccount } from '../connection';
import type { HeldRequest } from '../deviceRequests';
import { problemFrom } from '../problem';
import { patiently, Stopped } from '../read/patience';
import type { KeyedList } from '../rowsByKey';
import { type WriteOutcome, writeRows } from '../rowWrites';
import { copyProblem, writeFresh } from './copy';
import type { HeldDecision } from './courtesyCopy';
import { type Fresh, type Options, patience, readFresh } from './fresh';

/** The columns of a decision to record. */
export type NewDecision = Pick<DeviceDecision, 'Decision' | 'ReasonCode' | 'RuleQuoted' | 'PolicyVersion' | 'Note'>;

/** A request as the person deciding has seen it. */
export interface SeenRequest {
  readonly request: HeldRequest;
  /** The sequence number of the next decision about it. */
  readonly nextSequence: number;
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
  | Failed;

const keyedDecisions = { list: deviceDecisions, keyColumn: 'DecisionKey' } as const satisfies KeyedList<
  typeof deviceDecisions
>;

/**
 * Records a decision, then writes the requester's copy. The record comes first, under a sequence key that only one row
 * can have. The request is read again just before, so that nobody decides on an older text of it, or on a request that
 * was sent twice.
 */
export async function decide(
  connection: Connection,
  seen: SeenRequest,
  decision: NewDecision,
  options: Options,
): Promise<Decided> {
  const { request } = seen;
  const isMine = ({ authorLogin }: HeldDecision): boolean => sameAccount(authorLogin, connection.login);
  let fresh: Fresh;
  try {
    fresh = await patiently(() => readFresh(connection, request), patience(options));
  } catch (error) {
    if (error instanceof Stopped) return { state: 'notSent' };
    return { state: 'failed', problem: await problemFrom(error, deviceRequests.name), unclear: false };
  }
  if (!fresh.request) return { state: 'gone' };
  if (fresh.repeatOf !== undefined) return { state: 'repeat', of: fresh.repeatOf };
  const seenHash = await fingerprintOf(request);
  const values = await rowOf(seen, decision, seenHash, fresh);
  const there = fresh.decisions.find((each) => (sequenceIn(each, request.Id) ?? 0) >= seen.nextSequence);
  if (there && !(isMine(there) && isSame(there, values)))
    return { state: 'overtaken', theirs: { ...there, by: there.authorName } };
  if (!there) {
    if ((await fingerprintOf(fresh.request)) !== seenHash) return { state: 'changed', request: fresh.request };
    const [outcome] = await writeRows(connection, keyedDecisions, [{ key: values.DecisionKey, values }], options);
    if (outcome.state !== 'saved') return notRecorded(outcome);
  }
  // Once it is recorded the copy follows: stopping stops only what is not recorded yet.
  return finish(connection, request, values.DecisionKey, isMine, { wait: options.wait });
}

/** The row of the record for a decision. */
async function rowOf(
  { request, nextSequence }: SeenRequest,
  decision: NewDecision,
  seenHash: string,
  { unreadDecisions }: Fresh,
): Promise<NewRow<typeof deviceDecisions>> {
  // An unreadable row decides nothing, but its sequence number is taken.
  const sequence = Math.max(nextSequence, ...unreadDecisions.map((each) => (sequenceIn(each, request.Id) ?? 0) + 1));
  return {
    Title: referenceOf(request.Id),
    DecisionKey: `${request.Id}|${sequence}`,
    RequestItemId: request.Id,
    RequestKey: request.RequestKey,
    // The copy of a question empties the reply, so that any later reply is a new one, even if it says the same.
    RequestHash:
      decision.Decision === 'Question asked' ? await fingerprintOf({ ...request, Reply: undefined }) : seenHash,
    ...decision,
  };
}

/** Whether a decision in the record is this one, sent before. */
function isSame(there: HeldDecision, { DecisionKey, Decision, Note }: NewRow<typeof deviceDecisions>): boolean {
  return (
    there.DecisionKey === DecisionKey && there.Decision === Decision && storedText(there.Note) === storedText(Note)
  );
}

function notRecorded(outcome: Exclude<WriteOutcome<typeof deviceDecisions>, { readonly state: 'saved' }>): Decided {
  switch (outcome.state) {
    case 'conflict':
      return { state: 'overtaken', theirs: { ...outcome.theirs, by: outcome.theirs.editedBy } };
    // A new row cannot have been deleted: it is still to be written.
    case 'gone':
      return { state: 'failed', problem: { kind: 'conflict' }, unclear: false };
    default:
      return outcome;
  }
}

/**
 * Writes the copy of a recorded decision. Two people may decide the same at the same moment: then it says whose
 * decision it is.
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
    // A reply that was there before the question is no answer to it; a later one is.
    const oldReply = kept?.Decision === 'Question asked' ? storedText(seen.Reply) : undefined;
    const copied = await writeFresh(connection, fresh, oldReply, options);
    return { state: 'recorded', copy: copied.state === 'failed' ? copied.problem : undefined };
  } catch (error) {
    // The decision is in the record, whoever made it.
    return { state: 'recorded', copy: await copyProblem(error) };
  }
}
