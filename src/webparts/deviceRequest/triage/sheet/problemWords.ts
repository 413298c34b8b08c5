import { decisionKinds } from '../../../../domain/device/choices';
import { referenceOf } from '../../../../domain/device/reference';
import { fill } from '../../../../ui/text';
import { commonWords, twiceWords } from '../../../base/sheet/problemWords';
import { decisionNames } from '../triageWords';
import type { DecisionProblem, DecisionWrong } from './decisionWrong';
import type { DecisionColumn } from './sheetColumns';
import { strings as deskStrings } from '../strings';
import { strings } from './strings';

export const columnWords: Readonly<Record<DecisionColumn, string>> = {
  Reference: deskStrings.CsvReference,
  Decision: deskStrings.Decision,
  Words: deskStrings.CsvWords,
  Instead: deskStrings.DeclineInstead,
  Status: deskStrings.Status,
  Version: deskStrings.CsvRequestVersion,
};

/** The headings of an empty table. How a request stood, and its version, only the desk's own table can say. */
export const emptyHeadings = (['Reference', 'Decision', 'Words', 'Instead'] as const).map((name) => columnWords[name]);

type Plain = Exclude<
  DecisionWrong['kind'],
  'needed' | 'extraCell' | 'tooLong' | 'decision' | 'twice' | 'repeat' | 'status' | 'notNow'
>;

const plain: Readonly<Record<Plain, string>> = {
  reference: strings.WrongReference,
  notThere: strings.WrongNotThere,
  since: strings.WrongSince,
  byItself: strings.WrongByItself,
  look: strings.WrongLook,
  double: strings.WrongDouble,
  rule: strings.WrongRule,
  instead: strings.WrongInstead,
};

/** Recorded from a table: the others need the desk. */
const known = decisionKinds.filter((kind) => kind !== 'Withdrawn' && kind !== 'Reopened');

/** Why a row is left out, and what to do. */
export function problemWords(problem: DecisionProblem): string {
  switch (problem.kind) {
    case 'needed':
      if (problem.column === 'Words') return strings.WrongWords;
      return problem.column === 'Decision' ? strings.WrongNoDecision : commonWords({ kind: 'needed' });
    case 'extraCell':
    case 'tooLong':
      return commonWords(problem);
    case 'decision':
      return fill(strings.WrongDecision, { words: known.map((kind) => decisionNames[kind]).join(', ') });
    case 'twice':
      return twiceWords(problem.rows, strings.WrongTwice);
    case 'repeat':
      return fill(strings.WrongRepeat, { reference: referenceOf(problem.of) });
    case 'status':
      return fill(strings.WrongStatus, { now: problem.now });
    case 'notNow':
      return fill(strings.WrongNotNow, { now: problem.now });
    default:
      return plain[problem.kind];
  }
}
