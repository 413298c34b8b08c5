import { onDemand } from '../../../ui/onDemand';

/** Loading known users from a list, which is done now and then. */
export const LoadView = onDemand(
  async () => (await import(/* webpackChunkName: 'register-load' */ './load/Load')).Load,
);
