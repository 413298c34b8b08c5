import { onDemand } from '../../../ui/onDemand';

/** The view of all sites. */
export const AllSitesView = onDemand(
  async () => (await import(/* webpackChunkName: 'all-sites' */ '../allSites/AllSites')).AllSites,
);

/** What needs a hand today. */
export const TodayView = onDemand(async () => (await import(/* webpackChunkName: 'today' */ '../today/Today')).Today);
/** What was changed, and by whom. */
export const ChangesView = onDemand(
  async () => (await import(/* webpackChunkName: 'changes' */ '../changes/Changes')).Changes,
);
/** The news that staff read, to be written and ended. */
export const NewsView = onDemand(async () => (await import(/* webpackChunkName: 'news' */ '../news/News')).News);
/** The forms that stand in place of rows of the lists. */
export const SiteFormView = onDemand(
  async () => (await import(/* webpackChunkName: 'keep-site' */ '../keep/site/SitePlace')).SitePlace,
);
export const ServiceFormView = onDemand(
  async () => (await import(/* webpackChunkName: 'keep-service' */ '../keep/service/ServicePlace')).ServicePlace,
);
export const SettingsFormView = onDemand(
  async () => (await import(/* webpackChunkName: 'keep-settings' */ '../keep/settings/SettingsPlace')).SettingsPlace,
);
