import { type Day, isDay } from '../domain/day';
import type { SiteDays } from '../domain/rollout/keep/siteOpen';
import { type PausedWave, pausedWavesIn } from '../domain/rollout/pausedWaves';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type RolloutService, rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings, type RolloutSetting } from '../lists/rolloutSettings';
import { type RolloutSite as SiteRow, rolloutSites } from '../lists/rolloutSites';
import { type RolloutStatus, rolloutStatuses } from '../lists/rolloutStatuses';
import type { ListQuery } from './read/query';

export type { RolloutService, RolloutStatus, UnreadableRow };

/** The columns of a site that its answer needs; other names are for finding it, and its days come later. */
export type RolloutSite = Omit<SiteRow, 'OtherNames' | keyof SiteDays> & SiteDays;

/** The settings of the site. */
export interface Settings {
  /** The lists hold demonstration data, and the page says so. */
  readonly demonstration: boolean;
  readonly programmeStart?: Day;
  /** A copy that an older package has kept does not have them. */
  readonly pausedWaves?: readonly PausedWave[];
}

/** The settings and the services: a few rows each, which every report reads. */
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

/** `UnreadableRow.list` of a site's row. */
export const sitesListName = rolloutSites.name;

/** `UnreadableRow.list` of a service's row. */
export const servicesListName = rolloutServices.name;

/** The most instructions or places that one page can sensibly choose from; if there are more, the newest. */
export const mostToDo = 1000;

/** State is indexed, so what was withdrawn over the years is not read. */
export const publishedFilter = "State eq 'Available' or State eq 'Under consideration' or State eq 'Being explored'";

export function settingsFrom(rows: readonly RolloutSetting[]): Settings {
  const value = (key: string): string | undefined => rows.find((row) => row.SettingKey === key)?.Value;
  const start = value('ProgrammeStart');
  return {
    demonstration: value('Demonstration')?.toLowerCase() === 'yes',
    programmeStart: start && isDay(start) ? start : undefined,
    pausedWaves: pausedWavesIn(rows),
  };
}
