import { dayOf } from '../domain/day';
import type { StatusVersion } from '../domain/rollout/slip';
import { decodeRows } from '../lists/decode';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import type { Connection } from './connection';
import { inBatch } from './read/inBatch';
import { ofList } from './read/ofList';
import { orProblem } from './problem';
import { beginsLate, type RawVersion } from './versions';

const columns = ['Stage', 'PlannedOn', 'ForecastOn', 'ForecastPrecision', 'Reason'] as const;

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
  return orProblem(async () => {
    const histories = await inBatch<RawVersion[][]>(connection, (sp) =>
      statusIds.map((id) =>
        ofList(sp, url, `items(${id})/versions`).select('VersionId', 'Modified', ...columns)<RawVersion[]>(),
      ),
    );
    return new Map(
      histories.map((history, index) => [
        statusIds[index],
        { versions: versionsFrom(history), beginsLate: beginsLate(history) },
      ]),
    );
  }, rolloutStatuses.name);
}

function versionsFrom(history: readonly RawVersion[]): StatusVersion[] {
  // Decode a version as a row, with the version's number in place of the row's ID.
  const { rows } = decodeRows(
    rolloutStatuses,
    history.map((version) => ({ ...version, Id: version.VersionId })),
    columns,
  );
  const writtenOn = new Map(history.map(({ VersionId, Modified }) => [VersionId, dayOf(new Date(Modified))]));
  return rows.map((row) => ({ ...row, writtenOn: writtenOn.get(row.Id)! }));
}
