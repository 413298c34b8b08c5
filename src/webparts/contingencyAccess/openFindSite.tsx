import { onDemand } from '../../ui/onDemand';

/** The first visit, and the way to another site: whoever has a site of theirs need not load it. */
export const FindSite = onDemand(
  async () => (await import(/* webpackChunkName: 'find-site-to-do' */ './FindSite')).FindSite,
);
