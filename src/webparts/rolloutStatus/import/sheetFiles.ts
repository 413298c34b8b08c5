import { csv } from '../../../domain/csv';
import { siteTargets, type SiteValues } from '../../../domain/rollout/import/siteTargets';
import { statusTargets } from '../../../domain/rollout/import/statusTargets';
import { columnWords } from './columnWords';
import type { ImportKind } from './draft';

/** The headings of an empty table: those that the import knows by themselves. */
export const emptyHeadings: Readonly<Record<ImportKind, readonly string[]>> = {
  // A forecast says by its form whether it is a day or a month, each date has a column of its own, and people know a
  // service by its name.
  statuses: statusTargets
    .map(({ name }) => name)
    .filter((name) => !['ForecastPrecision', 'EitherDate', 'ServiceKey'].includes(name))
    .map((name) => columnWords[name]),
  sites: siteTargets.map(({ name }) => columnWords[name]),
};

/** Every column of the sites that can be imported, as the list holds it. Untouched, the table changes nothing. */
export function sitesCsv(sites: readonly SiteValues[]): string {
  return csv<SiteValues>(
    siteTargets.map(({ name }) => ({ name: columnWords[name], cell: (site) => site[name] })),
    sites,
  );
}
