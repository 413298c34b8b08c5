import { onDemand } from '../../ui/onDemand';

/** Where the rollout team keeps the instructions and places; loaded only when they use it. */
export const ManageView = onDemand(
  async () => (await import(/* webpackChunkName: 'manage' */ './manage/Manage')).Manage,
);
