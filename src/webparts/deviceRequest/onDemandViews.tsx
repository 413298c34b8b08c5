import { onDemand } from '../../ui/onDemand';

/** The form. Only people who ask load it. */
export const AskView = onDemand(async () => (await import(/* webpackChunkName: 'ask' */ './ask/Ask')).Ask);

/** What people do with their own request. Only those who do it load it. */
export const ReplyView = onDemand(
  async () => (await import(/* webpackChunkName: 'own' */ './own/ReplyForm')).ReplyForm,
);

export const WithdrawView = onDemand(
  async () => (await import(/* webpackChunkName: 'own' */ './own/Withdraw')).Withdraw,
);

export const NotAskedView = onDemand(
  async () => (await import(/* webpackChunkName: 'own' */ './own/NotAsked')).NotAsked,
);

/** The queue. Only those who decide load it. */
export const TriageView = onDemand(
  async () => (await import(/* webpackChunkName: 'triage' */ './triage/Triage')).Triage,
);
