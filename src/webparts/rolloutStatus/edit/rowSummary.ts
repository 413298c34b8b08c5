import * as rollout from 'RolloutStatusStrings';
import type { Day } from '../../../domain/day';
import { inPhrases } from '../../../domain/sentences';
import { shortDay } from '../../../ui/dates';
import { nowNote } from '../../../ui/nowNote';
import { fill } from '../../../ui/text';
import { expectedWords } from '../expectedWords';
import type { Confirmer } from './confirmer';
import { strings } from './strings';
import type { EditableAnswer } from './useStatusWrite';

/** What is most worth knowing of a service before it is changed. */
export function rowSummary(answer: EditableAnswer, confirmer: Confirmer, today: Day): string {
  const { status, now, expected } = answer;
  if (!status) return strings.NoEntry;
  const isDated = expected.kind !== 'connected' && expected.kind !== 'noDate';
  const when = isDated ? expectedWords(answer, today).line : undefined;
  // Where the confirmation is too old, the note says what was last reported: that is what would be confirmed.
  if (now.basis !== 'confirmed') return inPhrases([when, nowNote(answer, today)]);
  return inPhrases([when, confirmedWords(shortDay(now.confirmedOn, today), status.ConfirmedBy, confirmer)]);
}

function confirmedWords(date: string, by: string | undefined, confirmer: Confirmer): string {
  const who = by === confirmer.by.trim() ? strings.ByYou : by;
  return who ? fill(rollout.ConfirmedBy, { date, who }) : fill(rollout.ConfirmedOn, { date });
}
