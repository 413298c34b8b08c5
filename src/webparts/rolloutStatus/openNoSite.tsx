import { onDemand } from '../../ui/onDemand';

/** The first visit, and the way to another site: whoever has a site of theirs need not load it. */
export const NoSite = onDemand(async () => (await import(/* webpackChunkName: 'find-site' */ './NoSite')).NoSite);
