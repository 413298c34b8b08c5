import type { UnreadableRow } from '../lists/decode';
import { columnsForStaff, contingencyInstructions } from '../lists/contingencyInstructions';
import { type RolloutUpdate, rolloutUpdates } from '../lists/rolloutUpdates';
import type { ColumnName } from '../lists/shape';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { placesQuery, publishedQuery, type ShownInstruction, type ShownPlace } from './contingencyQueries';
import { type ListQuery, literal, type Several } from './read/query';
import { readLists } from './read/readLists';
import { daysIfThere } from './siteDays';
import { plannedWorkFilter } from './stillShown';

// Loaded after the answer about a site: its code stands in the chunk of what is under each heading.

const workColumns = [
  'Kind',
  'Region',
  'SiteCode',
  'For',
  'ServiceKey',
  'PublishFrom',
  'PublishUntil',
  'WorkStart',
  'WorkEnd',
] as const satisfies readonly ColumnName<typeof rolloutUpdates>[];

/** News about planned work, in the form that the browser can keep: its times in milliseconds since 1970. */
export type PlannedNews = Omit<Pick<RolloutUpdate, 'Id' | (typeof workColumns)[number]>, 'WorkStart' | 'WorkEnd'> & {
  readonly WorkStart: number;
  readonly WorkEnd?: number;
};

type WorksQuery = ListQuery<typeof rolloutUpdates, (typeof workColumns)[number]> & {
  readonly unneeded: true;
};

/**
 * Planned work that is still shown, if the lists are known to hold its times. The other news would be up to a hundred
 * rows for nothing, and planned work announced before them would be cut off.
 */
function worksOf(connection: Connection): Several<readonly WorksQuery[]> {
  const filter = plannedWorkFilter(connection);
  const query = { list: rolloutUpdates, columns: workColumns, newest: true, top: 100, unneeded: true } as const;
  return { several: filter ? [{ ...query, filter }] : [] };
}

/** What the first request has brought of a site. */
interface First {
  readonly site: object;
  readonly instructions: readonly ShownInstruction[];
  readonly unreadable: readonly UnreadableRow[];
}

/**
 * Adds to what to do at a site what its page shows after the answer: all places and planned work, and what the lists
 * were not known to have before the first request. One request.
 *
 * @param columns of the instructions that the first request has asked for.
 * @throws ProblemError
 */
export async function readLater<F extends First>(
  connection: Connection,
  siteCode: string,
  first: F,
  columns: readonly string[],
): Promise<F & { readonly places: { readonly all: readonly ShownPlace[] }; readonly works: readonly PlannedNews[] }> {
  const isNewer = columnsAt(contingencyInstructions, columnsForStaff, connection.lists.at).length > columns.length;
  const [all, news, [again], days] = await readLists(
    connection,
    placesQuery,
    worksOf(connection),
    { several: isNewer ? [publishedQuery] : [] },
    daysIfThere(connection, `SiteCode eq ${literal(siteCode)}`),
  );
  return {
    ...first,
    site: { ...first.site, ...days[0]?.rows[0] },
    instructions: again?.rows ?? first.instructions,
    places: { all: all.rows },
    works: news.flatMap(({ rows }) => rows.flatMap(plannedNews)),
    unreadable: [...first.unreadable, ...all.unreadable],
  };
}

function plannedNews({
  WorkStart,
  WorkEnd,
  ...news
}: Pick<RolloutUpdate, 'Id' | (typeof workColumns)[number]>): PlannedNews[] {
  return WorkStart ? [{ ...news, WorkStart: WorkStart.getTime(), WorkEnd: WorkEnd?.getTime() }] : [];
}
