import { onDemand } from '../../ui/onDemand';

// Only the rollout team needs this, so it is loaded on demand.

/** Changes a site's services. */
export const EditSiteView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit' */ './edit/EditSite')).EditSite,
);
