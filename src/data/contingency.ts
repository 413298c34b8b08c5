import { piecesOf } from '../domain/contingency/stepText';
import { columnNames, type UnreadableRow } from '../lists/decode';
import { type ContingencyInstruction, contingencyInstructions } from '../lists/contingencyInstructions';
import { type FallbackLocation, fallbackLocations } from '../lists/fallbackLocations';
import { rolloutServices } from '../lists/rolloutServices';
import { rolloutSettings } from '../lists/rolloutSettings';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import type { Connection } from './connection';
import { type ListQuery, literal } from './read/query';
import { readLists } from './read/readLists';
import {
  type RolloutService,
  type RolloutSite,
  type RolloutStatus,
  servicesQuery,
  type Settings,
  settingsFrom,
  settingsQuery,
} from './rollout';

export type { ContingencyInstruction, FallbackLocation };

/** Nobody's name: what is kept in the browser for when there is no network holds nothing personal. */
export const siteColumns = [
  'Title',
  'SiteCode',
  'Region',
  'AreaTeam',
  'Town',
  'Postcode',
  'Latitude',
  'Longitude',
  'ContactTelephone',
] as const;
export const statusColumns = [
  'SiteCode',
  'ServiceKey',
  'Now',
  'Stage',
  'DoesNotWork',
  'ExistingProvider',
  'ExistingState',
  'ExistingEndsOn',
  'PlannedOn',
  'ForecastOn',
  'ForecastPrecision',
  'ConnectedOn',
  'ConfirmedOn',
] as const;

export type ContingencySite = Pick<RolloutSite, 'Id' | (typeof siteColumns)[number]>;
export type ContingencyStatus = Pick<RolloutStatus, 'Id' | (typeof statusColumns)[number]>;

/** Everything the page needs to say what to do now at one site. */
export interface ContingencyReport {
  /** Undefined where no site has the code asked for. */
  readonly site: ContingencySite | undefined;
  readonly services: readonly RolloutService[];
  readonly statuses: readonly ContingencyStatus[];
  /** Those that are not withdrawn and no drafts. */
  readonly instructions: readonly ContingencyInstruction[];
  readonly places: readonly FallbackLocation[];
  readonly settings: Settings;
  /** Whether the signed-in person may write instructions, as SharePoint says. */
  readonly mayEdit: boolean;
  readonly unreadable: readonly UnreadableRow[];
}

/** The lists a cached report depends on. */
export const contingencyLists = [
  rolloutSettings,
  rolloutSites,
  rolloutServices,
  rolloutStatuses,
  contingencyInstructions,
  fallbackLocations,
] as const;

/** As many as one page can sensibly choose from; the newest, should there ever be more. */
export const most = 1000;

/** State is indexed: what has been withdrawn over the years is not read. */
export const published = {
  list: contingencyInstructions,
  columns: columnNames(contingencyInstructions),
  filter: "State eq 'Available' or State eq 'Under consideration' or State eq 'Being explored'",
  newest: true,
  top: most,
} as const satisfies ListQuery;

const placesQuery = {
  list: fallbackLocations,
  columns: columnNames(fallbackLocations),
  newest: true,
  top: most,
} as const satisfies ListQuery;

/** A report as it may be kept in a browser that others use: numbers to ring, but nobody's name. */
export function withoutNames(report: ContingencyReport): ContingencyReport {
  return {
    ...report,
    instructions: report.instructions.map((instruction) => ({ ...instruction, ReviewedBy: undefined })),
    places: report.places.map((place) => ({
      ...place,
      Contact: telephonesIn(place.Contact ?? '').join(', ') || undefined,
    })),
  };
}

function telephonesIn(text: string): string[] {
  return piecesOf(text).flatMap((piece) => (piece.kind === 'telephone' ? piece.text : []));
}

/** Reads what to do now at a site in one request. */
export async function readContingencyReport(connection: Connection, siteCode: string): Promise<ContingencyReport> {
  const filter = `SiteCode eq ${literal(siteCode)}`;
  const [settings, sites, services, statuses, instructions, places, { mayEdit }] = await readLists(
    connection,
    settingsQuery,
    { list: rolloutSites, columns: siteColumns, filter, top: 1 },
    servicesQuery,
    { list: rolloutStatuses, columns: statusColumns, filter, top: 500 },
    published,
    placesQuery,
    { rightsIn: contingencyInstructions },
  );
  return {
    site: sites.rows[0],
    services: services.rows,
    statuses: statuses.rows,
    instructions: instructions.rows,
    places: places.rows,
    settings: settingsFrom(settings.rows),
    mayEdit,
    unreadable: [settings, sites, services, statuses, instructions, places].flatMap((list) => list.unreadable),
  };
}
