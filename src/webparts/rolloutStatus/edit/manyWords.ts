import { siteName } from '../../../domain/siteName';
import { counted, fill, listed } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import type { PlannedChange, Wanted } from './manyPlan';
import { strings } from './strings';

/** What a change of many is called: the services, and the site or how many sites. */
export function titleOf({ sites, services }: Wanted): string {
  const names = listed(services.map(({ Title }) => Title));
  if (sites.length === 1) return fill(partStrings.SiteService, { site: sites[0].Title, service: names });
  return counted(sites.length, strings.ManyCheckTitle, { services: names });
}

/** What one change is called in a list: the site, and the service where there are several. */
export function nameOf(
  { site, service }: Pick<PlannedChange, 'site' | 'service'>,
  { sites, services }: Wanted,
): string {
  const where = siteName(site);
  if (services.length === 1) return where;
  return sites.length === 1 ? service.Title : fill(partStrings.SiteService, { site: where, service: service.Title });
}
