import { addDays, dayOf, dayToSharePoint } from '../domain/day';
import type { Connection } from './connection';

/** The version of the lists that brought the index on `PublishUntil`. */
const indexedSince = 8;

/**
 * News that is still shown, however long ago it was announced, as a filter. Undefined where the lists are not known to
 * have the index; where it is missing, SharePoint refuses this in a list of more than 5,000 rows.
 */
export function stillShownFilter({ clock, lists }: Pick<Connection, 'clock' | 'lists'>): string | undefined {
  // A day typed in the list by hand is stored as the midnight before: `dayFromSharePoint`.
  const yesterday = dayToSharePoint(addDays(dayOf(clock.now()), -1));
  return lists.at < indexedSince ? undefined : `PublishUntil gt datetime'${yesterday}' or PublishUntil eq null`;
}

/**
 * Planned work among the news that is still shown. The last day narrows a long list by its index, so the kind needs
 * none (docs/sharepoint/reading.md, “List view threshold”). Undefined as above.
 */
export function plannedWorkFilter(connection: Parameters<typeof stillShownFilter>[0]): string | undefined {
  const filter = stillShownFilter(connection);
  return filter && `(${filter}) and Kind eq 'Planned work'`;
}
