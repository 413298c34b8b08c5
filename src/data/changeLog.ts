import { type Day, dayOf } from '../domain/day';
import { changesIn, type LogList, logLists, rowKey } from '../domain/changeLog/history';
import { firstDay, type ListedRow, listedFrom, type Reach, splitBy } from '../domain/changeLog/reach';
import { startOfDay } from '../domain/changeLog/startOfDay';
import { keyOf } from '../domain/key';
import { rolloutServices } from '../lists/rolloutServices';
import { rolloutSites } from '../lists/rolloutSites';
import { type LoggedList, loggedLists } from './changeLogLists';
import { type LoggedRow, readVersions, siteCodeOf, type UnreadRow } from './changeLogVersions';
import type { Connection } from './connection';
import { authored } from './read/authored';
import { type ListQuery, literal, pageLimit, type PropertiesQuery } from './read/query';
import { readLists } from './read/readLists';
import { windowsAfter, windowsBetween } from './read/whole';
import { mayEditQuery, settingsQuery } from './rollout';

/** What the log is of: one site, one service, one of both, or everything of the last days. */
export interface LogScope {
  readonly site?: string;
  readonly service?: string;
}

/** How many versions of a row a list keeps, as it is set now. */
interface Keeping {
  readonly list: LogList;
  /** 0: none but the present one. Infinity: all. */
  readonly most: number;
}

export interface ChangeLog {
  /** The first day shown; undefined: as far as the rows go. */
  readonly since: Day | undefined;
  readonly rows: readonly LoggedRow[];
  /** Rows that were changed on these days, and are too many to read at once. */
  readonly left: readonly ListedRow[];
  readonly unread: readonly UnreadRow[];
  /** The last day before `since` on which something changed, as far as it is known. */
  readonly next: Day | undefined;
  readonly keeping: readonly Keeping[];
  /** The sites that the rows are about, and all services. */
  readonly sites: readonly LoggedSite[];
  readonly services: readonly { readonly ServiceKey: string; readonly Title: string }[];
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
}

interface LoggedSite {
  readonly SiteCode: string;
  readonly Title: string;
  readonly Town?: string;
}

/** What earlier readings have brought: a row that nobody has written since is not read again. */
export type HeldRows = Map<string, { readonly modified: number; readonly row: LoggedRow | UnreadRow }>;

const serviceNames = { list: rolloutServices, columns: ['ServiceKey', 'Title'], top: 500 } as const satisfies ListQuery;

/**
 * Reads the log: what was changed in a site or service, or since a day. Two requests to list the rows, one for the
 * names of their sites, and one for the versions of about nineteen rows.
 *
 * A list is asked in windows of IDs, as in `changesSince`, since `Modified` has no index
 * (docs/sharepoint/reading.md, “Changes”).
 *
 * @param reach how far back; a log of a site or service has no first day. Where nothing changed since that day, the
 *   log begins on the last day before it that has changes.
 * @param held is added to.
 * @throws ProblemError
 */
export async function readChangeLog(
  connection: Connection,
  scope: LogScope,
  reach: Reach,
  today: Day,
  held: HeldRows,
): Promise<ChangeLog> {
  const begun = await readBeginning(connection);
  const from = reach.since && listedFrom(reach.since, today);
  const listed = await listRows(connection, scope, from, begun.lastIds);
  let split = splitBy(listed, reach);
  const isLater = split.rows.length === 0 && split.next !== undefined && split.next >= firstDay(today);
  const since = isLater ? split.next : reach.since;
  if (isLater) split = splitBy(listed, { ...reach, since });
  const isHeld = (row: ListedRow): boolean => held.get(rowKey(row))?.modified === row.modified.getTime();
  const missing = split.rows.filter((row) => !isHeld(row));
  const read = await readVersions(connection, missing);
  missing.forEach((row, at) => held.set(rowKey(row), { modified: row.modified.getTime(), row: read[at] }));
  const found = split.rows.map((row) => held.get(rowKey(row))!.row);
  const rows = found.filter((row): row is LoggedRow => 'versions' in row);
  const { keeping, services, mayEdit } = begun;
  return {
    since,
    rows,
    left: split.left,
    unread: found.filter((row): row is UnreadRow => !('versions' in row)),
    next: since && nextDay(rows, { from: from!, since, listed: split.next }),
    keeping,
    sites: await readSiteNames(connection, rows),
    services,
    mayEdit,
  };
}

/**
 * The last day before `since` with changes: a row last written that day, or an earlier version of one written since. Of
 * days before `from`, no rows are listed.
 */
