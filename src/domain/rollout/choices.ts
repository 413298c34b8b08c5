/**
 * The words the rollout lists store for their choices. They are what an owner sees in SharePoint, so a word changed
 * here changes the schema: it needs a step in the schema's versions.
 */

/** What works at a site for a service, as last confirmed. */
export const nowStates = ['Working', 'Partly working', 'Keep using what you have', 'Not working', 'Not known'] as const;
export type NowState = (typeof nowStates)[number];

/** How far a site's connection to the new service has got. */
export const stages = ['No date', 'Planned', 'Being connected', 'Connected'] as const;
export type Stage = (typeof stages)[number];

/** Whether what the site had before 1 April 2013 still works. */
export const existingStates = ['Working', 'Stopped', 'Not known'] as const;
export type ExistingState = (typeof existingStates)[number];

/** How exact a forecast is: a day, or only the month that day falls in. */
export const precisions = ['Day', 'Month'] as const;
export type Precision = (typeof precisions)[number];

/** Who can end a delay. */
export const blockerOwners = ['Corporate ICT', 'Supplier', 'Outside'] as const;
export type BlockerOwner = (typeof blockerOwners)[number];

/** Essential services come first everywhere. */
export const tiers = ['Essential', 'Extended'] as const;
export type Tier = (typeof tiers)[number];

/** The four categories contingency is organised in; landline telephony belongs to none. */
export const categories = ['Internet access', 'Email', 'File store and intranet', 'Remote access (VPN)'] as const;
export type Category = (typeof categories)[number];

/** What kind of building a site is, which decides whose systems its staff used before. */
export const premisesKinds = [
  'Former PCT',
  'Former SHA',
  'Shared with another NHS body',
  'New premises',
  'National office',
] as const;
export type Premises = (typeof premisesKinds)[number];

export const updateKinds = ['News', 'Planned work', 'Problem', 'Fixed'] as const;
export type UpdateKind = (typeof updateKinds)[number];
