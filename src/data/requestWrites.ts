import { referenceOf } from '../domain/device/reference';
import type { RequestValues } from '../domain/device/request';
import type { Failed } from '../domain/problem';
import { deviceRequests } from '../lists/deviceRequests';
import type { Connection } from './connection';
import type { HeldRequest } from './deviceRequests';
import { isThere } from './knownLists';
import { problemFrom } from './problem';
import { longestWait, patiently } from './read/patience';
import { type KeyedList, readByKey, type TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';

export type TheirRequest = TheirRow<typeof deviceRequests>;

/** Whether a request can say in words where its requester works: lists of version 3 have no column for it. */
export function takesSiteInWords({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, deviceRequests, 'SiteInWords');
}

/** What a requester may write of their request. */
export type RequestChange = Partial<Omit<RequestValues, 'RequestKey' | 'RequesterKey'>> & {
  readonly Reply?: string;
  readonly Withdrawn?: boolean;
};

/** The most characters the column of replies takes. */
export const longestReply = deviceRequests.columns.Reply.max;

/**
 * Not unique: SharePoint refuses that where people read only their own rows. Among a person's own, the lowest number
 * counts.
 */
export const keyedRequests = { list: deviceRequests, keyColumn: 'RequestKey' } as const satisfies KeyedList<
  typeof deviceRequests
>;

/** A key for a request nobody has sent yet: made once for each form, so that sending it twice makes one request. */
export function newRequestKey(): string {
  return crypto.randomUUID();
}

/**
 * What became of a request that was sent: `sent` also where it had been before, in another tab or by a reply that was
 * lost.
 */
export type Sent = { readonly state: 'sent'; readonly reference: string; readonly itemId: number } | Failed;

/** Sends a new request. What stands under its key already is that request: it is not sent again. */
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
    // The number, which SharePoint gave it. Should two tabs have sent it at once, the lowest counts.
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
