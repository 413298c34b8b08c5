import { readDate, typedDate, type TypedDate } from '../typedDate';
import type { AssessedAnswers, Assessment } from './assessment';
import { emailKey } from './register';
import type { RequestFacts, RequestValues } from './request';
import type { BusinessNeed } from './words';

/** What somebody has answered so far; what is left out is not answered. `null` is an answer: not listed, none of these, no device, no date. */
export interface Answers {
  readonly forWhom?: 'me' | 'somebodyElse';
  /** Of somebody else. */
  readonly name?: string;
  readonly email?: string;
  readonly functionKey?: string | null;
  readonly needs?: readonly BusinessNeed[] | null;
  /** The need in their own words. */
  readonly justification?: string;
  readonly mobileEmail?: boolean;
  readonly nhsmail?: boolean;
  /** The key of the device in use. */
  readonly device?: string | null;
  readonly keepNumber?: boolean;
  readonly number?: string;
  readonly siteCode?: string;
  readonly neededBy?: TypedDate | null;
  /** Why a person should review it, where the rule is not met. */
  readonly reviewReason?: string;
}

/** Whoever makes a request. */
export interface Requester {
  /** The account, as SharePoint names it. */
  readonly login: string;
  readonly name: string;
  readonly email: string;
}

/** What an assessment reads of answers, finished or not. */
export function assessedAnswers(answers: Answers): AssessedAnswers {
  const { functionKey, needs, nhsmail, device } = reachable(answers);
  return { FunctionKey: functionKey ?? undefined, BusinessNeeds: needs ?? [], UsesNHSmail: nhsmail ?? false, CurrentDevice: device ?? undefined };
}

/** The answers without those to questions that no longer apply: they are kept while the form is filled in, and not sent. */
export function reachable(answers: Answers): Answers {
  const { name, email, nhsmail, keepNumber, number, ...always } = answers;
  return {
    ...always,
    ...(answers.forWhom === 'somebodyElse' && { name, email }),
    ...(answers.mobileEmail && { nhsmail }),
    ...(answers.device && { keepNumber, ...(keepNumber && { number }) }),
  };
}

/**
 * What is written of answers without faults.
 *
 * @param key the request's own, made when the form was begun.
 */
export function requestFrom(answers: Answers, { key, requester, assessment }: { readonly key: string; readonly requester: Requester; readonly assessment: Assessment }): RequestValues {
  const sent = reachable(answers);
  const person = sent.forWhom === 'somebodyElse' ? { name: sent.name?.trim() ?? '', email: sent.email?.trim() } : requester;
  const neededBy = sent.neededBy ? readDate(sent.neededBy) : undefined;
  return {
    Title: person.name,
    RequestKey: key,
    RequesterKey: requester.login,
    RequestedForName: person.name,
    RequestedForEmail: person.email,
    ...assessedAnswers(answers),
    SiteCode: sent.siteCode,
    Justification: sent.justification?.trim() || undefined,
    NeedsMobileEmail: sent.mobileEmail ?? false,
    KeepNumber: sent.number?.trim() || undefined,
    NeededBy: neededBy?.kind === 'date' && neededBy.precision === 'Day' ? neededBy.on : undefined,
    PolicyVersion: assessment.policyVersion,
    ReviewReason: assessment.verdict === 'meets' ? undefined : sent.reviewReason?.trim() || undefined,
  };
}

/** A request as its requester answered it, to be changed while it is undecided. */
export function answersFrom(request: RequestFacts, requester: Requester): Answers {
  const mine = emailKey(request.RequestedForEmail) === emailKey(requester.email);
  return {
    ...(mine ? { forWhom: 'me' } : { forWhom: 'somebodyElse', name: request.RequestedForName, email: request.RequestedForEmail }),
    functionKey: request.FunctionKey ?? null,
    needs: request.BusinessNeeds.length > 0 ? request.BusinessNeeds : null,
    justification: request.Justification,
    mobileEmail: request.NeedsMobileEmail,
    ...(request.NeedsMobileEmail && { nhsmail: request.UsesNHSmail }),
    device: request.CurrentDevice ?? null,
    ...(request.CurrentDevice && { keepNumber: request.KeepNumber !== undefined, number: request.KeepNumber }),
    siteCode: request.SiteCode,
    neededBy: request.NeededBy ? typedDate(request.NeededBy) : null,
    reviewReason: request.ReviewReason,
  };
}
