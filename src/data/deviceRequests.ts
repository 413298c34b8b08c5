import { referenceOf } from '../domain/device/reference';
import type { RequestFacts, RequestValues } from '../domain/device/request';
import { markRepeats } from '../domain/device/standing';
import type { Problem } from '../domain/outcome';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { deviceDecisions } from '../lists/deviceDecisions';
import { type DevicePolicy, devicePolicy } from '../lists/devicePolicy';
import { type DeviceRequest, deviceRequests } from '../lists/deviceRequests';
import { type DeviceSupport, deviceSupport } from '../lists/deviceSupport';
import { rolloutSites } from '../lists/rolloutSites';
import { type Connection, sameAccount } from './connection';
import { longestWait, patiently } from './patience';
import { problemFrom } from './problem';
import { type Authored, type ListQuery, literal, readLists, type Tagged } from './readLists';
import { type DirectorySite, readDirectory, type Settings, settingsFrom, settingsQuery } from './rollout';
import {
  type KeyedList,
  type Outcome,
  readByKey,
  type RowWrite,
  type TheirRow,
  type WriteOptions,
  writeRows,
} from './rowWrites';

export type { DevicePolicy, DeviceSupport, DirectorySite };

/** A request with what SharePoint keeps of it. */
export type HeldRequest = DeviceRequest & Tagged & Authored & Pick<RequestFacts, 'unread'>;
export type TheirRequest = TheirRow<typeof deviceRequests>;

/** What a requester may write of their request. */
export type RequestChange = Partial<Omit<RequestValues, 'RequestKey' | 'RequesterKey'>> & {
  readonly Reply?: string;
  readonly Withdrawn?: boolean;
};

/** Everything a member of staff is told about phones. */
export interface MyDevices {
  /** Their own requests, the newest first; what was sent twice is there once. */
  readonly requests: readonly HeldRequest[];
  readonly policies: readonly DevicePolicy[];
  readonly support: readonly DeviceSupport[];
  readonly settings: Settings;
  /** Whether the signed-in person decides requests, as SharePoint says. */
  readonly mayTriage: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** Versions and devices: a few rows a function, of which there are some tens. */
export const policiesQuery = {
  list: devicePolicy,
  columns: columnNames(devicePolicy),
  newest: true,
  top: 1000,
} as const satisfies ListQuery;
export const supportQuery = {
  list: deviceSupport,
  columns: columnNames(deviceSupport),
  newest: true,
  top: 1000,
} as const satisfies ListQuery;

export const requestColumns = columnNames(deviceRequests);

/** The most characters the column of replies takes. */
export const longestReply = deviceRequests.columns.Reply.max;

/** More than these of one person are not looked at. */
const mostOfMine = 200;

/**
 * Reads what the signed-in person has asked for and the rules, in one request. SharePoint gives staff their own
 * requests only; those who decide are given everybody's, so the rest are filtered out, by the account that made each.
 *
 * @throws ProblemError
 */
export async function readMyDevices(connection: Connection): Promise<MyDevices> {
  const [requests, policies, support, settings, { mayAdd }] = await readLists(
    connection,
    {
      list: deviceRequests,
      columns: requestColumns,
      filter: `RequesterKey eq ${literal(connection.login)}`,
      newest: true,
      top: mostOfMine,
      etags: true,
      authored: true,
    } as const,
    policiesQuery,
    supportQuery,
    settingsQuery,
    { rightsIn: deviceDecisions, closed: true } as const,
  );
  const mine = requests.rows.filter(({ authorLogin }) => sameAccount(authorLogin, connection.login));
  const repeats = markRepeats(mine);
  return {
    requests: mine.filter(({ Id }) => !repeats.has(Id)),
    policies: policies.rows,
    support: support.rows,
    settings: settingsFrom(settings.rows),
    mayTriage: mayAdd,
    unreadable: [requests, policies, support, settings].flatMap((list) => list.unreadable),
  };
}

/** Reads what one site is called; undefined where none has the code. @throws ProblemError */
export async function readSite(
  connection: Connection,
  siteCode: string,
): Promise<Pick<DirectorySite, 'Title' | 'Town'> | undefined> {
  const [{ rows }] = await readLists(connection, {
    list: rolloutSites,
    columns: ['Title', 'Town'],
    filter: `SiteCode eq ${literal(siteCode)}`,
    top: 1,
  } as const);
  return rows[0];
}

/** Reads the sites to choose from. @throws ProblemError */
export async function readSites(connection: Connection): Promise<readonly DirectorySite[]> {
  return (await readDirectory(connection)).sites;
}

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
export type Sent =
  | { readonly state: 'sent'; readonly reference: string; readonly itemId: number }
  | { readonly state: 'failed'; readonly problem: Problem; readonly unclear: boolean };

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
