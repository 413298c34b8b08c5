import { csv } from '../../../domain/csv';
import { dayOf } from '../../../domain/day';
import type { EverySiteFacts, ServiceStanding, SiteStanding } from '../../../domain/rollout/everySite';
import { asAtColumn, serviceColumns, toldColumns } from './csvColumns';
import { strings } from './strings';

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
      { name: strings.ColumnSite, cell: ({ site }) => site.Title },
      { name: strings.ColumnSiteCode, cell: ({ site }) => site.SiteCode },
      { name: strings.ColumnTown, cell: ({ site }) => site.Town },
      { name: strings.ColumnRegion, cell: ({ site }) => site.Region },
      { name: strings.ColumnAreaTeam, cell: ({ site }) => site.AreaTeam },
      { name: strings.ColumnWave, cell: ({ site }) => site.Wave },
      { name: strings.ColumnStaff, cell: ({ site }) => site.Staff },
      ...serviceColumns,
      ...toldColumns(today),
      asAtColumn(asOf),
    ],
    rows,
  );
}
