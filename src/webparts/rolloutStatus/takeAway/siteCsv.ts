import type { RolloutSite } from '../../../data/rollout';
import { csv } from '../../../domain/csv';
import type { Day } from '../../../domain/day';
import type { RowAnswer } from '../answers';
import { statusColumns, type Told } from './csvColumns';

/**
 * Every service of a site, a row each.
 *
 * @param asOf when the answers were read.
 */
export function siteCsv(site: RolloutSite, answers: readonly RowAnswer[], asOf: Date, today: Day): string {
  return csv<Told>(
    statusColumns(today, asOf),
    answers.map((answer) => ({ ...answer, site })),
  );
}
