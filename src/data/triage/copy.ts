import { dayOf } from '../../domain/day';
import { storedText } from '../../domain/storedText';
import type { Failed, Problem } from '../../domain/problem';
import { deviceRequests } from '../../lists/deviceRequests';
import type { Connection } from '../connection';
import type { HeldRequest } from '../deviceRequests';
import { keyedRequests } from '../requestWrites';
import { problemFrom } from '../problem';
import { Stopped } from '../read/patience';
import { patiently } from '../read/patiently';
import { writeRows } from '../rowWrites';
import { courtesyCopy, saysAlready } from './courtesyCopy';
import { type Fresh, type Options, patience, readFresh } from './fresh';

/** How often the copy is written again after somebody else's change: it touches no column of the requester's. */
const mostCopies = 3;

/** The outcome of writing a copy. */
export type CopyOutcome = { readonly state: 'saved' } | Failed;

/** Writes the requester's copy of what the record says now, whatever it said when it was last read. */
export async function writeCopy(
  connection: Connection,
  request: Pick<HeldRequest, 'Id' | 'RequestKey'>,
  options: Options,
): Promise<CopyOutcome> {
  try {
    return await writeFresh(
      connection,
      await patiently(() => readFresh(connection, request), patience(options)),
      undefined,
      options,
    );
  } catch (error) {
    return notCopied(await copyProblem(error));
  }
}

export async function copyProblem(error: unknown): Promise<Problem> {
  return error instanceof Stopped ? { kind: 'offline' } : problemFrom(error, deviceRequests.name);
}

function notCopied(problem: Problem): Failed {
  return { state: 'failed', problem, unclear: false };
}

/**
 * @param oldReply is removed if it is still there; another reply, given meanwhile, stays.
 * @throws ProblemError; Stopped
 */
export async function writeFresh(
  connection: Connection,
  first: Fresh,
  oldReply: string | undefined,
  options: Options,
): Promise<CopyOutcome> {
  const missing = notCopied({ kind: 'missing', list: deviceRequests.name });
  let fresh = first;
  for (let tried = 1; ; tried += 1) {
    const { request, decisions } = fresh;
    if (!request) return missing;
    const emptied = oldReply !== undefined && storedText(request.Reply) === oldReply ? { Reply: undefined } : {};
    const values = { ...courtesyCopy(request, decisions, dayOf(connection.clock.now())), ...emptied };
    // To write it again would add a version, and SharePoint would notify the requester again.
    if (saysAlready(request, values)) return { state: 'saved' };
    const [outcome] = await writeRows(
      connection,
      keyedRequests,
      [{ key: request.RequestKey, base: request, values }],
      options,
    );
    if (outcome.state === 'saved' || outcome.state === 'failed') return outcome;
    if (outcome.state === 'gone') return missing;
    if (outcome.state !== 'conflict' || tried === mostCopies) return notCopied({ kind: 'conflict' });
    fresh = await patiently(() => readFresh(connection, request), patience(options));
  }
}
