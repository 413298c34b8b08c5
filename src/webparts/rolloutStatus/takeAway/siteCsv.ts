import * as uiStrings from 'UiStrings';
import type { RolloutSite } from '../../../data/rollout';
import { csv } from '../../../domain/csv';
import type { Day } from '../../../domain/day';
import type { RowAnswer } from '../answers';
import { strings as partStrings } from '../strings';
import { asAtColumn, serviceColumns, toldColumns } from './csvColumns';

/**
 * Every service of a site, a row each.
 *
 * @param asOf when the answers were read.
 */
export function siteCsv(site: RolloutSite, answers: readonly RowAnswer[], asOf: Date, today: Day): string {
  return csv<RowAnswer>(
    [
      { name: uiStrings.Site, cell: () => site.Title },
      { name: partStrings.SiteCode, cell: () => site.SiteCode },
      ...serviceColumns,
      ...toldColumns(today),
      asAtColumn(asOf),
    ],
    answers,
  );
}
