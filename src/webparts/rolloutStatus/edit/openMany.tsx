import { onDemand } from '../../../ui/onDemand';

/** Changes several services of a site at once. It is loaded when somebody asks for it. */
export const ChangeManyOfSite = onDemand(
  async () => (await import(/* webpackChunkName: 'edit-many' */ './many/ChangeMany')).ChangeMany,
);

/** Confirms all that is known of a site at once. */
export const ConfirmAllOfSite = onDemand(
  async () => (await import(/* webpackChunkName: 'edit-many' */ './ConfirmAll')).ConfirmAll,
);
