import { currentReports } from '../domain/rollout/reports';
import { columnNames } from '../lists/decode';
import { longestText } from '../lists/shape';
import { type StaffReport, staffReports } from '../lists/staffReports';
import type { Connection } from './connection';
import { longestWait, patiently } from './read/patience';
import { type Authored, literal, pageLimit } from './read/query';
import { readLists } from './read/readLists';
import { type KeyedList, readByKey, type TheirRow } from './rowsByKey';
import { type Outcome, type WriteOptions, writeRows } from './rowWrites';

/** Somebody's word on a service, with whose it is and since when. */
export type HeldReport = StaffReport & Pick<Authored, 'AuthorId' | 'Created'>;

/** The same, with what people call whoever said it. */
export type NamedReport = HeldReport & Pick<Authored, 'authorName'>;

export type TheirReport = TheirRow<typeof staffReports>;

/** What a page says for somebody. */
export type NewReport = Omit<StaffReport, 'Id'>;

/** The most characters of the line that somebody may add. */
export const longestLine = longestText(staffReports.columns.Line);

/** Not unique: SharePoint refuses that where people read only their own rows. A row sent twice still counts once. */
const keyedReports = { list: staffReports, keyColumn: 'ReportKey' } as const satisfies KeyedList<typeof staffReports>;

/** A key for a word nobody has sent yet. */
export function newReportKey(): string {
  return crypto.randomUUID();
}

const ofSite = (siteCode: string): string => `SiteCode eq ${literal(siteCode)}`;

/**
 * What the signed-in person says of the services of a site, the newest first: each once, as far as it still counts. One
 * request.
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
      // For staff these are their own alone; the rollout team is given everybody's.
      top: 200,
      authored: ['AuthorId', 'Created'],
    } as const,
  );
  return currentReports(
    rows.filter(({ AuthorId }) => AuthorId === userId),
    now,
  );
}

/**
 * What everybody says of the services of a site, for those who may read it all; see `standingReports`.
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
    authored: ['AuthorId', 'Created', 'authorName'],
  } as const);
  return currentReports(rows, now);
}

/**
 * Says something of a service, once. What stands under its key already is that word: it is not sent again.
 *
 * @param again it was sent before, and is not known to be there.
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
