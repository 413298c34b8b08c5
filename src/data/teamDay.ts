import { contingencyInstructions } from '../lists/contingencyInstructions';
import { columnNames } from '../lists/decode';
import { fallbackLocations } from '../lists/fallbackLocations';
import { rolloutSites } from '../lists/rolloutSites';
import { rolloutUpdates } from '../lists/rolloutUpdates';
import type { Connection } from './connection';
import { keepsTried } from './contingencyEditing';
import { type ListQuery, pageLimit, type Rows } from './read/query';
import { readLists } from './read/readLists';
import { mostToDo, publishedFilter } from './rollout';
import { plannedWorkFilter } from './stillShown';

const updatesQuery = {
  list: rolloutUpdates,
  columns: ['Title', 'Kind', 'PublishFrom', 'PublishUntil', 'WorkStart', 'WorkEnd'],
  newest: true,
  top: 100,
} as const satisfies ListQuery;

/** News of planned work that is still shown. Lists without the index give the newest news, whatever their kind. */
function worksQuery(connection: Connection): typeof updatesQuery & { readonly filter?: string } {
  const filter = plannedWorkFilter(connection);
  return filter === undefined ? updatesQuery : { ...updatesQuery, filter };
}
const placesQuery = {
  list: fallbackLocations,
  columns: columnNames(fallbackLocations),
  newest: true,
  top: mostToDo,
} as const satisfies ListQuery;
const instructionsQuery = {
  list: contingencyInstructions,
  columns: columnNames(contingencyInstructions),
  newest: true,
  top: mostToDo,
} as const satisfies ListQuery;
const whereQuery = {
  list: rolloutSites,
  columns: ['SiteCode', 'Latitude', 'Longitude'],
  top: pageLimit,
} as const satisfies ListQuery;

/** What the team's day needs beside the statuses of all sites. */
export interface DayReport {
  /** At most 100, the newest; planned work, and other news where the lists have no index on its last day. */
  readonly updates: Rows<typeof updatesQuery>['rows'];
  readonly places: Rows<typeof placesQuery>['rows'];
  /** In every state, and every older one that staff are shown. */
  readonly instructions: Rows<typeof instructionsQuery>['rows'];
  /** Whether the lists say who has tried an instruction. */
  readonly keepsTried: boolean;
  /** Where the first 5,000 sites are. */
  readonly where: Rows<typeof whereQuery>['rows'];
}

/**
 * Reads the newest 100 news of planned work, the newest 1,000 places and instructions, and where sites are: one
 * request.
 *
 * @throws ProblemError
 */
export async function readTeamDay(connection: Connection): Promise<DayReport> {
  const [updates, places, newest, shown, where] = await readLists(
    connection,
    worksQuery(connection),
    placesQuery,
    instructionsQuery,
    { ...instructionsQuery, filter: publishedFilter } as const,
    whereQuery,
  );
  const known = new Set(newest.rows.map(({ Id }) => Id));
  return {
    updates: updates.rows,
    places: places.rows,
    instructions: [...newest.rows, ...shown.rows.filter(({ Id }) => !known.has(Id))],
    keepsTried: keepsTried(connection),
    where: where.rows,
  };
}
