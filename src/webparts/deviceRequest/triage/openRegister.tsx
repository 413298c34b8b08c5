import { onDemand } from '../../../ui/onDemand';

/** The known BlackBerry users, loaded with their tab. */
export const Register = onDemand(
  async () => (await import(/* webpackChunkName: 'register' */ '../register/Register')).Register,
);
