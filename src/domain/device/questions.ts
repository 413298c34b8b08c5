import { emailKey, isEmail, isTelephone } from '../contactDetails';
import type { Day } from '../day';
import { keyOf } from '../rollout/facts';
import { readDate } from '../typedDate';
import { type Answers, anotherDevice } from './answers';

/** The questions of the form, in their order; one stands on a page. */
export const questions = [
  'whoFor',
  'function',
  'needs',
  'mobileEmail',
  'nhsmail',
  'device',
  'keepNumber',
  'site',
  'neededBy',
] as const;
export type Question = (typeof questions)[number];

/**
 * A page on which something is answered: the questions, and the last look at the answers, where a review may be asked
 * for.
 */
export type AnswerPage = Question | 'check';

/** The most characters in what is typed: as many as the columns of DeviceRequests hold. */
export const limits = {
  name: 100,
  email: 255,
  justification: 2000,
  deviceName: 40,
  number: 30,
  siteInWords: 255,
  reviewReason: 2000,
} as const;

/**
 * Why an answer cannot stay as it is.
 *
 * - `missing`: nothing is answered
 * - `notInTheList`: what was chosen is not offered, or no longer
 * - `ownEmail`: the address of somebody else is that of whoever asks, by which the request would be taken for their own
 * - `notADay`: it is no date, or one without a day; `dateInThePast`: it has gone by
 */
export type AnswerFault =
  | {
      readonly field: keyof Answers;
      readonly kind:
        'missing' | 'notAnEmail' | 'ownEmail' | 'notATelephone' | 'notInTheList' | 'notADay' | 'dateInThePast';
    }
  | { readonly field: keyof typeof limits; readonly kind: 'tooLong'; readonly limit: number };

/** What answers are held to. */
export interface AnswerContext {
  /** The address of whoever asks; empty where SharePoint has none. */
  readonly ownEmail: string;
  readonly today: Day;
  readonly functions: readonly { readonly key: string }[];
  readonly devices: readonly { readonly key: string }[];
  readonly sites: readonly { readonly SiteCode: string }[];
  /** A site that is not listed can be said in words, and saved. */
  readonly takesSiteInWords: boolean;
}

/** The questions that apply to somebody who has answered so. */
export function questionsFor(answers: Answers): Question[] {
  return questions.filter((question) => {
    if (question === 'nhsmail') return answers.mobileEmail === true;
    return question === 'keepNumber' ? Boolean(answers.device) : true;
  });
}

/**
 * Whether the work must be put in words: nothing else says what somebody does whose function is not listed, or where
 * none is.
 */
export function mustDescribeWork({ functionKey }: Answers, functions: readonly unknown[]): boolean {
  return functionKey === null || (functionKey === undefined && functions.length === 0);
}

/** What must be mended on a page, in the order of its fields. */
export function faultsIn(
  page: AnswerPage,
  answers: Answers,
  { ownEmail, today, functions, devices, sites, takesSiteInWords }: AnswerContext,
): AnswerFault[] {
  switch (page) {
    case 'whoFor':
      if (answers.forWhom !== 'somebodyElse') return answered('forWhom', answers);
      return [
        ...typed('name', answers),
        ...(isOwn(answers.email, ownEmail)
          ? [{ field: 'email', kind: 'ownEmail' } as const]
          : typed('email', answers, isEmail, 'notAnEmail')),
      ];
    case 'function':
      return answers.functionKey === null
        ? []
        : chosen(
            'functionKey',
            answers.functionKey,
            functions.map(({ key }) => key),
          );
    case 'needs':
      return [
        ...(answers.needs === null || answers.needs?.length ? [] : [{ field: 'needs', kind: 'missing' } as const]),
        ...(mustDescribeWork(answers, functions)
          ? typed('justification', answers)
          : ofLength('justification', answers)),
      ];
    case 'mobileEmail':
    case 'nhsmail':
      return answered(page, answers);
    case 'device':
      if (answers.device === anotherDevice) return typed('deviceName', answers);
      return answers.device === null
        ? []
        : chosen(
            'device',
            answers.device,
            devices.map(({ key }) => key),
          );
    case 'keepNumber':
      return answers.keepNumber
        ? typed('number', answers, isTelephone, 'notATelephone')
        : answered('keepNumber', answers);
    case 'site':
      if (answers.siteCode === null && takesSiteInWords) return typed('siteInWords', answers);
      return chosen(
        'siteCode',
        answers.siteCode ?? undefined,
        sites.map(({ SiteCode }) => SiteCode),
      );
    case 'neededBy':
      return dayFaults(answers.neededBy, today);
    case 'check':
      return ofLength('reviewReason', answers);
  }
}

function isOwn(email: string | undefined, ownEmail: string): boolean {
  const key = emailKey(email);
  return key !== '' && key === emailKey(ownEmail);
}

function answered(field: keyof Answers, answers: Answers): AnswerFault[] {
  return answers[field] === undefined ? [{ field, kind: 'missing' }] : [];
}

function chosen(
  field: 'functionKey' | 'device' | 'siteCode',
  value: string | undefined,
  offered: readonly string[],
): AnswerFault[] {
  if (!value) return [{ field, kind: 'missing' }];
  return offered.some((each) => keyOf(each) === keyOf(value)) ? [] : [{ field, kind: 'notInTheList' }];
}

function typed(
  field: 'name' | 'email' | 'deviceName' | 'number' | 'justification' | 'siteInWords',
  answers: Answers,
  fits: (text: string) => boolean = () => true,
  otherwise: 'notAnEmail' | 'notATelephone' = 'notAnEmail',
): AnswerFault[] {
  const text = answers[field]?.trim() ?? '';
  if (!text) return [{ field, kind: 'missing' }];
  const tooLong = ofLength(field, answers);
  return tooLong.length > 0 || fits(text) ? tooLong : [{ field, kind: otherwise }];
}

function ofLength(field: keyof typeof limits, answers: Answers): AnswerFault[] {
  const limit = limits[field];
  return (answers[field]?.trim().length ?? 0) > limit ? [{ field, kind: 'tooLong', limit }] : [];
}

function dayFaults(neededBy: Answers['neededBy'], today: Day): AnswerFault[] {
  const field = 'neededBy';
  if (neededBy === null) return [];
  const date = neededBy && readDate(neededBy);
  if (!date || date.kind === 'none') return [{ field, kind: 'missing' }];
  if (date.kind === 'wrong' || date.precision !== 'Day') return [{ field, kind: 'notADay' }];
  return date.on < today ? [{ field, kind: 'dateInThePast' }] : [];
}
