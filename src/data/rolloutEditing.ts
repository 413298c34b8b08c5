import { noStatus, type StatusChange, statusColumns } from '../domain/rollout/statusChange';
import { siteName } from '../domain/siteName';
import { columnNames, type Decoded, type UnreadableRow } from '../lists/decode';
import { rolloutSites } from '../lists/rolloutSites';
import { type RolloutStatus, rolloutStatuses } from '../lists/rolloutStatuses';
import { longestText } from '../lists/shape';
import type { Connection } from './connection';
import { isThere } from './knownLists';
import { type ListQuery, literal, pageLimit, type Tagged } from './read/query';
import { readLists } from './read/readLists';
import { beginningOf, readRest, readWhole, rowsOf } from './read/whole';
import { sizeOf } from './read/pages';
import type { RolloutService, RolloutSite } from './rollout';
import { putBackRows } from './putBack';
import type { KeyedList, TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';

/** A status with the etag that a change of it must name. */
export type EditableStatus = RolloutStatus & Tagged;
export type StatusWrite = RowWrite<typeof rolloutStatuses>;
export type TheirStatus = TheirRow<typeof rolloutStatuses>;
export type StatusOutcome = Outcome<TheirStatus>;
export type SiteWrite = RowWrite<typeof rolloutSites>;
export type TheirSite = TheirRow<typeof rolloutSites>;

/** The limit while somebody types. */
export function longestStatusText(column: keyof StatusChange): number | undefined {
  return longestText(rolloutStatuses.columns[column]);
}

/** Whether a status has columns for who gave its date: lists before version 7 do not. */
export function keepsDateGivers({ lists }: Pick<Connection, 'lists'>): boolean {
  return isThere(lists, rolloutStatuses, 'DateGivenBy');
}

export const keyedStatuses = { list: rolloutStatuses, keyColumn: 'StatusKey' } as const satisfies KeyedList<
  typeof rolloutStatuses
>;
const keyedSites = { list: rolloutSites, keyColumn: 'SiteCode' } as const satisfies KeyedList<typeof rolloutSites>;

/** Reads the statuses of one site to change them: one request. @throws ProblemError */
export async function readSiteForEditing(connection: Connection, siteCode: string): Promise<Decoded<EditableStatus>> {
  const [statuses] = await readLists(connection, {
    list: rolloutStatuses,
    columns: columnNames(rolloutStatuses),
    filter: `SiteCode eq ${literal(siteCode)}`,
    top: 500,
    etags: true,
  });
  return statuses;
}

/**
 * Reads every status in order to change some; see `readWhole`.
 *
 * @param onRead called with how many rows are read.
 * @throws ProblemError
 */
export async function readAllForEditing(
  connection: Connection,
  onRead: (rows: number) => void,
  abandoned: () => boolean,
): Promise<Decoded<EditableStatus>> {
  const query = {
    list: rolloutStatuses,
    columns: columnNames(rolloutStatuses),
    top: pageLimit,
    etags: true,
  } as const satisfies ListQuery;
  const sent = performance.now();
  const [begun] = await readLists(connection, beginningOf(query));
  let read = sizeOf(rowsOf(begun));
  onRead(read);
  const onRows = (more: number): void => onRead((read += more));
  return readRest(connection, query, begun, sent, { abandoned, onRows });
}

/** Reads which site and service unreadable entries are of: one more request, if there are any. @throws ProblemError */
export async function readKeysOf(
  connection: Connection,
  unreadable: readonly UnreadableRow[],
): Promise<readonly Pick<RolloutStatus, 'SiteCode' | 'ServiceKey'>[]> {
  if (unreadable.length === 0) return [];
  const items = new Set(unreadable.map(({ item }) => item));
  const query = {
    list: rolloutStatuses,
    columns: ['SiteCode', 'ServiceKey'],
    top: pageLimit,
  } as const satisfies ListQuery;
  return (await readWhole(connection, query)).rows.filter(({ Id }) => items.has(Id));
}

/** Reads every site's row to change some of them. @throws ProblemError */
export async function readSitesForEditing(connection: Connection): Promise<readonly (RolloutSite & Tagged)[]> {
  const query = {
    list: rolloutSites,
    columns: columnNames(rolloutSites),
    top: pageLimit,
    etags: true,
  } as const satisfies ListQuery;
  return (await readWhole(connection, query)).rows;
}

/** What rows are chosen by of their sites, and what names them. */
const choosable = [
  'SiteCode',
  'Title',
  'Town',
  'Postcode',
  'Region',
  'AreaTeam',
  'Premises',
  'Wave',
  'Staff',
] as const satisfies readonly (keyof RolloutSite)[];

/** Reads of every site what rows are chosen by. @throws ProblemError */
export async function readSitesToChoose(
  connection: Connection,
): Promise<readonly Pick<RolloutSite, (typeof choosable)[number]>[]> {
  const query = { list: rolloutSites, columns: choosable, top: pageLimit } as const satisfies ListQuery;
  return (await readWhole(connection, query)).rows;
}

/**
 * The write that changes the status of a site and service, or adds it.
 *
 * @param status the row as it was read, if there is one.
 */
export function statusWrite(
  site: Pick<RolloutSite, 'SiteCode' | 'Title' | 'Town'>,
  service: Pick<RolloutService, 'ServiceKey' | 'Title'>,
  status: EditableStatus | undefined,
  change: StatusChange,
): StatusWrite {
  if (status) return { key: status.StatusKey, base: status, values: change };
  const { SiteCode } = site;
  const StatusKey = `${SiteCode}|${service.ServiceKey}`;
  const title = `${siteName(site)}: ${service.Title}`.slice(0, 255);
  return {
    key: StatusKey,
    values: {
      Title: title,
      StatusKey,
      SiteCode,
      ServiceKey: service.ServiceKey,
      Now: 'Not known',
      Stage: 'No date',
      ...change,
    },
  };
}

/** Writes statuses; see `writeRows`. */
export function writeStatuses(
  connection: Connection,
  writes: readonly StatusWrite[],
  options: WriteOptions<TheirStatus>,
): Promise<StatusOutcome[]> {
  return writeRows(connection, keyedStatuses, writes, options);
}

/** A status that says nothing, in every column. */
const unsaidStatus: StatusChange = {
  ...Object.fromEntries(statusColumns.map((column) => [column, undefined])),
  ...noStatus,
};

/**
 * Puts statuses back to how they stood before a save; see `putBackRows`. One that the save added stays, as not known
 * and without a date.
 */
export function putStatusesBack(
  connection: Connection,
  saved: readonly StatusWrite[],
  options: WriteOptions<TheirStatus>,
): Promise<StatusOutcome[]> {
  return putBackRows(connection, keyedStatuses, saved, options, unsaidStatus);
}

/** Writes sites; see `writeRows`. */
export function writeSites(
  connection: Connection,
  writes: readonly SiteWrite[],
  options: WriteOptions<TheirSite>,
): Promise<Outcome<TheirSite>[]> {
  return writeRows(connection, keyedSites, writes, options);
}

/** Puts sites back to how they stood before a save that added none of them; see `putBackRows`. */
export function putSitesBack(
  connection: Connection,
  saved: readonly SiteWrite[],
  options: WriteOptions<TheirSite>,
): Promise<Outcome<TheirSite>[]> {
  return putBackRows(connection, keyedSites, saved, options);
}
