import { onDemand } from '../../ui/onDemand';

/** What stands where the lists have no site yet: nobody else waits for its code. */
export const NoSitesYet = onDemand(
  async () => (await import(/* webpackChunkName: 'no-sites-yet' */ './NoSitesYet')).NoSitesYet,
);
