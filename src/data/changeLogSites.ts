import type { FindableSite } from '../domain/siteSearch';
import { rolloutSites } from '../lists/rolloutSites';
import type { Connection } from './connection';
import { type ListQuery, pageLimit } from './read/query';
import { readWhole } from './read/whole';

/** Reads what every site is found by: one request. @throws ProblemError */
export async function readFindableSites(connection: Connection): Promise<readonly FindableSite[]> {
  const query = {
    list: rolloutSites,
    columns: ['SiteCode', 'Title', 'Region', 'AreaTeam', 'Town', 'Postcode', 'OtherNames'],
    top: pageLimit,
  } as const satisfies ListQuery;
  return (await readWhole(connection, query)).rows;
}
