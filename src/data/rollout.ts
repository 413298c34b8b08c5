import { type Day, isDay } from '../domain/day';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type RolloutService, rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings, type RolloutSetting } from '../lists/rolloutSettings';
import { type RolloutSite as SiteRow, rolloutSites } from '../lists/rolloutSites';
import { type RolloutStatus, rolloutStatuses } from '../lists/rolloutStatuses';
import type { ListQuery } from './read/query';

export type { RolloutService, RolloutStatus, UnreadableRow };

/** A site as its answer needs it: what else it is called is for finding it. */
export type RolloutSite = Omit<SiteRow, 'OtherNames'>;

/** What the settings list says. */
export interface Settings {
  /** The lists were filled with demonstration data, and the page says so. */
  readonly demonstration: boolean;
  readonly programmeStart?: Day;
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

/** As many as one page can sensibly choose from; the newest, should there ever be more. */
export const mostToDo = 1000;

/** State is indexed: what has been withdrawn over the years is not read. */
export const publishedFilter = "State eq 'Available' or State eq 'Under consideration' or State eq 'Being explored'";

export function settingsFrom(rows: readonly RolloutSetting[]): Settings {
  const value = (key: string): string | undefined => rows.find((row) => row.SettingKey === key)?.Value;
  const start = value('ProgrammeStart');
  return {
    demonstration: value('Demonstration')?.toLowerCase() === 'yes',
    programmeStart: start && isDay(start) ? start : undefined,
  };
}
