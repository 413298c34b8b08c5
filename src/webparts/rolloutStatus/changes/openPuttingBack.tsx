import { onDemand } from '../../../ui/onDemand';

/** Puts an entry back. Hardly anybody who reads the log does, so what saves is loaded with it. */
export const PuttingBackView = onDemand(
  async () => (await import(/* webpackChunkName: 'put-changes-back' */ './PuttingBack')).PuttingBack,
);
