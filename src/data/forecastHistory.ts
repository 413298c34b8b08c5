import { dayOf } from '../domain/day';
import type { StatusVersion } from '../domain/rollout/slip';
import { decodeRows } from '../lists/decode';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { columnsAt, sinceOf } from '../lists/since';
import { oldestVersion } from '../lists/schemaVersion';
import type { Connection } from './connection';
import { inBatch } from './read/inBatch';
import { ofList } from './read/ofList';
import { orProblem } from './problem';
import { beginsLate, type RawVersion } from './versions';

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
      statusIds.map((id) =>
        ofList(sp, url, `items(${id})/versions`).select('VersionId', 'Modified', ...there)<RawVersion[]>(),
      ),
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
  // Whether a version has columns that its list had not yet is not documented: without them is the same as empty.
  const empty = Object.fromEntries(
    there.filter((name) => sinceOf(rolloutStatuses, name) > oldestVersion).map((name) => [name, null]),
  );
  // Decode a version as a row, with the version's number in place of the row's ID.
  const { rows } = decodeRows(
    rolloutStatuses,
    history.map((version) => ({ ...empty, ...version, Id: version.VersionId })),
    there,
  );
  const writtenOn = new Map(history.map(({ VersionId, Modified }) => [VersionId, dayOf(new Date(Modified))]));
  return [...rows]
    .sort((one, other) => one.Id - other.Id)
    .map((row) => ({ ...row, writtenOn: writtenOn.get(row.Id)! }));
}
