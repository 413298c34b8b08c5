import { decisionKinds, type DecisionKind } from '../../../../domain/device/choices';
import { folded } from '../../../../domain/folded';
import { decisionNames } from '../triageWords';

/** What a cell asks to record. `approve`: the handset that the rule gives. */
export type Asked = DecisionKind | 'approve';

/** What people write besides our own words and those that the record holds. */
const otherWords: Readonly<Record<string, Asked>> = {
  approve: 'approve',
  approved: 'approve',
  smart: 'Smart handset',
  standard: 'Standard handset',
  decline: 'Declined',
  none: 'Declined',
  order: 'Ordered',
  issue: 'Issued',
  delivered: 'Issued',
  question: 'Question asked',
  'ask a question': 'Question asked',
};

const words = new Map<string, Asked>([
  ...Object.entries(otherWords),
  ...decisionKinds.flatMap((kind) => [[folded(kind), kind] as const, [folded(decisionNames[kind]), kind] as const]),
]);

export function askedIn(text: string): Asked | undefined {
  return words.get(folded(text));
}
