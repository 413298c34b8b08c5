import * as uiStrings from 'UiStrings';
import type { StatusesInFull } from '../../../data/allSites';
import { csv } from '../../../domain/csv';
import { dayOf } from '../../../domain/day';
import { everySite, type EverySiteFacts, type ServiceAtSite } from '../../../domain/rollout/everySite';
import type { ServiceFacts } from '../../../domain/rollout/facts';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { asAtColumn, serviceColumns, toldColumns, type ToldStatus } from './csvColumns';

type Row = ServiceAtSite<ToldStatus> & { readonly site: EverySiteFacts };

/**
 * Every service of every site, a row each.
 *
 * @param asOf when the statuses were read; the rules are applied as of that day.
 */
export function allSitesCsv(
  sites: readonly EverySiteFacts[],
  services: readonly ServiceFacts[],
  statuses: StatusesInFull,
  asOf: Date,
): string {
  const today = dayOf(asOf);
  const rows = everySite<ToldStatus>(sites, services, statuses.inFull, today).flatMap(({ site, essential, extended }) =>
    [...essential, ...extended].map((service): Row => ({ site, ...service })),
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
