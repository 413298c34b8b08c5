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

/** The person who makes a request. */
export interface Requester {
  /** The account, as SharePoint names it. */
  readonly login: string;
  readonly name: string;
  readonly email: string;
}

const nothingWritten: AnswerColumns = { BusinessNeeds: [], NeedsMobileEmail: false, UsesNHSmail: false };

/**
 * The answers that are sent. Answers to questions that no longer apply are kept while the form is filled in, and left
 * out here.
 */
export function reachable(answers: Answers): Answers {
  const pages = [...questionsFor(answers), 'check' as const];
  return pages.reduce<Answers>((sent, page) => ({ ...sent, ...asked[page].toSend(answers) }), {});
}

/**
 * The columns that hold the answers, whether or not the form is finished. They name a person only where the phone is
 * for somebody else.
 */
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
 * The row to write for answers without faults.
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
 * The answers that a request holds, for its requester to change while it is undecided.
 *
 * @param devices those that are listed. Any other is one that the requester named.
 */
export function answersFrom(
  request: AnsweredRow,
  requester: Pick<Requester, 'email'>,
  devices: AnswerContext['devices'],
): Answers {
  const context = { ownEmail: requester.email, devices };
  return answerPages.reduce<Answers>((answers, page) => ({ ...answers, ...asked[page].answer(request, context) }), {});
}
