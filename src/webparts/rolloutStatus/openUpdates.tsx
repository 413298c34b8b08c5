import { later } from '../../ui/later';

/** The news of a site. It is read after the answer, and so is its code. */
export const SiteUpdates = later(
  async () => (await import(/* webpackChunkName: 'updates' */ './updates/SiteUpdates')).SiteUpdates,
);
