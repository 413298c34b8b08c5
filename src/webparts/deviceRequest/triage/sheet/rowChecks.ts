import type { NewDecision } from '../../../../data/triage/decide';
import type { DecisionKind } from '../../../../domain/device/choices';
import { sinceReopened } from '../../../../domain/device/record';
import { folded } from '../../../../domain/folded';
import type { Entry, FullEntry } from '../board';
import { decisionFrom, type DecisionDraft, draftFaults, draftFor, stepDecision } from '../decisions';
import { choiceFor, handsetGiven, isStep, whyNot, type WhyNot } from '../mayRecord';
import { requestVersion } from '../requestVersion';
import { longestNote } from '../RecordForm';
import { standingWords } from '../triageWords';
import type { DecisionWrong } from './decisionWrong';
import type { Asked } from './decisionWord';
import type { DecisionColumn, DecisionRow } from './sheetColumns';

/** A row that decides a request which is there. */
export interface Deciding {
  readonly row: DecisionRow;
  readonly entry: FullEntry;
  readonly asked: Asked;
  isDouble(entry: Entry): boolean;
}

type Check = (deciding: Deciding) => readonly [DecisionColumn, DecisionWrong] | undefined;

/** Whether the record has that decision already, such as when the same sheet is recorded again. */
export function isRecorded(deciding: Deciding): boolean {
  const recorded = sinceReopened(deciding.entry.standing.decisions).map(({ Decision }) => Decision);
  const kind = kindAsked(deciding);
  if (kind === 'Question asked') return recorded[recorded.length - 1] === kind;
  return kind !== undefined && recorded.includes(kind);
}

/** Its status when the sheet was saved, if the sheet gives it. */
function stoodOtherwise({ row, entry }: Deciding): ReturnType<Check> {
  const now = standingWords(entry.standing.standing);
  const then = row.text('Status');
  return then && folded(then) !== folded(now) ? ['Status', { kind: 'status', now }] : undefined;
}

/** The request was written to, or decided, since it was read for the sheet. */
function changedSince({ row, entry }: Deciding): ReturnType<Check> {
  const then = row.text('Version');
  return then && folded(then) !== requestVersion(entry) ? ['Version', { kind: 'since' }] : undefined;
}

/** The decision that the row asks for; undefined: the handset that the rule gives, where it gives none. */
function kindAsked({ entry, asked }: Deciding): DecisionKind | undefined {
  return asked === 'approve' ? handsetGiven(entry) : asked;
}

const columnOf: Readonly<Record<WhyNot, DecisionColumn>> = {
  byItself: 'Decision',
  notNow: 'Decision',
  look: 'Reference',
  double: 'Reference',
  rule: 'Decision',
};

function mayNotBeRecorded(deciding: Deciding): ReturnType<Check> {
  const { entry, isDouble } = deciding;
  const why = whyNot(entry, kindAsked(deciding), isDouble);
  if (!why) return undefined;
  const now = standingWords(entry.standing.standing);
  return [columnOf[why], why === 'notNow' ? { kind: why, now } : { kind: why }];
}

function lacksWords(deciding: Deciding): ReturnType<Check> {
  const { row, entry } = deciding;
  for (const column of ['Words', 'Instead'] as const)
    if (row.text(column).length > longestNote) return [column, { kind: 'tooLong', limit: longestNote }];
  if (isStep(kindAsked(deciding))) return undefined;
  const [fault] = draftFaults(draftOf(deciding), entry.assessment);
  if (!fault) return undefined;
  return fault.field === 'instead' ? ['Instead', { kind: 'instead' }] : ['Words', { kind: 'needed' }];
}

/** The desk's form, filled in as the row says. What to use instead is the policy's, if the row does not say it. */
function draftOf(deciding: Deciding): DecisionDraft {
  const { row, entry } = deciding;
  const kind = kindAsked(deciding);
  const first = draftFor(entry.assessment);
  const words = row.text('Words');
  return {
    choice: kind && choiceFor(kind),
    note: words,
    reason: words,
    instead: row.text('Instead') || first.instead,
    question: words,
  };
}

export function decisionOf(deciding: Deciding): NewDecision {
  const { row, entry } = deciding;
  const kind = kindAsked(deciding);
  return isStep(kind)
    ? stepDecision(kind, row.text('Words'), entry.assessment)
    : decisionFrom(draftOf(deciding), entry.assessment);
}

/** The first that finds something says why the row is not recorded. */
const checks: readonly Check[] = [
  ({ entry }) => (entry.repeatOf === undefined ? undefined : ['Reference', { kind: 'repeat', of: entry.repeatOf }]),
  stoodOtherwise,
  changedSince,
  mayNotBeRecorded,
  lacksWords,
];

/** Why a row is not recorded, and at which cell; undefined if it is. */
export function wrongWith(deciding: Deciding): ReturnType<Check> {
  for (const check of checks) {
    const wrong = check(deciding);
    if (wrong) return wrong;
  }
  return undefined;
}
