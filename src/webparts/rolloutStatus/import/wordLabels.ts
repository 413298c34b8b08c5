import { meaningIn, type WordKind } from '../../../domain/rollout/import/words';
import { columnWords } from './columnWords';

/** What a word says, with the names of the columns where it says two things or might be taken for another column's. */
export function meaningWords(kind: WordKind, ours: string): string {
  const { Now, Stage, WaitingForOwner } = meaningIn(kind, ours) ?? {};
  if (WaitingForOwner) return WaitingForOwner;
  return [Now, Stage && `${columnWords.Stage}: ${Stage}`].filter(Boolean).join('; ') || ours;
}
