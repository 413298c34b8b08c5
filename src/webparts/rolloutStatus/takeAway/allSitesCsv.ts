import type { StatusesInFull } from '../../../data/allSites';
import { csv } from '../../../domain/csv';
import { dayOf } from '../../../domain/day';
import { everySite, type EverySiteFacts } from '../../../domain/rollout/everySite';
import type { ServiceFacts } from '../../../domain/rollout/facts';
import { statusColumns, type Told, type ToldStatus } from './csvColumns';

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
    [...essential, ...extended].map((service): Told => ({ site, ...service })),
  );
  return csv<Told>(statusColumns(today, asOf), rows);
}
