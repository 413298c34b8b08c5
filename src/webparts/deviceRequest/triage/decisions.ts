import type { NewDecision } from '../../../data/triage/decide';
import type { Assessment } from '../../../domain/device/assessment';
import { among, fields, type Kind, text } from '../../../domain/kinds';
import { fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import type { Entry } from './board';
import { strings } from './strings';
import { hasWords } from '../../../domain/hasWords';
import { wordsIn } from '../../../domain/legible';

/** The choices for an undecided request. */
export type Choice = 'smart' | 'standard' | 'none' | 'question';

/** What is chosen and typed so far, for a decision. */
export interface DecisionDraft {
  readonly choice?: Choice;
  readonly note: string;
  readonly reason: string;
  readonly instead: string;
  readonly question: string;
}

export type DraftField = 'choice' | 'note' | 'reason' | 'instead' | 'question';

/** The form as it opens: with what the rule gives, and with the alternative in the policy. */
export function draftFor(assessment: Assessment): DecisionDraft {
  return { choice: choiceGiven(assessment), note: '', reason: '', instead: assessment.insteadUse ?? '', question: '' };
}

/** A draft from the browser. What cannot be read in it is as the form begins. */
export function decisionDraftKind(first: DecisionDraft): Kind<DecisionDraft> {
  return fields(first, {
    choice: among(['smart', 'standard', 'none', 'question']),
    note: text,
    reason: text,
    instead: text,
    question: text,
  });
}

/** What the rule gives; undefined if a person has to find out. */
export function choiceGiven(assessment: Assessment): Choice | undefined {
  if (assessment.verdict !== 'meets') return undefined;
  return assessment.handset === 'Smart' ? 'smart' : 'standard';
}

/** Whether the choice is a handset that the rule does not give, which needs an explanation. */
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
  return needed
    .filter(([asked, field]) => asked && !hasWords(draft[field]))
    .map(([, field, text]) => ({ field, text }));
}

/** What is recorded for a draft without faults. */
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
        Note: wordsIn(draft.note),
      };
  }
}

function declineCode({ verdict, needsThatDoNot, reasons }: Assessment): string {
  if (reasons.some(({ kind }) => kind === 'noPolicy')) return 'no-policy';
  if (verdict !== 'doesNotMeet') return 'declined-on-review';
  return needsThatDoNot.length > 0 ? 'need-not-for-function' : 'preference-only';
}

/** What can happen next to a decided request. */
export type Step = 'Ordered' | 'Issued' | 'Withdrawn' | 'Reopened';

/** What is chosen and typed so far, for a next step. */
export interface StepDraft {
  readonly step?: Step;
  readonly note: string;
}

/** The usual next step is chosen. Opening a request again is never chosen in advance. */
export function stepDraftFor(steps: readonly Step[]): StepDraft {
  return { step: steps[0] === 'Reopened' ? undefined : steps[0], note: '' };
}

/** A draft from the browser, if its step can still be recorded. */
export function stepDraftKind(steps: readonly Step[]): Kind<StepDraft> {
  return fields(stepDraftFor(steps), { step: among(steps), note: text });
}

export function stepsFor({ standing: { standing, flags } }: Entry): Step[] {
  const steps: Step[] = [];
  if (standing.kind === 'approved') steps.push('Ordered');
  if (standing.kind === 'ordered') steps.push('Issued');
  // The first step is selected by default, so it must not order a phone for somebody who did not ask.
  if (flags.includes('notAsked')) steps.unshift('Withdrawn');
  else if (flags.includes('withdrawnSinceDecision')) steps.push('Withdrawn');
  // A request that its requester withdrew is not opened again by ICT: they can ask again.
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
    Note: wordsIn(note),
  };
}
