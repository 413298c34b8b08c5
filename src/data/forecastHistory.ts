import { dayOf } from '../domain/day';
import type { StatusVersion } from '../domain/rollout/slip';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { inBatch } from './read/inBatch';
import { orProblem } from './problem';
import { askVersions, beginsLate, decodedVersions, type RawVersion } from './versions';

const columns = [
  'Stage',
  'PlannedOn',
  'ForecastOn',
  'ForecastPrecision',
  'Reason',
  'DateGivenBy',
  'DateGivenOn',
] as const;

type HistoryColumn = (typeof columns)[number];

/** The versions that are kept of a status row. */
export interface ForecastHistory {
  readonly versions: readonly StatusVersion[];
  /** Earlier versions existed and are no longer kept. */
  readonly beginsLate: boolean;
}

/**
 * The versions of some status rows, by the row's ID: SharePoint keeps the latest of them, with their times and values.
 * One request.
 *
 * @throws ProblemError
 */
export async function readForecastHistory(
  connection: Connection,
  statusIds: readonly number[],
): Promise<ReadonlyMap<number, ForecastHistory>> {
  const url = connection.listUrl(rolloutStatuses.name);
  const there = columnsAt(rolloutStatuses, columns, connection.lists.at);
  return orProblem(async () => {
    const histories = await inBatch<RawVersion[][]>(connection, (sp) =>
      statusIds.map((id) => askVersions(sp, url, id, there)),
    );
    return new Map(
      histories.map((history, index) => [
        statusIds[index],
        { versions: versionsFrom(history, there), beginsLate: beginsLate(history) },
      ]),
    );
  }, rolloutStatuses.name);
}

/** Oldest first: several can be of one day. */
function versionsFrom(history: readonly RawVersion[], there: readonly HistoryColumn[]): StatusVersion[] {
  const { rows } = decodedVersions(rolloutStatuses, history, there);
  const writtenOn = new Map(history.map(({ VersionId, Modified }) => [VersionId, dayOf(new Date(Modified))]));
  return rows.map((row) => ({ ...row, writtenOn: writtenOn.get(row.Id)! }));
}
