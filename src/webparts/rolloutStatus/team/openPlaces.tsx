import { onDemand } from '../../../ui/onDemand';

/** The view of all sites. */
export const AllSitesView = onDemand(
  async () => (await import(/* webpackChunkName: 'all-sites' */ '../allSites/AllSites')).AllSites,
);
