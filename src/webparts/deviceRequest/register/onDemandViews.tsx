import { onDemand } from '../../../ui/onDemand';

/** Loading known users from a list, which is rarely done. */
export const LoadView = onDemand(
  async () => (await import(/* webpackChunkName: 'register-load' */ './load/Load')).Load,
);

/** Changing one person. */
export const EditView = onDemand(
  async () => (await import(/* webpackChunkName: 'register-edit' */ './edit/EditUser')).EditUser,
);

/** Taking one person out of the register. */
export const RemoveView = onDemand(
  async () => (await import(/* webpackChunkName: 'register-edit' */ './edit/RemoveUser')).RemoveUser,
);
