import { onDemand } from '../../../ui/onDemand';

/** What applies without a site, loaded when it is opened. */
export const NotListed = onDemand(
  async () => (await import(/* webpackChunkName: 'not-listed' */ './NotListed')).NotListed,
);
