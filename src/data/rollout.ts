import { type Day, isDay } from '../domain/day';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type RolloutService, rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings, type RolloutSetting } from '../lists/rolloutSettings';
import { type RolloutSite, rolloutSites } from '../lists/rolloutSites';
import { type RolloutStatus, rolloutStatuses } from '../lists/rolloutStatuses';
import { type RolloutUpdate, rolloutUpdates } from '../lists/rolloutUpdates';
import type { ColumnName } from '../lists/shape';
import type { Connection } from './connection';
import { Stopped } from './read/patience';
import { type ListQuery, literal } from './read/query';
import { readLists } from './read/readLists';

export type { RolloutService, RolloutSite, RolloutStatus, UnreadableRow };

/** What the settings list says. */
export interface Settings {
  /** The lists were filled with demonstration data, and the page says so. */
  readonly demonstration: boolean;
  readonly programmeStart?: Day;
}

const updateColumns = [
  'Title',
  'Body',
  'Kind',
  'Region',
  'SiteCode',
  'PublishFrom',
  'PublishUntil',
] as const satisfies readonly ColumnName<typeof rolloutUpdates>[];

/** An update as staff read it. */
export type ShownUpdate = Pick<RolloutUpdate, 'Id' | (typeof updateColumns)[number]>;

/** Everything the page needs to answer for one site. */
export interface SiteReport {
  /** Undefined where no site has the code asked for. */
  readonly site: RolloutSite | undefined;
  readonly services: readonly RolloutService[];
  readonly statuses: readonly RolloutStatus[];
  /**
   * Updates for this site, and the newest of all others; which of them are shown is `updatesFor`'s to say. Undefined
   * until they are read: nobody is told that there is no news meanwhile.
   */
  readonly updates: readonly ShownUpdate[] | undefined;
  readonly settings: Settings;
  /** Whether the signed-in person may change statuses, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** The settings, and the services: a few rows each, which every report reads. */
export const settingsQuery = {
  list: rolloutSettings,
  columns: columnNames(rolloutSettings),
  top: 100,
} satisfies ListQuery;
export const servicesQuery = {
  list: rolloutServices,
  columns: columnNames(rolloutServices),
  top: 500,
} satisfies ListQuery;
/** Whether the signed-in person keeps the statuses. */
export const mayEditQuery = { rightsIn: rolloutStatuses } as const;

/** What `UnreadableRow.list` says of a site's row. */
export const sitesListName = rolloutSites.name;

/** What `UnreadableRow.list` says of a service's row. */
export const servicesListName = rolloutServices.name;

/** The lists a cached report depends on: a change of their columns makes old copies unreadable. */
export const rolloutLists = [rolloutSettings, rolloutSites, rolloutServices, rolloutStatuses, rolloutUpdates] as const;

const updatesQuery = { list: rolloutUpdates, columns: updateColumns, newest: true, top: 100 } satisfies ListQuery;

/**
 * Reads one site's report: in one request all but the updates, which are folded away, and those in another.
 *
 * @param onPart called with the report before the updates are there.
 * @throws ProblemError; Stopped where it was abandoned.
 */
export async function readSiteReport(
  connection: Connection,
  siteCode: string,
  onPart: (part: SiteReport) => void = () => undefined,
  abandoned: () => boolean = () => false,
): Promise<SiteReport> {
  const filter = `SiteCode eq ${literal(siteCode)}`;
  const [settings, sites, services, statuses, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    { list: rolloutSites, columns: columnNames(rolloutSites), filter, top: 1 },
    servicesQuery,
    { list: rolloutStatuses, columns: columnNames(rolloutStatuses), filter, top: 500 },
    mayEditQuery,
  );
  const report = {
    site: sites.rows[0],
    services: services.rows,
    statuses: statuses.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
  };
  const unreadable = [settings, sites, services, statuses].flatMap((list) => list.unreadable);
  // Where there is no site, or it cannot be read, there is nobody to tell the news to.
  if (!report.site) return { ...report, updates: [], unreadable };
  onPart({ ...report, updates: undefined, unreadable });
  if (abandoned()) throw new Stopped();
  const [own, newest] = await readLists(
    connection,
    { ...updatesQuery, filter, top: 20 },
    // No filter, so that no length of list refuses it: the newest hundred hold what regions and everyone were told
    // lately.
    updatesQuery,
  );
  return { ...report, updates: [...own.rows, ...newest.rows], unreadable: [...unreadable, ...own.unreadable] };
}

export function settingsFrom(rows: readonly RolloutSetting[]): Settings {
  const value = (key: string): string | undefined => rows.find((row) => row.SettingKey === key)?.Value;
  const start = value('ProgrammeStart');
  return {
    demonstration: value('Demonstration')?.toLowerCase() === 'yes',
    programmeStart: start && isDay(start) ? start : undefined,
  };
}
