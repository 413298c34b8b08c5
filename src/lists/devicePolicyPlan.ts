import { keptByTriage } from './access';
import { devicePolicy } from './devicePolicy';
import type { ListPlan } from './plan';

export const devicePolicyPlan: ListPlan<typeof devicePolicy> = {
  shape: devicePolicy,
  title: 'Device policy',
  about: 'One row for each function and version of the policy: who is entitled to which handset, and in what words.',
  access: keptByTriage,
  columns: {
    Title: { about: 'The name of the function, as staff choose it.' },
    PolicyKey: {
      about: 'Function key and version, as function|1, so that each pair has one row.',
      label: 'Policy key',
      indexed: true,
      unique: true,
    },
    FunctionKey: {
      about: 'The short name requests refer to the function by. Do not change it.',
      label: 'Function key',
      indexed: true,
    },
    Entitlement: { about: 'The handset the function calls for, when a business need is met.' },
    QualifyingNeeds: { about: 'The business needs that count for this function.', label: 'Qualifying needs' },
    Rule: { about: 'The rule in the words that answers quote.' },
    InsteadUse: { about: 'What to use instead where the answer is no.', label: 'Instead use' },
    Source: { about: 'Where the rule comes from.' },
    PolicyVersion: {
      about: 'The version of the policy. A change is a new row with the next number, never an edit.',
      label: 'Policy version',
    },
    EffectiveFrom: { about: 'The first day this version holds.', label: 'Effective from', indexed: true },
    EffectiveUntil: { about: 'The last day this version holds. Empty: it still does.', label: 'Effective until' },
  },
};
