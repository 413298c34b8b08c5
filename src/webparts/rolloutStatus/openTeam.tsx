import { later } from '../../ui/later';
import { onDemand } from '../../ui/onDemand';

/** The places beside the sites’ own pages; each is loaded by itself. */
export const TeamView = onDemand(async () => (await import(/* webpackChunkName: 'team' */ './team/Team')).Team);

/** What only the rollout team does from a site’s page. It comes after the answer, which does not wait for it. */
export const TeamLinks = later(
  async () => (await import(/* webpackChunkName: 'team-links' */ './team/TeamLinks')).TeamLinks,
);
