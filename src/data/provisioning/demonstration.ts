import type { Day } from '../../domain/day';
import { type DemonstrationData, eachList, midApril } from '../../lists/demonstration/demonstrationData';
import type { DemonstrationList, DemonstrationRow } from '../../lists/demonstration/demonstrationRow';
import { deviceDecisions } from '../../lists/deviceDecisions';
import { oldestVersion } from '../../lists/schemaVersion';
import type { ListShape } from '../../lists/shape';
import type { Connection } from '../connection';
import { aboutRequests } from './demonstrationDecisions';
import { addMissingRows } from './missingRows';
import { foundSchemaVersion } from './schemaSteps';

export interface FillOptions {
  readonly data?: DemonstrationData;
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Told before each write into which list it goes, whose it is and of which day: the local SharePoint then writes it
   * as that person, on that day.
   */
  readonly writing?: (list: string, by: string | undefined, on: Day | undefined) => void;
}

/**
 * Adds the demonstration rows that are not there yet, so that it can break off and be gone on with.
 *
 * @throws ProblemError
 */
export async function fillWithDemonstration(connection: Connection, options: FillOptions = {}): Promise<void> {
  const { data = midApril(), onProgress = () => undefined, writing } = options;
  // What is there already is read by the version that the lists are at.
  connection.lists.heard((await foundSchemaVersion(connection)) ?? oldestVersion);
  const total = data.lists.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  onProgress(done, total);
  const onAdded = (count: number): void => onProgress((done += count), total);
  const fills = eachList(data, (list) => async () => {
    // Whoever writes a list may read what its rows are about.
    writing?.(list.shape.name, undefined, undefined);
    await addMissingRows(connection, await asWritten(connection, list), { onAdded, writing });
  });
  for (const fill of fills) await fill();
}

/** The rows with what is known only once the lists before theirs are filled. */
async function asWritten<L extends ListShape>(
  connection: Connection,
  { shape, rows }: DemonstrationList<L>,
): Promise<DemonstrationList<L>> {
  if (shape.name !== deviceDecisions.name) return { shape, rows };
  return {
    shape,
    rows: (await aboutRequests(
      connection,
      rows as unknown as DemonstrationRow<typeof deviceDecisions>[],
    )) as unknown as DemonstrationRow<L>[],
  };
}
