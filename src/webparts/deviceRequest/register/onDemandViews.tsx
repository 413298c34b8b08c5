import { onDemand } from '../../../ui/onDemand';

/** Loading known users from a list, which is rarely done. */
export const LoadView = onDemand(
  async () => (await import(/* webpackChunkName: 'register-load' */ './load/Load')).Load,
);
