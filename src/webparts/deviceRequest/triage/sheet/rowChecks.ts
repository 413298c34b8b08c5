import type { NewDecision } from '../../../../data/triage/decide';
import type { DecisionKind } from '../../../../domain/device/choices';
import { isToLookAt } from '../../../../domain/device/queue';
import { sinceReopened } from '../../../../domain/device/record';
import { isUndecided } from '../../../../domain/device/standing';
import { folded } from '../../../../domain/folded';
import { ukMinute } from '../../../../domain/ukMinute';
import type { Entry, FullEntry } from '../board';
import { whyLeft } from '../bulkPlan';
import {
  type Choice,
  choiceGiven,
  decisionFrom,
  type DecisionDraft,
  departs,
  draftFaults,
  draftFor,
  type Step,
  stepDecision,
  stepsFor,
} from '../decisions';
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

const kindOf: Readonly<Record<Choice, DecisionKind>> = {
  smart: 'Smart handset',
  standard: 'Standard handset',
  none: 'Declined',
  question: 'Question asked',
};

/** Whether the record has that decision already, such as when the same sheet is recorded again. */
export function isRecorded({ entry: { standing, assessment }, asked }: Deciding): boolean {
  const recorded = sinceReopened(standing.decisions).map(({ Decision }) => Decision);
  if (asked === 'Question asked') return recorded[recorded.length - 1] === asked;
  if (asked !== 'approve') return recorded.includes(asked);
  const given = choiceGiven(assessment);
  return given !== undefined && recorded.includes(kindOf[given]);
}

/** Its status when the sheet was saved, if the sheet gives it. */
function stoodOtherwise({ row, entry }: Deciding): ReturnType<Check> {
  const now = standingWords(entry.standing.standing);
  const then = row.text('Status');
  return then && folded(then) !== folded(now) ? ['Status', { kind: 'status', now }] : undefined;
}

/** The request, or a decision about it, was written in the minute in which the sheet was saved, or later. */
function changedSince({ row, entry: { request, standing } }: Deciding): ReturnType<Check> {
  const asAt = row.text('AsAt');
  if (!asAt) return undefined;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)/.exec(asAt) ?? [];
  if (!day) return ['AsAt', { kind: 'time' }];
  const written = [request.Modified, ...standing.decisions.map(({ Created }) => Created)];
  return written.some((at) => !Number.isNaN(at.getTime()) && ukMinute(at) >= `${day} ${time}`)
    ? ['AsAt', { kind: 'since' }]
    : undefined;
}

function cannotFollow({ entry, asked }: Deciding): ReturnType<Check> {
  const { standing } = entry.standing;
  const fits = isUndecided(standing) ? !isStep(asked) : isStep(asked) && stepsFor(entry).includes(asked);
  return fits ? undefined : ['Decision', { kind: 'notNow', now: standingWords(standing) }];
}

/** The same checks as for deciding several at once: see `bulkPlan`. */
function mustBeLookedAt({ entry, asked, isDouble }: Deciding): ReturnType<Check> {
  const isStepAhead = isStep(asked);
  const left = isStepAhead ? (isToLookAt(entry) ? 'look' : undefined) : whyLeft(entry, isDouble);
  if (left) return ['Reference', { kind: left }];
  if (isStepAhead) return undefined;
  const choice = choiceOf(asked, entry);
  return !choice || departs({ choice }, entry.assessment) ? ['Decision', { kind: 'rule' }] : undefined;
}

function lacksWords(deciding: Deciding): ReturnType<Check> {
  const { row, entry, asked } = deciding;
  for (const column of ['Words', 'Instead'] as const)
    if (row.text(column).length > longestNote) return [column, { kind: 'tooLong', limit: longestNote }];
  if (isStep(asked)) return undefined;
  const [fault] = draftFaults(draftOf(deciding), entry.assessment);
  if (!fault) return undefined;
  return fault.field === 'instead' ? ['Instead', { kind: 'instead' }] : ['Words', { kind: 'needed' }];
}

function choiceOf(asked: Asked, { assessment }: FullEntry): Choice | undefined {
  if (asked === 'approve') return choiceGiven(assessment);
  return (Object.keys(kindOf) as Choice[]).find((choice) => kindOf[choice] === asked);
}

/** Whether it follows a decision. */
function isStep(asked: Asked): asked is Step {
  return asked === 'Ordered' || asked === 'Issued' || asked === 'Withdrawn' || asked === 'Reopened';
}

/** The desk's form, filled in as the row says. What to use instead is the policy's, if the row does not say it. */
function draftOf({ row, entry, asked }: Deciding): DecisionDraft {
  const first = draftFor(entry.assessment);
  const words = row.text('Words');
  return {
    choice: choiceOf(asked, entry),
    note: words,
    reason: words,
    instead: row.text('Instead') || first.instead,
    question: words,
  };
}

export function decisionOf(deciding: Deciding): NewDecision {
  const { row, entry, asked } = deciding;
  return isStep(asked)
    ? stepDecision(asked, row.text('Words'), entry.assessment)
    : decisionFrom(draftOf(deciding), entry.assessment);
}

/** The first that finds something says why the row is not recorded. */
const checks: readonly Check[] = [
  ({ entry }) => (entry.repeatOf === undefined ? undefined : ['Reference', { kind: 'repeat', of: entry.repeatOf }]),
  stoodOtherwise,
  changedSince,
  ({ asked }) => (asked === 'Withdrawn' || asked === 'Reopened' ? ['Decision', { kind: 'byItself' }] : undefined),
  cannotFollow,
  mustBeLookedAt,
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