function nextDay(
  rows: readonly LoggedRow[],
  { from, since, listed }: { readonly from: Day; readonly since: Day; readonly listed: Day | undefined },
): Day | undefined {
  const days = rows.flatMap(changesIn).map(({ after }) => dayOf(after.on));
  return [...days, ...(listed ? [listed] : [])]
    .filter((day) => day >= from && day < since)
    .sort()
    .pop();
}

interface Beginning extends Pick<ChangeLog, 'keeping' | 'services' | 'mayEdit'> {
  readonly lastIds: Readonly<Record<LogList, number>>;
}

const keptProperties = ['EnableVersioning', 'MajorVersionLimit'] as const;

/** How long the lists are and what they keep: one request. */
async function readBeginning(connection: Connection): Promise<Beginning> {
  const lists = logLists.map((name) => loggedLists[name].list);
  const [, services, { mayEdit }, lasts, properties] = await readLists(
    connection,
    settingsQuery,
    serviceNames,
    mayEditQuery,
    { several: lists.map((list) => ({ list, columns: [], newest: true, top: 1 }) satisfies ListQuery) },
    {
      several: lists.map((list): PropertiesQuery<(typeof keptProperties)[number]> => ({
        propertiesOf: list,
        select: keptProperties,
      })),
    },
  );
  return {
    lastIds: Object.fromEntries(logLists.map((name, at) => [name, lasts[at].rows[0]?.Id ?? 0])) as Beginning['lastIds'],
    keeping: logLists.map((list, at) => ({ list, most: mostVersions(properties[at]) })),
    services: services.rows,
    mayEdit,
  };
}

/** 0 as a limit is none: see `FoundList`. */
function mostVersions({ EnableVersioning, MajorVersionLimit }: Readonly<Record<string, unknown>>): number {
  if (EnableVersioning === false) return 0;
  return typeof MajorVersionLimit === 'number' && MajorVersionLimit > 0 ? MajorVersionLimit : Infinity;
}

/** The rows of a scope that were written since a day, with nothing but when: one request for up to 60,000 IDs. */
async function listRows(
  connection: Connection,
  scope: LogScope,
  since: Day | undefined,
  lastIds: Beginning['lastIds'],
): Promise<ListedRow[]> {
  const asked = logLists.flatMap((name) => {
    const filter = filterOf(loggedLists[name], scope, since);
    return filter === undefined || lastIds[name] === 0 ? [] : { name, filter };
  });
  const parts = await readLists(
    connection,
    ...asked.map(({ name, filter }) =>
      windowsAfter(
        {
          list: loggedLists[name].list,
          columns: [],
          filter,
          authored: authored('Modified'),
          top: pageLimit,
        } as const satisfies ListQuery,
        0,
        windowsBetween(0, lastIds[name]),
      ),
    ),
  );
  return asked.flatMap(({ name: list }, at) =>
    parts[at].flatMap(({ rows }) => rows.map(({ Id: id, Modified: modified }): ListedRow => ({ list, id, modified }))),
  );
}

/** Undefined where a list has nothing of the scope. */
function filterOf({ site, service }: LoggedList, scope: LogScope, since: Day | undefined): string | undefined {
  const parts = [
    [scope.site, site],
    [scope.service, service],
  ].filter(([value]) => value !== undefined);
  if (parts.some(([, column]) => column === undefined)) return undefined;
  const about = parts.map(([value, column]) => `${column} eq ${literal(value!)}`);
  const written = since && `Modified ge datetime'${startOfDay(since).toISOString()}'`;
  return [...about, ...(written ? [written] : [])].join(' and ');
}

/** The codes in one filter: an `or` passes the list view threshold where all of it is indexed, as SiteCode is. */
const codesInFilter = 20;

/** The names of the sites that rows are about: one request for 400 sites. */
async function readSiteNames(connection: Connection, rows: readonly LoggedRow[]): Promise<LoggedSite[]> {
  const codes = new Map(
    rows.flatMap((row) => {
      const code = siteCodeOf(row);
      return code ? [[keyOf(code), code] as const] : [];
    }),
  );
  const all = [...codes.values()];
  if (all.length === 0) return [];
  const parts = await readLists(
    connection,
    ...Array.from(
      { length: Math.ceil(all.length / codesInFilter) },
      (_, at) =>
        ({
          list: rolloutSites,
          columns: ['SiteCode', 'Title', 'Town'],
          filter: all
            .slice(at * codesInFilter, (at + 1) * codesInFilter)
            .map((code) => `SiteCode eq ${literal(code)}`)
            .join(' or '),
          top: pageLimit,
        }) as const satisfies ListQuery,
    ),
  );
  return parts.flatMap((part) => part.rows);
}
