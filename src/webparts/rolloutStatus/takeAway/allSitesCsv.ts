import * as uiStrings from 'UiStrings';
import { csv } from '../../../domain/csv';
import { dayOf } from '../../../domain/day';
import type { EverySiteFacts, ServiceStanding, SiteStanding } from '../../../domain/rollout/everySite';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { asAtColumn, serviceColumns, toldColumns } from './csvColumns';

type Row = ServiceStanding & { readonly site: EverySiteFacts };

/**
 * Every service of every site, a row each.
 *
 * @param asOf when the standings were read; they are of that day.
 */
export function allSitesCsv(standings: readonly SiteStanding[], asOf: Date): string {
  const today = dayOf(asOf);
  const rows = standings.flatMap(({ site, essential, extended }) =>
    [...essential, ...extended].map((standing): Row => ({ site, ...standing })),
  );
  return csv<Row>(
    [
      { name: uiStrings.Site, cell: ({ site }) => site.Title },
      { name: partStrings.SiteCode, cell: ({ site }) => site.SiteCode },
      { name: partStrings.Town, cell: ({ site }) => site.Town },
      { name: baseStrings.Region, cell: ({ site }) => site.Region },
      { name: partStrings.AreaTeam, cell: ({ site }) => site.AreaTeam },
      { name: partStrings.Wave, cell: ({ site }) => site.Wave },
      { name: partStrings.Staff, cell: ({ site }) => site.Staff },
      ...serviceColumns,
      ...toldColumns(today),
      asAtColumn(asOf),
    ],
    rows,
  );
}
