import type { HeldRequest } from '../../../data/deviceRequests';
import type { AnswerContext, Answers, Question } from '../../../domain/device/questions';
import type { Failed } from '../../../domain/problem';
import type { FormRules } from './formRules';
import { sameRequest } from './sameRequest';
import { pagesFor, type Step } from './steps';
import type { SendOutcome } from './useSending';

/** ICT has the request. */
export interface Sent {
  readonly kind: 'sent';
  readonly itemId: number;
  /** It was sent or saved on this visit, not before. */
  readonly here: boolean;
  readonly sentOn: Date;
  /** When a change of it was saved here. */
  readonly savedOn?: Date;
  /** The answers that ICT has, if they are read by now; else those that were sent. */
  readonly answers: Answers;
  /** It was sent before, in another tab or with a reply that was lost. `differs`: something else is typed here. */
  readonly already?: 'same' | 'differs';
}

/** The last look at the answers. */
export interface Checking {
  readonly kind: 'check';
  /** Nothing differs from what ICT has, so there is nothing to save. */
  readonly unchanged: boolean;
  /** Why it was not sent. */
  readonly failed?: Failed;
}

export interface Asking {
  readonly kind: 'question';
  readonly question: Question;
  /** Its place among the questions that apply, from 1 on. */
  readonly at: number;
  readonly total: number;
}

/**
 * What the form shows. `closed`: the request cannot be changed here; with `canGoOn`, the typed answers are kept, to be
 * saved over its newer version.
 */
export type AskState =
  { readonly kind: 'closed'; readonly why: string; readonly canGoOn: boolean } | Sent | Checking | Asking;

/** What decides what the form shows. */
export interface AskFacts {
  readonly rules: FormRules;
  /** One's own requests, as they were last read. */
  readonly requests: readonly HeldRequest[];
  /** The request that is changed; undefined: a new one. */
  readonly base?: HeldRequest;
  readonly answers: Answers;
  readonly context: AnswerContext;
  /** The draft's key; undefined until something is answered. */
  readonly requestKey: string | undefined;
  readonly step: Step;
  /** The request whose confirmation the page's address names. */
  readonly confirmed: number | undefined;
  readonly saving: boolean;
  /** How sending it last ended. */
  readonly outcome: SendOutcome | undefined;
}

export function askState(facts: AskFacts): AskState {
  const { answers, context, step, outcome } = facts;
  if (outcome?.state === 'closed') return { kind: 'closed', why: outcome.why, canGoOn: outcome.canGoOn };
  const sent = sentState(facts);
  if (sent) return sent;
  if (step.page === 'check')
    return {
      kind: 'check',
      unchanged: isUnchanged(facts),
      ...(outcome?.state === 'failed' && { failed: outcome }),
    };
  const pages = pagesFor(answers, context);
  return { kind: 'question', question: step.page, at: pages.indexOf(step.page) + 1, total: pages.length };
}

function sentState(facts: AskFacts): Sent | undefined {
  const { base, answers, rules, saving, outcome } = facts;
  const there = requestThere(facts);
  const fresh = there && isRead(there, base) ? there : undefined;
  const known = {
    kind: 'sent',
    answers: fresh ? rules.answersOf(fresh) : answers,
    already: sentBefore(facts, fresh),
  } as const;
  if (outcome?.state === 'sent') {
    const { itemId, on } = outcome;
    return { ...known, itemId, here: true, sentOn: (base ?? fresh)?.Created ?? on, ...(base && { savedOn: on }) };
  }
  if (!there || saving || outcome?.state === 'failed') return undefined;
  return { ...known, itemId: there.Id, here: false, sentOn: (base ?? there).Created };
}

/**
 * The request that was sent, as it was last read: by this form, else named by the page's address, else under the
 * draft's key.
 */
function requestThere({ requests, base, requestKey, confirmed, outcome }: AskFacts): HeldRequest | undefined {
  if (outcome?.state === 'sent') return requests.find(({ Id }) => Id === outcome.itemId);
  return requests.find(({ Id, RequestKey }) => Id === confirmed || (!base && RequestKey === requestKey));
}

/** Whether the request has been read since its change began. */
function isRead({ etag }: HeldRequest, base: HeldRequest | undefined): boolean {
  return etag !== base?.etag;
}

function sentBefore(
  { base, answers, rules, requestKey, outcome }: AskFacts,
  fresh: HeldRequest | undefined,
): Sent['already'] {
  if (base || requestKey === undefined || fresh?.RequestKey !== requestKey) return undefined;
  if (!sameRequest(fresh, rules.valuesOf(answers, requestKey))) return 'differs';
  return outcome?.state === 'sent' ? undefined : 'same';
}

function isUnchanged({ base, answers, rules }: AskFacts): boolean {
  if (!base) return false;
  const valuesOf = (given: Answers): ReturnType<FormRules['valuesOf']> => rules.valuesOf(given, base.RequestKey);
  return sameRequest(valuesOf(rules.answersOf(base)), valuesOf(answers));
}
