import type { ChangeLog } from '../../../data/changeLog';
import { type LoggedRow, serviceKeyOf, siteCodeOf } from '../../../data/changeLogVersions';
import type { Entry } from '../../../domain/changeLog/entries';
import { type Change, changesIn, isLast, rowKey } from '../../../domain/changeLog/history';
import { withinReach } from '../../../domain/changeLog/reach';
import { keyOf } from '../../../domain/key';
import { nameIn } from '../../../domain/legible';
import { siteName } from '../../../domain/siteName';

/** A change with the row it is of, and what that row is about. */
export interface LoggedChange extends Change {
  readonly row: LoggedRow;
  /** The name of the site that the row is about; undefined for one of no site. */
  readonly site?: string;
  readonly service?: string;
  /** The row's own name; a status has none. */
  readonly title?: string;
}

/** The changes of a log, each with what it is about. */
export function loggedChanges(log: ChangeLog): LoggedChange[] {
  const sites = new Map(log.sites.map((site) => [keyOf(site.SiteCode), siteName(site)]));
  const services = new Map(log.services.map(({ ServiceKey, Title }) => [keyOf(ServiceKey), Title]));
  const rows = new Map(log.rows.map((row) => [rowKey(row), row]));
  const changes = withinReach(log.rows.flatMap(changesIn), { since: log.since, most: log.rows.length }, log.left);
  return changes.map((change) => {
    const row = rows.get(rowKey(change))!;
    const [code, key] = [siteCodeOf(row), serviceKeyOf(row)];
    const title = change.list === 'statuses' ? undefined : change.after.values?.Title;
    return {
      ...change,
      row,
      site: code && (sites.get(keyOf(code)) ?? code),
      service: key && (services.get(keyOf(key)) ?? key),
      title: typeof title === 'string' ? nameIn(title) : undefined,
    };
  });
}

/** What one person saved at once, with the rows it is of. */
export type LoggedEntry = Entry<LoggedChange>;

/** Whether a change can be put back: what stood before is known, and nobody has written the row since. */
export function canBePutBack(change: Change): boolean {
  return change.what === 'changed' && change.columns.length > 0 && isLast(change);
}

/** Whether a change cannot be put back because somebody has written the row since. */
export function isChangedSince(change: Change): boolean {
  return change.what === 'changed' && change.columns.length > 0 && !isLast(change);
}
