/**
 * The version of the lists as `src/lists` declares them. Raise it when a list changes in a way that a row can feel (a
 * column, a word, a meaning), and add a step in `src/data/provisioning/schemaSteps.ts` where rows must follow.
 */
export const schemaVersion = 4;

/** Pages answer on lists of this version and any later: what is declared without `since` is there in it. */
export const oldestVersion = 3;

/** The rows of RolloutSettings that set-up keeps. */
export const settingKeys = {
  schemaVersion: 'SchemaVersion',
  programmeStart: 'ProgrammeStart',
  demonstration: 'Demonstration',
} as const;
