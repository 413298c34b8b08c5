import { decisions } from './access';
import { deviceDecisions } from './deviceDecisions';
import type { ListPlan } from './plan';

export const deviceDecisionsPlan: ListPlan<typeof deviceDecisions> = {
  shape: deviceDecisions,
  title: 'Device decisions',
  about: 'The record of what was decided. Rows are added and never changed.',
  access: decisions,
  noCrawl: true,
  columns: {
    Title: { about: 'The reference of the request, for people who open the list.' },
    DecisionKey: {
      about: 'Request number and sequence, as 17|1. A second row with the same key is refused: somebody decided first.',
      label: 'Decision key',
      indexed: true,
      unique: true,
    },
    RequestItemId: { about: 'The ID of the request in Device requests.', label: 'Request ID', indexed: true },
    RequestKey: {
      about: 'The key of the request, which must match too.',
      label: 'Request key',
      indexed: true,
      refersTo: { list: 'DeviceRequests', column: 'RequestKey' },
    },
    RequestHash: {
      about: 'A fingerprint of the request as it was decided on, so that a later change shows.',
      label: 'Request fingerprint',
    },
    Decision: { about: 'What was decided.' },
    ReasonCode: { about: 'The reason, from a short list.', label: 'Reason' },
    RuleQuoted: { about: 'The rule in the words the requester is shown.', label: 'Rule quoted' },
    PolicyVersion: { about: 'The version of the policy decided on.', label: 'Policy version' },
    Note: {
      about:
        'What ICT says beside the rule, or asks. The requester reads it in their copy; only why a request was opened again stays here.',
    },
  },
};
