/** The words the device lists store for their choices. */

/** The handset a function calls for; an outcome of the policy, never a wish. */
export const entitlements = ['None', 'Standard', 'Smart'] as const;
export type Entitlement = (typeof entitlements)[number];
export type Handset = Exclude<Entitlement, 'None'>;

/** Business needs a request may state. None of them is a preference; an adjustment is stated without a diagnosis. */
export const businessNeeds = [
  'On call or out of hours',
  'Works away from any office most days',
  'Travels between sites',
  'Needs email while travelling',
  'Works alone',
  'A reasonable adjustment',
] as const;
export type BusinessNeed = (typeof businessNeeds)[number];

/** How a request can end; the requester's courtesy copy says one of these. */
export const outcomes = ['Standard handset', 'Smart handset', 'Declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** How far an approved handset has got on its way. */
export const outcomeStages = ['Ordered', 'Issued'] as const;
export type OutcomeStage = (typeof outcomeStages)[number];

/** What a row of the record says. Reopened: what was decided before no longer holds. */
export const decisionKinds = [...outcomes, 'Question asked', 'Withdrawn', 'Reopened', ...outcomeStages] as const;
export type DecisionKind = (typeof decisionKinds)[number];
