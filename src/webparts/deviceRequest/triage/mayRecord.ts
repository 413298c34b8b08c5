import { type DecisionKind, decisionKinds } from '../../../domain/device/choices';
import { isToLookAt } from '../../../domain/device/queue';
import { isUndecided } from '../../../domain/device/standing';
import type { Entry, FullEntry } from './board';
import { whyLeft } from './bulkPlan';
import { type Choice, choiceGiven, departs, type Step, stepsFor } from './decisions';

/**
 * Why a decision may not be recorded from a table.
 *
 * - `byItself`: it can only be recorded in the opened request
 * - `notNow`: it cannot follow how the request stands
 * - `look`, `double`: somebody has to look at the request first, or at the person's other request
 * - `rule`: the rule does not give this handset
 */
export type WhyNot = 'byItself' | 'notNow' | 'look' | 'double' | 'rule';

const kindOf: Readonly<Record<Choice, DecisionKind>> = {
  smart: 'Smart handset',
  standard: 'Standard handset',
  none: 'Declined',
  question: 'Question asked',
};

/** The choice in the desk's form that records a decision; undefined for a step. */
export function choiceFor(kind: DecisionKind): Choice | undefined {
  return (Object.keys(kindOf) as Choice[]).find((choice) => kindOf[choice] === kind);
}

/** Whether it follows a decision. */
export function isStep(kind: DecisionKind | undefined): kind is Step {
  return kind === 'Ordered' || kind === 'Issued' || kind === 'Withdrawn' || kind === 'Reopened';
}

/**
 * Why a decision may not be recorded about a request from a table; undefined if it may. The same checks as for deciding
 * several at once: see `bulkPlan`.
 *
 * @param kind undefined: the handset that the rule gives, where it gives none.
 * @param isDouble left out: the person's other requests are not compared.
 */
export function whyNot(
  entry: FullEntry,
  kind: DecisionKind | undefined,
  isDouble: (entry: Entry) => boolean = () => false,
): WhyNot | undefined {
  if (kind === 'Withdrawn' || kind === 'Reopened') return 'byItself';
  const isUndecidedYet = isUndecided(entry.standing.standing);
  if (isStep(kind)) {
    if (isUndecidedYet || !stepsFor(entry).includes(kind)) return 'notNow';
    return isToLookAt(entry) ? 'look' : undefined;
  }
  if (!isUndecidedYet) return 'notNow';
  const left = whyLeft(entry, isDouble);
  if (left) return left;
  const choice = kind && choiceFor(kind);
  return !choice || departs({ choice }, entry.assessment) ? 'rule' : undefined;
}

/** The handset that the rule gives. */
export function handsetGiven({ assessment }: FullEntry): DecisionKind | undefined {
  const given = choiceGiven(assessment);
  return given && kindOf[given];
}

/** The decisions that may be recorded about a request from a table, in the order of the record's choices. */
export function mayRecord(entry: FullEntry): readonly DecisionKind[] {
  return decisionKinds.filter((kind) => !whyNot(entry, kind));
}
