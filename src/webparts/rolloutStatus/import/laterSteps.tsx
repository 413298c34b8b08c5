import { onDemand } from '../../../ui/onDemand';

/** Matching the columns, loaded once there is a sheet. */
export const MatchStep = onDemand(
  async () => (await import(/* webpackChunkName: 'import-match' */ './MatchSheet')).MatchSheet,
);

/** Comparing with the lists, the preview and saving, loaded once the columns are matched. */
export const CheckStep = onDemand(
  async () => (await import(/* webpackChunkName: 'import-check' */ './CheckSheet')).CheckSheet,
);
