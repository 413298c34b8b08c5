import type { DecisionKind } from '../../../domain/device/choices';
import { isPlain, isToLookAt } from '../../../domain/device/queue';
import { isUndecided } from '../../../domain/device/standing';
import type { FullEntry } from './board';
import { choiceGiven, stepsFor } from './decisions';

/**
 * What may be recorded about a request from a table: what the rule gives, no handset or a question; then that it is
 * ordered, and issued. Nothing where somebody must look at the request first.
 */
export function mayRecord(entry: FullEntry): readonly DecisionKind[] {
  if (!isUndecided(entry.standing.standing))
    return isToLookAt(entry) ? [] : stepsFor(entry).filter((step) => step === 'Ordered' || step === 'Issued');
  if (!isPlain(entry)) return [];
  const given = choiceGiven(entry.assessment);
  const handset: DecisionKind[] = given ? [given === 'smart' ? 'Smart handset' : 'Standard handset'] : [];
  return [...handset, 'Declined', 'Question asked'];
}
