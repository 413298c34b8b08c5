import { keyOf } from '../rollout/facts';
import { unlisted } from '../safeText';
import { readDate, typedDate, type TypedDate } from '../typedDate';
import type { AssessedAnswers, Assessment } from './assessment';
import { isForMyself } from './myStanding';
import type { RequestFacts, RequestValues } from './request';
import type { BusinessNeed } from './words';

/**
 * What somebody has answered so far; what is left out is not answered. `null` is an answer: not listed, none of these,
 * no device, no date.
 */
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
  /** The key of the device in use, or `anotherDevice`, which `deviceName` then names. */
  readonly device?: string | null;
  readonly deviceName?: string;
  readonly keepNumber?: boolean;
  readonly number?: string;
  readonly siteCode?: string | null;
  /** Where they work, where no site listed is theirs. */
  readonly siteInWords?: string;
  readonly neededBy?: TypedDate | null;
  /** Why a person should review it, where the rule is not met. */
  readonly reviewReason?: string;
}

/** Chosen where the device in use is none of those listed. */
export const anotherDevice = unlisted('another');

/** Whoever makes a request. */
export interface Requester {
  /** The account, as SharePoint names it. */
  readonly login: string;
  readonly name: string;
  readonly email: string;
}

/** What an assessment reads of answers, finished or not. */
export function assessedAnswers(answers: Answers): AssessedAnswers {
  const { functionKey, needs, mobileEmail, nhsmail, device, deviceName } = reachable(answers);
  return {
    FunctionKey: functionKey ?? undefined,
    BusinessNeeds: needs ?? [],
    NeedsMobileEmail: mobileEmail ?? false,
    UsesNHSmail: nhsmail ?? false,
    CurrentDevice: device === anotherDevice ? deviceName?.trim() || undefined : (device ?? undefined),
  };
}

/**
 * The answers without those to questions that no longer apply: they are kept while the form is filled in, and not sent.
 */
export function reachable(answers: Answers): Answers {
  const { name, email, nhsmail, deviceName, keepNumber, number, siteInWords, ...always } = answers;
  return {
    ...always,
    ...(answers.forWhom === 'somebodyElse' && { name, email }),
    ...(answers.mobileEmail && { nhsmail }),
    ...(answers.device === anotherDevice && { deviceName }),
    ...(answers.device && { keepNumber, ...(keepNumber && { number }) }),
    ...(answers.siteCode === null && { siteInWords }),
  };
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
  const sent = reachable(answers);
  const person =
    sent.forWhom === 'somebodyElse' ? { name: sent.name?.trim() ?? '', email: sent.email?.trim() } : requester;
  const neededBy = sent.neededBy ? readDate(sent.neededBy) : undefined;
  return {
    Title: person.name,
    RequestKey: key,
    RequesterKey: requester.login,
    RequestedForName: person.name,
    RequestedForEmail: person.email,
    ...assessedAnswers(answers),
    SiteCode: sent.siteCode ?? undefined,
    SiteInWords: sent.siteInWords?.trim() || undefined,
    Justification: sent.justification?.trim() || undefined,
    KeepNumber: sent.number?.trim() || undefined,
    NeededBy: neededBy?.kind === 'date' && neededBy.precision === 'Day' ? neededBy.on : undefined,
    PolicyVersion: assessment.policyVersion,
    ReviewReason: assessment.verdict === 'meets' ? undefined : sent.reviewReason?.trim() || undefined,
  };
}

/**
 * A request as its requester answered it, to be changed while it is undecided.
 *
 * @param devices those that are listed: any other is one that they named themselves.
 */
export function answersFrom(
  request: RequestFacts,
  requester: Requester,
  devices: readonly { readonly key: string }[],
): Answers {
  const mine = isForMyself(request, requester.email);
  const listed = devices.find(({ key }) => keyOf(key) === keyOf(request.CurrentDevice ?? ''));
  return {
    ...(mine
      ? { forWhom: 'me' }
      : { forWhom: 'somebodyElse', name: request.RequestedForName, email: request.RequestedForEmail }),
    functionKey: request.FunctionKey ?? null,
    needs: request.BusinessNeeds.length > 0 ? request.BusinessNeeds : null,
    justification: request.Justification,
    mobileEmail: request.NeedsMobileEmail,
    ...(request.NeedsMobileEmail && { nhsmail: request.UsesNHSmail }),
    ...(listed || !request.CurrentDevice
      ? { device: listed?.key ?? null }
      : { device: anotherDevice, deviceName: request.CurrentDevice }),
    ...(request.CurrentDevice && { keepNumber: request.KeepNumber !== undefined, number: request.KeepNumber }),
    ...(request.SiteInWords && !request.SiteCode
      ? { siteCode: null, siteInWords: request.SiteInWords }
      : { siteCode: request.SiteCode }),
    neededBy: request.NeededBy ? typedDate(request.NeededBy) : null,
    reviewReason: request.ReviewReason,
  };
}
