import { openServices } from '../../lists/openServices';
import { rolloutServices } from '../../lists/rolloutServices';
import type { Connection } from '../connection';
import { addMissingRows } from './missingRows';

/** How many services the list begins with. */
export const startingServices = openServices.length;

/**
 * Adds the services of Open Service that the list lacks. Existing rows are left as they are, so it can be interrupted
 * and run again.
 *
 * @throws ProblemError
 */
export async function addStartingServices(connection: Connection): Promise<void> {
  await addMissingRows(connection, { shape: rolloutServices, rows: openServices.map((values) => ({ values })) });
}
