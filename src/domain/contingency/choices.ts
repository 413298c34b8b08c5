/** The words the contingency lists store for their choices. */

/** Staff follow instructions that are available. Those considered or explored are shown as not ready, others never. */
export const instructionStates = ['Draft', 'Under consideration', 'Being explored', 'Available', 'Withdrawn'] as const;
export type InstructionState = (typeof instructionStates)[number];

/** Staff are offered places whose agreement is agreed, never one still needed or in discussion. */
export const agreementStates = ['Needed', 'In discussion', 'Agreed'] as const;
export type AgreementState = (typeof agreementStates)[number];

export const mayUse = ['This site', 'This area team', 'Any NHS England staff'] as const;
export type MayUse = (typeof mayUse)[number];
