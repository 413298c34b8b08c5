import { onDemand } from '../../ui/onDemand';

// What only the rollout team needs is loaded when they need it.

/** Changes a site's services. */
export const EditSiteView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit' */ './edit/EditSite')).EditSite,
);

/** Changes services at many sites at once. */
export const ChangeManyView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit' */ './edit/ChangeManySites')).ChangeManySites,
);
