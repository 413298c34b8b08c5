/** The words the device lists store for their choices. */

/** The handset that a function calls for. The policy gives it; nobody can choose it. */
export const entitlements = ['None', 'Standard', 'Smart'] as const;
export type Entitlement = (typeof entitlements)[number];
export type Handset = Exclude<Entitlement, 'None'>;

/**
 * The business needs that a request can state. None of them is a preference. An adjustment is stated without a
 * diagnosis.
 */
export const businessNeeds = [
  'On call or out of hours',
  'Works away from any office most days',
  'Travels between sites',
  'Needs email while travelling',
  'Works alone',
  'A reasonable adjustment',
] as const;
export type BusinessNeed = (typeof businessNeeds)[number];

/** How a request can end. The requester's own copy says one of these. */
export const outcomes = ['Standard handset', 'Smart handset', 'Declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** How far an approved handset is on its way. */
export const outcomeStages = ['Ordered', 'Issued'] as const;
export type OutcomeStage = (typeof outcomeStages)[number];

/** What a row of the record says. After *Reopened*, earlier decisions are no longer in force. */
export const decisionKinds = [...outcomes, 'Question asked', 'Withdrawn', 'Reopened', ...outcomeStages] as const;
export type DecisionKind = (typeof decisionKinds)[number];
