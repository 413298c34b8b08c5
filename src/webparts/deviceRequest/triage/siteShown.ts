import * as phones from 'DeviceRequestStrings';
import { fill } from '../../../ui/words';
import type { Entry } from './board';

/** Where somebody works; a site in their own words says that it is none of the list. */
export function siteShown({ site, request }: Pick<Entry, 'site' | 'request'>): string | undefined {
  return site !== undefined && !request.SiteCode ? fill(phones.SiteUnlisted, { site }) : site;
}
