import { referenceOf } from '../domain/device/reference';
import type { RequestValues } from '../domain/device/request';
import type { Failed } from '../domain/problem';
import { deviceRequests } from '../lists/deviceRequests';
import type { Connection } from './connection';
import type { HeldRequest } from './deviceRequests';
import { isThere } from './knownLists';
import { problemFrom } from './problem';
import { longestWait } from './read/patience';
import { patiently } from './read/patiently';
import { type KeyedList, readByKey, type TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';

export type TheirRequest = TheirRow<typeof deviceRequests>;

/** Whether a request has a column for where its requester works, in words: lists of version 3 do not. */
export function takesSiteInWords({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, deviceRequests, 'SiteInWords');
}

/** Whether a request has a column to say that its author did not ask for it: lists before version 5 do not. */
export function takesNotAsked({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, deviceRequests, 'NotAsked');
}

/** The columns that a requester may change. */
export type RequestChange = Partial<Omit<RequestValues, 'RequestKey' | 'RequesterKey'>> & {
  readonly Reply?: string;
  readonly Withdrawn?: boolean;
  readonly NotAsked?: boolean;
};

/** The most characters the column of replies takes. */
export const longestReply = deviceRequests.columns.Reply.max;

/**
 * Not unique, since SharePoint does not allow that where people read only their own rows. Of a person's own rows with
 * one key, the lowest ID wins.
 */
export const keyedRequests = { list: deviceRequests, keyColumn: 'RequestKey' } as const satisfies KeyedList<
  typeof deviceRequests
>;

/** A key for a new request, made once for each form: sending the form twice makes one request. */
export function newRequestKey(): string {
  return crypto.randomUUID();
}

/**
 * The outcome of sending a request: `sent` also if it had been sent before, in another tab or with a reply that was
 * lost.
 */
export type Sent = { readonly state: 'sent'; readonly reference: string; readonly itemId: number } | Failed;

/** Sends a new request, unless there is one under its key already. */
export async function sendRequest(
  connection: Connection,
  values: RequestValues,
  options: Pick<WriteOptions<TheirRequest>, 'wait' | 'stopped'>,
): Promise<Sent> {
  const key = values.RequestKey;
  const patience = { wait: options.wait, stopped: options.stopped ?? (() => false), longest: longestWait };
  try {
    const [before] = await patiently(() => readByKey(connection, keyedRequests, [key]), patience);
    if (before.state === 'read') return sent(before.theirs.Id);
    const [outcome] = await writeRows(connection, keyedRequests, [{ key, values }], options);
    if (outcome.state === 'failed') return { state: 'failed', problem: outcome.problem, unclear: outcome.unclear };
  } catch (error) {
    return { state: 'failed', problem: await problemFrom(error, deviceRequests.name), unclear: false };
  }
  try {
    // The number that SharePoint gave it. If two tabs sent it at once, the lower one is the request.
    const [after] = await patiently(() => readByKey(connection, keyedRequests, [key]), patience);
    if (after.state === 'read') return sent(after.theirs.Id);
    return { state: 'failed', problem: { kind: 'missing', list: deviceRequests.name }, unclear: true };
  } catch (error) {
    return { state: 'failed', problem: await problemFrom(error, deviceRequests.name), unclear: true };
  }
}

function sent(itemId: number): Sent {
  return { state: 'sent', itemId, reference: referenceOf(itemId) };
}

/** Changes, answers or withdraws one's own request; see `writeRows`. */
export async function changeRequest(
  connection: Connection,
  base: HeldRequest,
  change: RequestChange,
  options: WriteOptions<TheirRequest>,
): Promise<Outcome<TheirRequest>> {
  const write: RowWrite<typeof deviceRequests> = { key: base.RequestKey, base, values: change };
  return (await writeRows(connection, keyedRequests, [write], options))[0];
}
