import type { UnreadableRow } from '../lists/decode';
import type { Connection } from './connection';
import { publishedQuery, type ShownInstruction } from './contingencyQueries';
import { readLists } from './read/readLists';

/** What applies to everybody, whatever their site. */
export interface EveryonesReport {
  readonly instructions: readonly ShownInstruction[];
  readonly unreadable: readonly UnreadableRow[];
}

/**
 * Reads the instructions for everybody, in one request.
 *
 * @throws ProblemError
 */
export async function readForEveryone(connection: Connection): Promise<EveryonesReport> {
  const [{ rows, unreadable }] = await readLists(connection, publishedQuery);
  return { instructions: rows.filter(({ SiteCode, Region, For }) => !SiteCode && !Region && !For), unreadable };
}
