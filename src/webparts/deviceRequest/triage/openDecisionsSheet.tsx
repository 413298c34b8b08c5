import { onDemand } from '../../../ui/onDemand';

/** Decisions from a sheet, loaded when somebody takes one in. */
export const DecisionsSheet = onDemand(
  async () => (await import(/* webpackChunkName: 'decisions-sheet' */ './sheet/DecisionsSheet')).DecisionsSheet,
);
