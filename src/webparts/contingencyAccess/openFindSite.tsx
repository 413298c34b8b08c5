import { onDemand } from '../../ui/onDemand';

/** For the first visit, and to change the site. People who have chosen a site do not load it. */
export const FindSite = onDemand(
  async () => (await import(/* webpackChunkName: 'find-site-to-do' */ './FindSite')).FindSite,
);
