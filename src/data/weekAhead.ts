import { fallbackLocations } from '../lists/fallbackLocations';
import { rolloutUpdates } from '../lists/rolloutUpdates';
import type { Connection } from './connection';
import type { ListQuery, Rows } from './read/query';
import { readLists } from './read/readLists';
import { mostToDo } from './rollout';

const updatesQuery = {
  list: rolloutUpdates,
  columns: ['Title', 'Kind', 'PublishFrom', 'PublishUntil'],
  newest: true,
  top: 100,
} as const satisfies ListQuery;
const placesQuery = {
  list: fallbackLocations,
  columns: ['Title', 'AgreementState', 'ValidUntil'],
  newest: true,
  top: mostToDo,
} as const satisfies ListQuery;

/** What the week ahead holds beside the statuses: news, and agreements for places to work. */
export interface AheadReport {
  readonly updates: Rows<typeof updatesQuery>['rows'];
  readonly places: Rows<typeof placesQuery>['rows'];
}

/** Reads the newest 100 news and the newest 1,000 places: one request. @throws ProblemError */
export async function readAhead(connection: Connection): Promise<AheadReport> {
  const [updates, places] = await readLists(connection, updatesQuery, placesQuery);
  return { updates: updates.rows, places: places.rows };
}
