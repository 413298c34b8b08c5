import { onDemand } from '../onDemand';

/** All sites, for people who would rather look than type. */
export const SitesByArea = onDemand(
  async () => (await import(/* webpackChunkName: 'sites-by-area' */ './byArea/SitesByArea')).SitesByArea,
);
