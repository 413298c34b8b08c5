import { onDemand } from '../../ui/onDemand';

/** The questions of the form, which only those who ask load. */
export const AskView = onDemand(async () => (await import(/* webpackChunkName: 'ask' */ './ask/Ask')).Ask);

/** What is done with a request of one's own, which only those who do it load. */
export const ReplyView = onDemand(
  async () => (await import(/* webpackChunkName: 'own' */ './own/ReplyForm')).ReplyForm,
);

export const WithdrawView = onDemand(
  async () => (await import(/* webpackChunkName: 'own' */ './own/Withdraw')).Withdraw,
);

/** The queue, which only those who decide load. */
export const TriageView = onDemand(
  async () => (await import(/* webpackChunkName: 'triage' */ './triage/Triage')).Triage,
);
