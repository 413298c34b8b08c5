import type { RequestFacts } from '../domain/device/request';
import { markRepeats } from '../domain/device/repeats';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { deviceDecisions } from '../lists/deviceDecisions';
import { type DevicePolicy, devicePolicy } from '../lists/devicePolicy';
import { type DeviceRequest, deviceRequests } from '../lists/deviceRequests';
import { type DeviceSupport, deviceSupport } from '../lists/deviceSupport';
import { rolloutSites } from '../lists/rolloutSites';
import type { Connection } from './connection';
import { ProblemError } from './problem';
import { authored } from './read/authored';
import { type Authored, type ListQuery, literal, type Tagged } from './read/query';
import { readLists } from './read/readLists';
import { isFull } from './read/pages';
import type { DirectorySite } from './directory';
import { type Settings, settingsFrom, settingsQuery } from './rollout';

export type { DevicePolicy, DeviceSupport, DirectorySite };

/** A request with its author, times and etag. */
export type HeldRequest = DeviceRequest & Tagged & Authored & Pick<RequestFacts, 'unread'>;

/** Everything that a member of staff sees about phones. */
export interface MyDevices {
  /** Their own requests, the newest first. A request that was sent twice is listed once. */
  readonly requests: readonly HeldRequest[];
  readonly policies: readonly DevicePolicy[];
  readonly support: readonly DeviceSupport[];
  readonly settings: Settings;
  /** Whether the signed-in person may decide requests, as SharePoint says. */
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

/**
 * The newest rows of the list. Staff can read only their own. Those who decide get everybody's and need none: these few
 * cost them little.
 */
const newestRequests = {
  list: deviceRequests,
  columns: requestColumns,
  newest: true,
  top: 20,
  etags: true,
  authored: authored(),
} as const satisfies ListQuery;

/**
 * Reads the signed-in person's requests and the rules, in one request. Theirs are those they made, by their number in
 * the site: anybody can write another person's account into a request. See docs/decisions/016.
 *
 * @throws ProblemError
 */
export async function readMyDevices(connection: Connection): Promise<MyDevices> {
  try {
    return await readMine(connection, [newestRequests]);
  } catch (error) {
    // Microsoft documents that a list of any length can be read by ID. It does not say how SharePoint counts other
    // people's rows in a list where people read only their own. If it refuses, we still show requests made under
    // today's account name.
    if (!(error instanceof ProblemError) || error.problem.kind !== 'unexpected') throw error;
    return readMine(connection, []);
  }
}

/** @param unfiltered also finds requests made before the account was renamed. */
async function readMine(
  connection: Connection,
  unfiltered: readonly [] | readonly [typeof newestRequests],
): Promise<MyDevices> {
  const ofAccount = { ...newestRequests, filter: `RequesterKey eq ${literal(connection.login)}`, top: 200 } as const;
  const [{ userId }, policies, support, settings, { mayAdd }, byAccount, ...newest] = await readLists(
    connection,
    { signedIn: true } as const,
    policiesQuery,
    supportQuery,
    settingsQuery,
    { rightsIn: deviceDecisions, closed: true } as const,
    ofAccount,
    ...unfiltered,
  );
  const isMine = ({ AuthorId }: { readonly AuthorId?: number }): boolean => AuthorId === userId;
  const isOnlyMine = ({ rows }: typeof byAccount): boolean => rows.every(isMine);
  const mayBeMore =
    isFull(byAccount, ofAccount) || newest.some((page) => isFull(page, newestRequests) && isOnlyMine(page));
  const found = [byAccount, ...newest];
  if (mayBeMore) {
    const { readOlder } = await import(/* webpackChunkName: 'older-pages' */ './read/olderPages');
    found.push(...(await readOlder(connection, ofAccount, byAccount, () => true)));
    for (const page of newest) found.push(...(await readOlder(connection, newestRequests, page, isOnlyMine)));
  }
  const mine = onceEach(
    found.flatMap(({ rows }) => rows.filter(isMine)),
    ({ Id }) => Id,
  );
  const unread = onceEach(
    found.flatMap(({ unreadable }) => unreadable.filter(isMine)),
    ({ item }) => item,
  );
  const repeats = markRepeats(mine);
  return {
    requests: mine.filter(({ Id }) => !repeats.has(Id)),
    policies: policies.rows,
    support: support.rows,
    settings: settingsFrom(settings.rows),
    mayTriage: mayAdd,
    unreadable: [...unread, ...[policies, support, settings].flatMap((list) => list.unreadable)],
  };
}

/** Each once, the newest first. */
function onceEach<T>(rows: readonly T[], idOf: (row: T) => number): T[] {
  return [...new Map(rows.map((row) => [idOf(row), row])).values()].sort((a, b) => idOf(b) - idOf(a));
}

/** Reads the name of one site; undefined if none has the code. */
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
