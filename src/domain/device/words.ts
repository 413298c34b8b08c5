/** The words the device lists store for their choices. */

/** The handset a function calls for; an outcome of the policy, never a wish. */
export const entitlements = ['None', 'Standard', 'Smart'] as const;
export type Entitlement = (typeof entitlements)[number];

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

export const decisionKinds = [...outcomes, 'Question asked', 'Withdrawn', 'Reopened'] as const;
export type DecisionKind = (typeof decisionKinds)[number];
