import type { AssessedAnswers, Assessment } from './assessment';
import {
  type AnswerColumns,
  type AnswerContext,
  answerPages,
  type AnsweredRow,
  type Answers,
  asked,
  questionsFor,
} from './questions';
import type { RequestValues } from './request';

/** Whoever makes a request. */
export interface Requester {
  /** The account, as SharePoint names it. */
  readonly login: string;
  readonly name: string;
  readonly email: string;
}

const nothingWritten: AnswerColumns = { BusinessNeeds: [], NeedsMobileEmail: false, UsesNHSmail: false };

/**
 * The answers without those to questions that no longer apply: they are kept while the form is filled in, and not sent.
 */
export function reachable(answers: Answers): Answers {
  const pages = [...questionsFor(answers), 'check' as const];
  return pages.reduce<Answers>((sent, page) => ({ ...sent, ...asked[page].said(answers) }), {});
}

/** What is written of answers, finished or not. Whom it is for is left out where it is whoever asks. */
export function columnsOf(answers: Answers): AnswerColumns {
  const sent = reachable(answers);
  return answerPages.reduce<AnswerColumns>((row, page) => ({ ...row, ...asked[page].columns(sent) }), nothingWritten);
}

/** What an assessment reads of answers, finished or not. */
export function assessedAnswers(answers: Answers): AssessedAnswers {
  const { FunctionKey, BusinessNeeds, NeedsMobileEmail, UsesNHSmail, CurrentDevice } = columnsOf(answers);
  return { FunctionKey, BusinessNeeds, NeedsMobileEmail, UsesNHSmail, CurrentDevice };
}

/**
 * What is written of answers without faults.
 *
 * @param key the request's own, made when the form was begun.
 */
export function requestFrom(
  answers: Answers,
  {
    key,
    requester,
    assessment,
  }: { readonly key: string; readonly requester: Requester; readonly assessment: Assessment },
): RequestValues {
  const columns = columnsOf(answers);
  const person =
    answers.forWhom === 'somebodyElse'
      ? { name: columns.RequestedForName ?? '', email: columns.RequestedForEmail }
      : requester;
  return {
    ...columns,
    Title: person.name,
    RequestKey: key,
    RequesterKey: requester.login,
    RequestedForName: person.name,
    RequestedForEmail: person.email,
    PolicyVersion: assessment.policyVersion,
    ReviewReason: assessment.verdict === 'meets' ? undefined : columns.ReviewReason,
  };
}

/**
 * A request as its requester answered it, to be changed while it is undecided.
 *
 * @param devices those that are listed: any other is one that they named themselves.
 */
export function answersFrom(
  request: AnsweredRow,
  requester: Pick<Requester, 'email'>,
  devices: AnswerContext['devices'],
): Answers {
  const context = { ownEmail: requester.email, devices };
  return answerPages.reduce<Answers>((answers, page) => ({ ...answers, ...asked[page].answer(request, context) }), {});
}
