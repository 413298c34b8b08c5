import { onDemand } from '../../../ui/onDemand';

/** What holds without a site, for whoever opens it. */
export const NotListed = onDemand(
  async () => (await import(/* webpackChunkName: 'not-listed' */ './NotListed')).NotListed,
);
