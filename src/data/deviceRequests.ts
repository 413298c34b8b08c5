import type { RequestFacts } from '../domain/device/request';
import { markRepeats } from '../domain/device/standing';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { deviceDecisions } from '../lists/deviceDecisions';
import { type DevicePolicy, devicePolicy } from '../lists/devicePolicy';
import { type DeviceRequest, deviceRequests } from '../lists/deviceRequests';
import { type DeviceSupport, deviceSupport } from '../lists/deviceSupport';
import { rolloutSites } from '../lists/rolloutSites';
import type { Connection } from './connection';
import { ProblemError } from './problem';
import { type Authored, type ListQuery, literal, type Tagged } from './read/query';
import { readLists } from './read/readLists';
import { isFull } from './read/pages';
import type { DirectorySite } from './directory';
import { type Settings, settingsFrom, settingsQuery } from './rollout';

export type { DevicePolicy, DeviceSupport, DirectorySite };

/** A request with what SharePoint keeps of it. */
export type HeldRequest = DeviceRequest & Tagged & Authored & Pick<RequestFacts, 'unread'>;

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

/** More than these of one person are not looked at. */
const mostOfMine = 200;

/**
 * The newest of the list, which for staff are their own. Those who decide are given everybody's, of which they need
 * none: so few that it costs them little.
 */
const newestRequests = {
  list: deviceRequests,
  columns: requestColumns,
  newest: true,
  top: 20,
  etags: true,
  authored: true,
} as const satisfies ListQuery;

/**
 * Reads what the signed-in person has asked for and the rules, in one request. Theirs is what they have made, by their
 * number in the site: anybody can write another's account into a request. See docs/decisions/016.
 *
 * @throws ProblemError
 */
export async function readMyDevices(connection: Connection): Promise<MyDevices> {
  try {
    return await readMine(connection, [newestRequests]);
  } catch (error) {
    // Microsoft's page says that a list of any length is read by its ID; it does not say how SharePoint counts the rows
    // of others in a list of which people read only their own. Should it refuse that, what was made under today's name
    // is still shown.
    if (!(error instanceof ProblemError) || error.problem.kind !== 'unexpected') throw error;
    return readMine(connection, []);
  }
}

/** @param unfiltered what finds the requests of an account that has been renamed since. */
async function readMine(
  connection: Connection,
  unfiltered: readonly [] | readonly [typeof newestRequests],
): Promise<MyDevices> {
  const [{ userId }, policies, support, settings, { mayAdd }, byAccount, ...newest] = await readLists(
    connection,
    { signedIn: true } as const,
    policiesQuery,
    supportQuery,
    settingsQuery,
    { rightsIn: deviceDecisions, closed: true } as const,
    { ...newestRequests, filter: `RequesterKey eq ${literal(connection.login)}`, top: mostOfMine } as const,
    ...unfiltered,
  );
  const isMine = ({ AuthorId }: { readonly AuthorId?: number }): boolean => AuthorId === userId;
  const mayBeMore = newest.some((page) => isFull(page, newestRequests) && page.rows.every(isMine));
  const more = mayBeMore ? await readLists(connection, { ...newestRequests, top: mostOfMine } as const) : [];
  const found = [byAccount, ...newest, ...more];
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
