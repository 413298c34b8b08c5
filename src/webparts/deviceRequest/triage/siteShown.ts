import * as phones from 'DeviceRequestStrings';
import { fill } from '../../../ui/words';
import type { ListedRequest } from '../../../data/triage/queries';

/**
 * Where somebody works; a site in their own words says that it is none of the list.
 *
 * @param site what a site of the list is called.
 */
export function siteShown(
  site: string | undefined,
  { SiteInWords }: Pick<ListedRequest, 'SiteInWords'>,
): string | undefined {
  return site ?? (SiteInWords && fill(phones.SiteUnlisted, { site: SiteInWords }));
}
