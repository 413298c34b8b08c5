import type { Day } from '../../domain/day';
import { type DemonstrationData, eachList, midApril } from '../../lists/demonstration/demonstrationData';
import type { DemonstrationList } from '../../lists/demonstration/demonstrationRow';
import { deviceDecisions } from '../../lists/deviceDecisions';
import { oldestVersion } from '../../lists/schemaVersion';
import type { ListShape } from '../../lists/shape';
import type { Connection } from '../connection';
import { copyDecisions } from './demonstrationCopies';
import { aboutRequests } from './demonstrationDecisions';
import { type AddOptions, addMissingRows } from './missingRows';
import { foundSchemaVersion } from './schemaSteps';

export interface FillOptions {
  readonly data?: DemonstrationData;
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Called before each write with the list, the author and the day: the local SharePoint then writes the row as that
   * person on that day.
   */
  readonly writing?: (list: string, by: string | undefined, on: Day | undefined) => void;
}

/**
 * Adds the demonstration rows that are missing, so it can be interrupted and run again.
 *
 * @throws ProblemError
 */
export async function fillWithDemonstration(connection: Connection, options: FillOptions = {}): Promise<void> {
  const { data = midApril(), onProgress = () => undefined, writing } = options;
  // Existing rows are read by the version that the lists are at.
  connection.lists.heard((await foundSchemaVersion(connection)) ?? oldestVersion);
  const total = data.lists.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  onProgress(done, total);
  const onAdded = (count: number): void => onProgress((done += count), total);
  const fills = eachList(data, (list) => async () => {
    // Rows of a later list may refer to those of an earlier one.
    writing?.(list.shape.name, undefined, undefined);
    const adding = { onAdded, writing };
    await (isOfDecisions(list) ? addDecisions(connection, list, adding) : addMissingRows(connection, list, adding));
  });
  for (const fill of fills) await fill();
}

/** Writes the record, by the numbers that SharePoint gave the requests, then ICT's answers into the requests. */
async function addDecisions(
  connection: Connection,
  { shape, rows }: DemonstrationList<typeof deviceDecisions>,
  adding: AddOptions,
): Promise<void> {
  const decisions = await aboutRequests(connection, rows);
  await addMissingRows(connection, { shape, rows: decisions }, adding);
  await copyDecisions(connection, decisions, adding);
}

function isOfDecisions<L extends ListShape>(
  list: DemonstrationList<L>,
): list is DemonstrationList<L> & DemonstrationList<typeof deviceDecisions> {
  return list.shape.name === deviceDecisions.name;
}
