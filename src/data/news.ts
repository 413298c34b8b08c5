import type { SiteDays } from '../domain/rollout/keep/siteOpen';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { type RolloutUpdate, rolloutUpdates } from '../lists/rolloutUpdates';
import { longestText } from '../lists/shape';
import { sinceOf } from '../lists/since';
import type { Connection } from './connection';
import { type ListQuery, pageLimit, type Tagged } from './read/query';
import { readLists } from './read/readLists';
import { beginningOf, readRest } from './read/whole';
import {
  mostToDo,
  type RolloutService,
  type RolloutSite,
  type RolloutStatus,
  servicesQuery,
  type Settings,
  settingsFrom,
  settingsQuery,
} from './rollout';
import type { KeyedList, TheirRow } from './rowsByKey';
import { type Outcome, type RowWrite, type WriteOptions, writeRows } from './rowWrites';
import { anyDay, daysIfThere, withDays } from './siteDays';

/** The columns of a row, without its keys. */
export type NewsValues = Omit<RolloutUpdate, 'Id' | 'EntryKey'>;
/** A row with the etag that a change of it must name. */
export type EditableNews = RolloutUpdate & Tagged;
export type NewsWrite = RowWrite<typeof rolloutUpdates>;
export type TheirNews = TheirRow<typeof rolloutUpdates>;

const siteColumns = ['Title', 'SiteCode', 'Region', 'AreaTeam', 'Town', 'Postcode', 'Wave'] as const;
/** As much of a status as tells whether the service works. */
const statusColumns = [
  'SiteCode',
  'ServiceKey',
  'Now',
  'Stage',
  'ConfirmedOn',
  'ExistingState',
  'ExistingEndsOn',
] as const;

export type NewsSite = Pick<RolloutSite, 'Id' | (typeof siteColumns)[number]> & SiteDays;
export type NewsStatus = Pick<RolloutStatus, 'Id' | (typeof statusColumns)[number]>;

/** Everything that the people who write news work with. */
export interface NewsReport {
  readonly sites: readonly NewsSite[];
  readonly services: readonly RolloutService[];
  readonly statuses: readonly NewsStatus[];
  /** Announced, shown and ended. */
  readonly news: readonly EditableNews[];
  readonly settings: Settings;
  /** Whether the signed-in person may write news, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

const sitesQuery = { list: rolloutSites, columns: siteColumns, top: pageLimit } satisfies ListQuery;
const statusesQuery = { list: rolloutStatuses, columns: statusColumns, top: pageLimit } satisfies ListQuery;
const newestNews = {
  list: rolloutUpdates,
  columns: columnNames(rolloutUpdates),
  newest: true,
  top: mostToDo,
  etags: true,
} as const satisfies ListQuery;

/**
 * Reads the newest 1,000 rows of news, and every site, service and status: one request, up to 20,000 statuses;
 * another for the days of sites where the lists were not known to have them.
 *
 * @param abandoned asked before each further request; true ends the reading.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readNews(connection: Connection, abandoned: () => boolean): Promise<NewsReport> {
  const sent = performance.now();
  const asked = daysIfThere(connection, anyDay);
  const [settings, firstSites, services, firstStatuses, news, { mayEdit }, inBatch] = await readLists(
    connection,
    settingsQuery,
    beginningOf(sitesQuery),
    servicesQuery,
    beginningOf(statusesQuery),
    newestNews,
    { rightsIn: rolloutUpdates } as const,
    asked,
  );
  const sites = await readRest(connection, sitesQuery, firstSites, sent, { abandoned });
  const statuses = await readRest(connection, statusesQuery, firstStatuses, sent, { abandoned });
  // The first request may have told that the lists have the days of sites.
  const [days] = asked.several.length > 0 ? [inBatch] : await readLists(connection, daysIfThere(connection, anyDay));
  return {
    sites: withDays(sites.rows, days),
    services: services.rows,
    statuses: statuses.rows,
    news: news.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
    unreadable: [settings, sites, services, statuses, news].flatMap((list) => list.unreadable),
  };
}

/** Whether the lists can hold the times of planned work, and keys of several sites: from version 8 on. */
export function holdsWork({ lists }: Pick<Connection, 'lists'>): boolean {
  return lists.at >= sinceOf(rolloutUpdates, 'WorkStart');
}

/** The limit while somebody types. */
export function longestNewsText(column: keyof NewsValues): number | undefined {
  return longestText(rolloutUpdates.columns[column]);
}

/**
 * The write that changes news, or adds it.
 *
 * @param entryKey of the row; a new one's is made once, with `newEntryKey`.
 * @param base the row as it was read; undefined: it is new.
 * @param values what is to change; of a new row all of it.
 */
export function newsWrite(entryKey: string, base: EditableNews | undefined, values: Partial<NewsValues>): NewsWrite {
  return { key: entryKey, base, values: base ? values : { ...values, EntryKey: entryKey } };
}

const keyedNews = { list: rolloutUpdates, keyColumn: 'EntryKey' } as const satisfies KeyedList<typeof rolloutUpdates>;

/** Writes news; see `writeRows`. */
export async function writeNews(
  connection: Connection,
  write: NewsWrite,
  options: WriteOptions<TheirNews>,
): Promise<Outcome<TheirNews>> {
  return (await writeRows(connection, keyedNews, [write], options))[0];
}
