import { confirmedThatDay, type WrittenAt } from '../domain/rollout/contradictions';
import type { EveryStatusFacts } from '../domain/rollout/everySite';
import { keyOf } from '../domain/key';
import { isValid, currentReports } from '../domain/rollout/reports';
import { columnNames } from '../lists/decode';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { staffReports } from '../lists/staffReports';
import type { Connection } from './connection';
import { authored } from './read/authored';
import { idsIn } from './read/pages';
import { type ListQuery, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import type { HeldReport } from './staffReports';

/** What all staff report, for those who may read it. */
export interface StaffSaid {
  /** Those still recent enough; see `currentReports`. */
  readonly reports: readonly HeldReport[];
  /** When each status was last changed that was confirmed on the day of a report. */
  readonly writtenAt: WrittenAt;
}

/**
 * Reads what all staff report, and whether it was said after the last confirmation. One request for up to 5,000
 * reports, and another if a service was confirmed on the day of a report against it.
 *
 * @param statuses all of them.
 * @throws ProblemError
 */
export async function readStaffSaid(
  connection: Connection,
  statuses: readonly (EveryStatusFacts & { readonly Id: number })[],
  now: Date,
): Promise<StaffSaid> {
  const reports = await readAllReports(connection, now);
  return { reports, writtenAt: await readWrittenAt(connection, confirmedThatDay(statuses, reports)) };
}

/**
 * Reads everybody's recent reports from all sites, newest first, in windows of IDs, until a window holds only old ones.
 * One request for up to 5,000 rows.
 *
 * @throws ProblemError
 */
export async function readAllReports(connection: Connection, now: Date): Promise<HeldReport[]> {
  const query = {
    list: staffReports,
    columns: columnNames(staffReports),
    newest: true,
    top: pageLimit,
    authored: authored('AuthorId', 'Created'),
  } as const satisfies ListQuery;
  const all: HeldReport[] = [];
  let before: number | undefined;
  for (;;) {
    const filter = before === undefined ? '' : `ID ge ${before - pageLimit} and ID lt ${before}`;
    const [page] = await readLists(connection, { ...query, filter });
    all.push(...page.rows);
    const ids = idsIn(page);
    const isEnd = before === undefined ? ids.length < pageLimit : before - pageLimit <= 1;
    const isOld = ids.length > 0 && !page.rows.some((row) => isValid(row, now));
    if (isEnd || isOld) return currentReports(all, now);
    before = before === undefined ? Math.min(...ids) : before - pageLimit;
  }
}

/** The most IDs in one filter. */
const idsAtOnce = 20;

async function readWrittenAt(connection: Connection, statuses: readonly { readonly Id: number }[]): Promise<WrittenAt> {
  if (statuses.length === 0) return new Map();
  const ids = statuses.map(({ Id }) => `ID eq ${Id}`);
  const queries = Array.from(
    { length: Math.ceil(ids.length / idsAtOnce) },
    (_, at) =>
      ({
        list: rolloutStatuses,
        columns: ['SiteCode', 'ServiceKey'],
        filter: ids.slice(at * idsAtOnce, (at + 1) * idsAtOnce).join(' or '),
        top: idsAtOnce,
        authored: authored('Modified'),
      }) as const satisfies ListQuery,
  );
  const parts = await readLists(connection, ...queries);
  return new Map(
    parts.flatMap(({ rows }) =>
      rows.map(({ SiteCode, ServiceKey, Modified }) => [keyOf(SiteCode, ServiceKey), Modified] as const),
    ),
  );
}
