/**
 * The version of the lists that `src/lists` declares. Raise it when a list changes in a way that rows can feel (a
 * column, a word, a meaning), and add a step to `src/data/provisioning/schemaSteps.ts` if rows must follow.
 */
export const schemaVersion = 4;

/** Pages work with lists of this version or later: everything declared without `since` exists in it. */
export const oldestVersion = 3;

/** The rows of RolloutSettings that set-up keeps. */
export const settingKeys = {
  schemaVersion: 'SchemaVersion',
  programmeStart: 'ProgrammeStart',
  demonstration: 'Demonstration',
} as const;
