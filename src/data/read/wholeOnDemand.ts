import { orProblem } from '../problem';
import type { ListQuery, RowIn } from './query';
import type { Connection } from '../connection';
import type { ReadingOptions, Whole } from './whole';

/**
 * `readWhole`, whose code is loaded with the first list that needs more than one request: nobody waits for it to see
 * their site.
 *
 * @throws ProblemError, also where the code cannot be loaded; Stopped where it was abandoned.
 */
export async function readWhole<Q extends ListQuery>(
  connection: Connection,
  query: Q,
  options?: ReadingOptions,
): Promise<Whole<RowIn<Q>>> {
  const whole = await orProblem(() => import(/* webpackChunkName: 'long-lists' */ './whole'));
  return whole.readWhole(connection, query, options);
}
