import { openServices } from '../../lists/openServices';
import { rolloutServices } from '../../lists/rolloutServices';
import type { Connection } from '../connection';
import { addMissingRows } from './missingRows';

/** How many services the list begins with. */
export const startingServices = openServices.length;

/**
 * Adds the services of Open Service that the list does not hold yet. What is there is left as it is, so it can break
 * off and be gone on with.
 *
 * @throws ProblemError
 */
export async function addStartingServices(connection: Connection): Promise<void> {
  await addMissingRows(connection, { shape: rolloutServices, rows: openServices.map((values) => ({ values })) });
}
