import { onDemand } from '../../ui/onDemand';

// Only the rollout team needs this, so it is loaded on demand.

/** Changes a site's services. */
export const EditSiteView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit' */ './edit/EditSite')).EditSite,
);

/** Changes one service where it is named among others. */
export const ChangeHereView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit' */ './edit/ChangeHere')).ChangeHere,
);

/** Changes services at many sites at once. */
export const ChangeManyView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit-many' */ './edit/many/ChangeManySites')).ChangeManySites,
);
