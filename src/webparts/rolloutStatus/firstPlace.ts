import { browserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import { kept } from '../../data/kept';
import { nameInAddress, routeIn } from '../../ui/route';

/**
 * Leads whoever keeps the lists to what is to be done today, where the page’s address names no site and no place: the
 * last reading of all sites has left in their browser that they may.
 */
export function beginAtToday({ siteUrl, owner }: Connection): void {
  const { site, sites } = routeIn(window.location.search);
  if (!site && !sites && browserStore(siteUrl, owner).get(kept('today'))) nameInAddress({ sites: 'today' });
}
