import type { ConflictWords } from './Conflict';
import { strings } from './strings';

/** What is said of an entry that somebody has changed since it was saved, where it was to be put back. */
export const backVersions: ConflictWords = {
  Title: strings.BackTitle,
  By: strings.BackBy,
  Unnamed: strings.BackUnnamed,
  Mine: strings.BackMine,
};
