/**
 * The version of the lists that `src/lists` declares. Raise it when a list changes in a way that affects rows (a
 * column, a word, a meaning), and add a step to `src/data/provisioning/schemaSteps.ts` if rows must follow.
 */
export const schemaVersion = 8;

/** Pages work with lists of this version or later, which have everything that is declared without `since`. */
export const oldestVersion = 3;

/**
 * The rows of RolloutSettings that are there once each. Set-up maintains the first three; the rollout team writes the
 * help desk's number and hours, and where a row is missing, each page's own property holds.
 */
export const settingKeys = {
  schemaVersion: 'SchemaVersion',
  programmeStart: 'ProgrammeStart',
  demonstration: 'Demonstration',
  helpDeskTelephone: 'HelpDeskTelephone',
  helpDeskHours: 'HelpDeskHours',
} as const;
