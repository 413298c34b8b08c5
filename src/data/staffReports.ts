import { currentReports } from '../domain/rollout/reports';
import { columnNames } from '../lists/decode';
import { longestText } from '../lists/shape';
import { type StaffReport, staffReports } from '../lists/staffReports';
import type { Connection } from './connection';
import { authored } from './read/authored';
import { longestWait } from './read/patience';
import { patiently } from './read/patiently';
import { type Authored, literal, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import { type KeyedList, readByKey, type TheirRow } from './rowsByKey';
import { type Outcome, type WriteOptions, writeRows } from './rowWrites';

/** A person's report on a service, with who made it and when. */
export type HeldReport = StaffReport & Pick<Authored, 'AuthorId' | 'Created'>;

/** The same, with the person's name. */
export type NamedReport = HeldReport & Pick<Authored, 'authorName'>;

export type TheirReport = TheirRow<typeof staffReports>;

/** A report to send. */
export type NewReport = Omit<StaffReport, 'Id'>;

/** The most characters of the line that can be added. */
export const longestLine = longestText(staffReports.columns.Line);

/**
 * Not unique, since SharePoint does not allow that where people read only their own rows. Of rows sent twice, one is
 * used.
 */
const keyedReports = { list: staffReports, keyColumn: 'ReportKey' } as const satisfies KeyedList<typeof staffReports>;

/** A key for a new report. */
export function newReportKey(): string {
  return crypto.randomUUID();
}

const ofSite = (siteCode: string): string => `SiteCode eq ${literal(siteCode)}`;

/**
 * The signed-in person's reports on the services of a site, the newest first: one per service, if it is still recent
 * enough. One request.
 *
 * @throws ProblemError
 */
export async function readOwnReports(connection: Connection, siteCode: string, now: Date): Promise<HeldReport[]> {
  const [{ userId }, { rows }] = await readLists(
    connection,
    { signedIn: true } as const,
    {
      list: staffReports,
      columns: columnNames(staffReports),
      filter: ofSite(siteCode),
      newest: true,
      // Staff can read only their own; the rollout team gets everybody's.
      top: 200,
      authored: authored('AuthorId', 'Created'),
    } as const,
  );
  return currentReports(
    rows.filter(({ AuthorId }) => AuthorId === userId),
    now,
  );
}

/**
 * Everybody's reports on the services of a site, for those who may read them; see `currentReports`.
 *
 * @throws ProblemError
 */
export async function readReportsAt(connection: Connection, siteCode: string, now: Date): Promise<NamedReport[]> {
  const [{ rows }] = await readLists(connection, {
    list: staffReports,
    columns: columnNames(staffReports),
    filter: ofSite(siteCode),
    newest: true,
    top: pageLimit,
    authored: authored('AuthorId', 'Created', 'authorName'),
  } as const);
  return currentReports(rows, now);
}

/**
 * Sends a report on a service, unless there is one under its key already.
 *
 * @param again it was sent before, and may have arrived.
 */
export async function sendReport(
  connection: Connection,
  values: NewReport,
  again: boolean,
  options: WriteOptions<TheirReport>,
): Promise<Outcome<TheirReport>> {
  const key = values.ReportKey;
  if (again) {
    const patience = { wait: options.wait, stopped: options.stopped ?? (() => false), longest: longestWait };
    const [found] = await patiently(() => readByKey(connection, keyedReports, [key]), patience);
    if (found.state === 'read') return { state: 'saved' };
  }
  return (await writeRows(connection, keyedReports, [{ key, values }], options))[0];
}
