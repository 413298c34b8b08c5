import { onDemand } from '../../ui/onDemand';

/** The first visit, and the way to another site. People who have chosen a site do not load it. */
export const NoSite = onDemand(async () => (await import(/* webpackChunkName: 'find-site' */ './NoSite')).NoSite);
