import { onDemand } from '../../ui/onDemand';

/** Shown while the lists have no site. Loaded on demand, because few people ever see it. */
export const NoSitesYet = onDemand(
  async () => (await import(/* webpackChunkName: 'no-sites-yet' */ './NoSitesYet')).NoSitesYet,
);
