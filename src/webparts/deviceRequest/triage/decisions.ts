import type { NewDecision } from '../../../data/triage/decide';
import type { Assessment } from '../../../domain/device/assessment';
import { among, fields, type Kind, text } from '../../../domain/kinds';
import { fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import type { Entry } from './board';
import { strings } from './strings';

/** What may be chosen of a request that is still to be decided. */
export type Choice = 'smart' | 'standard' | 'none' | 'question';

/** What somebody who decides has typed so far. */
export interface DecisionDraft {
  readonly choice?: Choice;
  readonly note: string;
  readonly reason: string;
  readonly instead: string;
  readonly question: string;
}

export type DraftField = 'choice' | 'note' | 'reason' | 'instead' | 'question';

/** The form as it opens: what the rule gives is chosen, and what the policy says to use instead is there to be sent. */
export function draftFor(assessment: Assessment): DecisionDraft {
  return { choice: choiceGiven(assessment), note: '', reason: '', instead: assessment.insteadUse ?? '', question: '' };
}

/** A draft that the browser has kept; what of it cannot be read is as the form begins. */
export function decisionDraftKind(first: DecisionDraft): Kind<DecisionDraft> {
  return fields(first, {
    choice: among(['smart', 'standard', 'none', 'question']),
    note: text,
    reason: text,
    instead: text,
    question: text,
  });
}

/** What the rule gives; undefined where a person has to find out. */
export function choiceGiven(assessment: Assessment): Choice | undefined {
  if (assessment.verdict !== 'meets') return undefined;
  return assessment.handset === 'Smart' ? 'smart' : 'standard';
}

/** Whether a handset is given other than by the rule, which has to be explained. */
export function departs({ choice }: Pick<DecisionDraft, 'choice'>, assessment: Assessment): boolean {
  return (choice === 'smart' || choice === 'standard') && choice !== choiceGiven(assessment);
}

export function draftFaults(draft: DecisionDraft, assessment: Assessment): { field: DraftField; text: string }[] {
  if (!draft.choice) return [{ field: 'choice', text: strings.FaultChoice }];
  const needed: readonly (readonly [boolean, DraftField, string])[] = [
    [
      departs(draft, assessment),
      'note',
      assessment.verdict === 'personDecides' ? strings.FaultWhyAlone : strings.FaultWhy,
    ],
    [draft.choice === 'none', 'reason', strings.FaultReason],
    [draft.choice === 'none', 'instead', strings.SayInstead],
    [draft.choice === 'question', 'question', strings.FaultQuestion],
  ];
  return needed.filter(([asked, field]) => asked && !draft[field]?.trim()).map(([, field, text]) => ({ field, text }));
}

/** What is recorded of a draft without faults. */
export function decisionFrom(draft: DecisionDraft, assessment: Assessment): NewDecision {
  const rule = { RuleQuoted: assessment.rule, PolicyVersion: assessment.policyVersion };
  switch (draft.choice) {
    case 'question':
      return { Decision: 'Question asked', ReasonCode: 'need-unclear', ...rule, Note: draft.question.trim() };
    case 'none':
      return {
        Decision: 'Declined',
        ReasonCode: declineCode(assessment),
        ...rule,
        Note: `${draft.reason.trim()}\n${fill(partStrings.Instead, { what: draft.instead.trim() })}`,
      };
    default:
      return {
        Decision: draft.choice === 'smart' ? 'Smart handset' : 'Standard handset',
        ReasonCode: departs(draft, assessment) ? 'decided-on-review' : 'meets-rule',
        ...rule,
        Note: draft.note.trim() || undefined,
      };
  }
}

function declineCode({ verdict, needsThatDoNot, reasons }: Assessment): string {
  if (reasons.some(({ kind }) => kind === 'noPolicy')) return 'no-policy';
  if (verdict !== 'doesNotMeet') return 'declined-on-review';
  return needsThatDoNot.length > 0 ? 'need-not-for-function' : 'preference-only';
}

/** What may happen next to a request that is decided. */
export type Step = 'Ordered' | 'Issued' | 'Withdrawn' | 'Reopened';

/** What somebody who records a next step has typed so far. */
export interface StepDraft {
  readonly step?: Step;
  readonly note: string;
}

/** What comes next by itself is chosen; that a request is opened again is not. */
export function stepDraftFor(steps: readonly Step[]): StepDraft {
  return { step: steps[0] === 'Reopened' ? undefined : steps[0], note: '' };
}

/** A draft that the browser has kept, with a step that may be recorded still. */
export function stepDraftKind(steps: readonly Step[]): Kind<StepDraft> {
  return fields(stepDraftFor(steps), { step: among(steps), note: text });
}

export function stepsFor({ standing: { standing, flags } }: Entry): Step[] {
  const steps: Step[] = [];
  if (standing.kind === 'approved') steps.push('Ordered');
  if (standing.kind === 'ordered') steps.push('Issued');
  if (flags.includes('withdrawnSinceDecision')) steps.push('Withdrawn');
  // What only its requester has withdrawn, they can ask for again.
  if ('decision' in standing && standing.decision) steps.push('Reopened');
  return steps;
}

const stepCodes: Readonly<Record<Step, string>> = {
  Ordered: 'handset-ordered',
  Issued: 'handset-issued',
  Withdrawn: 'requester-withdrew',
  Reopened: 'review-asked',
};

export function stepDecision(step: Step, note: string, assessment: Assessment): NewDecision {
  return {
    Decision: step,
    ReasonCode: stepCodes[step],
    RuleQuoted: assessment.rule,
    PolicyVersion: assessment.policyVersion,
    Note: note.trim() || undefined,
  };
}
