import { onDemand } from '../../../ui/onDemand';

// Changes that are made from the places of the team. A site's page, which everybody loads, opens others.

/** Changes one service where it is named among others. */
export const ChangeHereView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit' */ '../edit/ChangeHere')).ChangeHere,
);

/** Changes services at many sites at once. */
export const ChangeManyView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit-many' */ '../edit/many/ChangeManySites')).ChangeManySites,
);
