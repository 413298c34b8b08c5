import {
  columnsForStaff,
  type ContingencyInstruction,
  contingencyInstructions,
} from '../lists/contingencyInstructions';
import { type FallbackLocation, fallbackLocations } from '../lists/fallbackLocations';
import type { ColumnName } from '../lists/shape';
import type { ListQuery } from './read/query';
import { mostToDo, publishedFilter } from './rollout';

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
