import { onDemand } from '../../ui/onDemand';

/** The questions of the form, which only those who ask load. */
export const AskView = onDemand(async () => (await import(/* webpackChunkName: 'ask' */ './ask/Ask')).Ask);

/** The queue, which only those who decide load. */
export const TriageView = onDemand(
  async () => (await import(/* webpackChunkName: 'triage' */ './triage/Triage')).Triage,
);
