import {
  columnsForStaff,
  type ContingencyInstruction,
  contingencyInstructions,
} from '../lists/contingencyInstructions';
import { type FallbackLocation, fallbackLocations } from '../lists/fallbackLocations';
import type { ColumnName } from '../lists/shape';
import type { ListQuery } from './read/query';
import { mostToDo, publishedFilter, type RolloutSite, type RolloutStatus } from './rollout';

/** No names: the copy kept in the browser for use without a network holds nothing personal. */
export const siteColumns = [
  'Title',
  'SiteCode',
  'Region',
  'AreaTeam',
  'Town',
  'Postcode',
  'Latitude',
  'Longitude',
  'Wave',
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

/** The columns of a place that the page shows or selects by. */
const placeColumns = [
  'ForSiteCode',
  'ForAreaTeam',
  'Place',
  'Address',
  'Postcode',
  'Latitude',
  'Longitude',
  'AgreementState',
  'WhoMayUse',
  'Capacity',
  'Services',
  'Contact',
  'ValidFrom',
  'ValidUntil',
] as const satisfies readonly ColumnName<typeof fallbackLocations>[];

/** An instruction as staff read it. */
export type ShownInstruction = Pick<ContingencyInstruction, 'Id' | (typeof columnsForStaff)[number]>;
/** A place to work as staff read it. */
export type ShownPlace = Pick<FallbackLocation, 'Id' | (typeof placeColumns)[number]>;

/** The instructions that may be shown, for everybody and for single sites. */
export const publishedQuery = {
  list: contingencyInstructions,
  columns: columnsForStaff,
  filter: publishedFilter,
  newest: true,
  top: mostToDo,
} as const satisfies ListQuery;
/** Every place to work. */
export const placesQuery = {
  list: fallbackLocations,
  columns: placeColumns,
  newest: true,
  top: mostToDo,
} as const satisfies ListQuery;
