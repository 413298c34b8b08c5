import { onDemand } from '../../../ui/onDemand';

/** What somebody else has written since. Few ever see it, so it is loaded with the form. */
export const BothVersionsView = onDemand(
  async () => (await import(/* webpackChunkName: 'edit' */ './BothVersions')).BothVersions,
);
