/* eslint-disable max-lines -- All that the rules know of a question is here once: its answers, columns and page. */
import { emailKey, isEmail, isTelephone } from '../contactDetails';
import type { Day } from '../day';
import { among, dateTyped, fields, flag, type Kind, listOf, orNull, text } from '../kinds';
import { keyOf } from '../key';
import { unlisted } from '../safeText';
import { readDate, typedDate, type TypedDate } from '../typedDate';
import { answered, chosen, type Fault, ofLength, typed } from './answerFaults';
import { isForMyself } from './myStanding';
import { type BusinessNeed, businessNeeds } from './choices';
import { nameIn, wordsIn } from '../legible';

/**
 * The answers so far; a missing field is a question that is not answered yet. `null` is an answer: not listed, none of
 * these, no device, no date.
 */
export interface Answers {
  readonly forWhom?: 'me' | 'somebodyElse';
  /** The other person's name; `email` is theirs too. */
  readonly name?: string;
  readonly email?: string;
  readonly functionKey?: string | null;
  readonly needs?: readonly BusinessNeed[] | null;
  /** The need in the requester's own words. */
  readonly justification?: string;
  readonly mobileEmail?: boolean;
  readonly nhsmail?: boolean;
  /** The key of the device in use. `anotherDevice`: `deviceName` names it. */
  readonly device?: string | null;
  readonly deviceName?: string;
  readonly keepNumber?: boolean;
  readonly number?: string;
  readonly siteCode?: string | null;
  /** Where the person works, if their site is not listed. */
  readonly siteInWords?: string;
  readonly neededBy?: TypedDate | null;
  /** Why a person should review the request, if the rule is not met. */
  readonly reviewReason?: string;
}

/** The columns of DeviceRequests that hold the answers. Writing `undefined` empties a column. */
export interface AnswerColumns {
  readonly RequestedForName?: string;
  readonly RequestedForEmail?: string;
  readonly FunctionKey?: string;
  readonly SiteCode?: string;
  /** Where the person works, if their site is not listed. */
  readonly SiteInWords?: string;
  readonly BusinessNeeds: readonly BusinessNeed[];
  readonly Justification?: string;
  readonly NeedsMobileEmail: boolean;
  readonly UsesNHSmail: boolean;
  readonly CurrentDevice?: string;
  readonly KeepNumber?: string;
  readonly NeededBy?: Day;
  readonly ReviewReason?: string;
}

/** The questions of the form, in their order, one to a page. */
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
 * A page where something is answered: a question, or the last look at the answers, where somebody can ask for a review.
 */
export type AnswerPage = Question | 'check';
export const answerPages: readonly AnswerPage[] = [...questions, 'check'];

/** The most characters in each text: as many as its column of DeviceRequests holds. */
export const limits = {
  name: 100,
  email: 255,
  justification: 2000,
  deviceName: 40,
  number: 30,
  siteInWords: 255,
  reviewReason: 2000,
} as const;

export type AnswerFault = Fault<keyof Answers>;

/** What answers are checked against. */
export interface AnswerContext {
  /** The requester's address; empty where SharePoint has none. */
  readonly ownEmail: string;
  readonly today: Day;
  readonly functions: readonly { readonly key: string }[];
  readonly devices: readonly { readonly key: string }[];
  readonly sites: readonly { readonly SiteCode: string }[];
  /** The lists have a column for a site that is not listed. */
  readonly takesSiteInWords: boolean;
}

/** A request that is read in order to change it. */
export interface AnsweredRow extends AnswerColumns {
  readonly RequesterKey: string;
}

/** What each page does with its answers. */
interface Asked {
  /** Whether the page applies, given the other answers; left out: it always does. */
  applies?(answers: Answers): boolean;
  /** Its answers that are sent. The others are kept while the form is filled in. */
  toSend(answers: Answers): Answers;
  /** What must be mended, in the order of its fields. */
  faults(answers: Answers, context: AnswerContext): AnswerFault[];
  /** The columns for the answers that are sent. */
  columns(sent: Answers): Partial<AnswerColumns>;
  /** The answers that a request holds. */
  answer(row: AnsweredRow, context: Pick<AnswerContext, 'ownEmail' | 'devices'>): Answers;
}

/** A page with its fields `F` and its columns `C`. */
interface Page<F extends keyof Answers, C extends keyof AnswerColumns> extends Asked {
  toSend(answers: Answers): Pick<Answers, F>;
  columns(sent: Answers): Pick<AnswerColumns, C>;
  answer(row: AnsweredRow, context: Pick<AnswerContext, 'ownEmail' | 'devices'>): Pick<Answers, F>;
  /** How each field is read from a draft that the browser keeps. */
  readonly kept: { readonly [K in F]: Kind<Exclude<Answers[K], undefined>> };
}

const whoFor: Page<'forWhom' | 'name' | 'email', 'RequestedForName' | 'RequestedForEmail'> = {
  toSend: ({ forWhom, name, email }) => ({ forWhom, ...(forWhom === 'somebodyElse' && { name, email }) }),
  faults({ forWhom, name, email }, { ownEmail }) {
    if (forWhom !== 'somebodyElse') return answered('forWhom', forWhom);
    const isOwn = emailKey(email) !== '' && emailKey(email) === emailKey(ownEmail);
    return [
      ...typed('name', name, limits.name, { as: isName, otherwise: 'missing' }),
      ...(isOwn
        ? [{ field: 'email', kind: 'ownEmail' } as const]
        : typed('email', email, limits.email, { as: isEmail, otherwise: 'notAnEmail' })),
    ];
  },
  // A request for oneself takes the name and address from the account.
  columns: ({ name, email }) => ({ RequestedForName: wordsIn(name), RequestedForEmail: wordsIn(email) }),
  answer: (row, { ownEmail }) =>
    isForMyself(row, ownEmail)
      ? { forWhom: 'me' }
      : { forWhom: 'somebodyElse', name: row.RequestedForName, email: row.RequestedForEmail },
  kept: { forWhom: among(['me', 'somebodyElse']), name: text, email: text },
};

const jobFunction: Page<'functionKey', 'FunctionKey'> = {
  toSend: ({ functionKey }) => ({ functionKey }),
  faults: ({ functionKey }, { functions }) =>
    functionKey === null
      ? []
      : chosen(
          'functionKey',
          functionKey,
          functions.map(({ key }) => key),
        ),
  columns: ({ functionKey }) => ({ FunctionKey: functionKey ?? undefined }),
  answer: ({ FunctionKey }) => ({ functionKey: FunctionKey ?? null }),
  kept: { functionKey: orNull(text) },
};

/** Whether the work must be described in words: without a listed function, nothing else says what the person does. */
export function mustDescribeWork({ functionKey }: Answers, functions: readonly unknown[]): boolean {
  return functionKey === null || (functionKey === undefined && functions.length === 0);
}

const needs: Page<'needs' | 'justification', 'BusinessNeeds' | 'Justification'> = {
  toSend: ({ needs: stated, justification }) => ({ needs: stated, justification }),
  faults: (answers, { functions }) => [
    ...(answers.needs === null || answers.needs?.length ? [] : [{ field: 'needs', kind: 'missing' } as const]),
    ...(mustDescribeWork(answers, functions) ? typed : ofLength)(
      'justification',
      answers.justification,
      limits.justification,
    ),
  ],
  columns: ({ needs: stated, justification }) => ({
    BusinessNeeds: stated ?? [],
    Justification: wordsIn(justification),
  }),
  answer: ({ BusinessNeeds, Justification }) => ({
    needs: BusinessNeeds.length > 0 ? BusinessNeeds : null,
    justification: Justification,
  }),
  kept: { needs: orNull(listOf(among(businessNeeds))), justification: text },
};

const mobileEmail: Page<'mobileEmail', 'NeedsMobileEmail'> = {
  toSend: ({ mobileEmail: isNeeded }) => ({ mobileEmail: isNeeded }),
  faults: (answers) => answered('mobileEmail', answers.mobileEmail),
  columns: (sent) => ({ NeedsMobileEmail: sent.mobileEmail ?? false }),
  answer: ({ NeedsMobileEmail }) => ({ mobileEmail: NeedsMobileEmail }),
  kept: { mobileEmail: flag },
};

const nhsmail: Page<'nhsmail', 'UsesNHSmail'> = {
  applies: (answers) => answers.mobileEmail === true,
  toSend: ({ nhsmail: isUsed }) => ({ nhsmail: isUsed }),
  faults: (answers) => answered('nhsmail', answers.nhsmail),
  columns: (sent) => ({ UsesNHSmail: sent.nhsmail ?? false }),
  answer: ({ NeedsMobileEmail, UsesNHSmail }) => (NeedsMobileEmail ? { nhsmail: UsesNHSmail } : {}),
  kept: { nhsmail: flag },
};

/** Chosen if the device in use is not listed. */
export const anotherDevice = unlisted('another');

const device: Page<'device' | 'deviceName', 'CurrentDevice'> = {
  toSend: ({ device: key, deviceName }) => ({ device: key, ...(key === anotherDevice && { deviceName }) }),
  faults({ device: key, deviceName }, { devices }) {
    if (key === anotherDevice) return typed('deviceName', deviceName, limits.deviceName);
    return key === null
      ? []
      : chosen(
          'device',
          key,
          devices.map((each) => each.key),
        );
  },
  columns: ({ device: key, deviceName }) => ({
    CurrentDevice: key === anotherDevice ? wordsIn(deviceName) : (key ?? undefined),
  }),
  answer({ CurrentDevice }, { devices }) {
    const listed = devices.find(({ key }) => keyOf(key) === keyOf(CurrentDevice ?? ''));
    return listed || !CurrentDevice
      ? { device: listed?.key ?? null }
      : { device: anotherDevice, deviceName: CurrentDevice };
  },
  kept: { device: orNull(text), deviceName: text },
};

const keepNumber: Page<'keepNumber' | 'number', 'KeepNumber'> = {
  applies: (answers) => Boolean(answers.device),
  toSend: ({ keepNumber: isKept, number }) => ({ keepNumber: isKept, ...(isKept && { number }) }),
  faults: ({ keepNumber: isKept, number }) =>
    isKept
      ? typed('number', number, limits.number, { as: isTelephone, otherwise: 'notATelephone' })
      : answered('keepNumber', isKept),
  // Empty: the number is to be kept, and is not typed yet.
  columns: ({ keepNumber: isKept, number }) => ({ KeepNumber: isKept ? (number?.trim() ?? '') : undefined }),
  answer: ({ CurrentDevice, KeepNumber }) =>
    CurrentDevice ? { keepNumber: KeepNumber !== undefined, number: KeepNumber } : {},
  kept: { keepNumber: flag, number: text },
};

const site: Page<'siteCode' | 'siteInWords', 'SiteCode' | 'SiteInWords'> = {
  toSend: ({ siteCode, siteInWords }) => ({ siteCode, ...(siteCode === null && { siteInWords }) }),
  faults: ({ siteCode, siteInWords }, { sites, takesSiteInWords }) =>
    siteCode === null && takesSiteInWords
      ? typed('siteInWords', siteInWords, limits.siteInWords)
      : chosen(
          'siteCode',
          siteCode,
          sites.map(({ SiteCode }) => SiteCode),
        ),
  columns: ({ siteCode, siteInWords }) => ({ SiteCode: siteCode ?? undefined, SiteInWords: wordsIn(siteInWords) }),
  answer: ({ SiteCode, SiteInWords }) =>
    SiteInWords && !SiteCode ? { siteCode: null, siteInWords: SiteInWords } : { siteCode: SiteCode },
  kept: { siteCode: orNull(text), siteInWords: text },
};

const neededBy: Page<'neededBy', 'NeededBy'> = {
  toSend: ({ neededBy: day }) => ({ neededBy: day }),
  faults({ neededBy: day }, { today }) {
    const field = 'neededBy';
    if (day === null) return [];
    const date = day && readDate(day);
    if (!date || date.kind === 'none') return [{ field, kind: 'missing' }];
    if (date.kind === 'wrong' || date.precision !== 'Day') return [{ field, kind: 'notADay' }];
    return date.on < today ? [{ field, kind: 'dateInThePast' }] : [];
  },
  columns({ neededBy: day }) {
    const date = day ? readDate(day) : undefined;
    return { NeededBy: date?.kind === 'date' && date.precision === 'Day' ? date.on : undefined };
  },
  answer: ({ NeededBy }) => ({ neededBy: NeededBy ? typedDate(NeededBy) : null }),
  kept: { neededBy: orNull(dateTyped) },
};

const check: Page<'reviewReason', 'ReviewReason'> = {
  toSend: ({ reviewReason }) => ({ reviewReason }),
  faults: ({ reviewReason }) => ofLength('reviewReason', reviewReason, limits.reviewReason),
  columns: ({ reviewReason }) => ({ ReviewReason: wordsIn(reviewReason) }),
  answer: ({ ReviewReason }) => ({ reviewReason: ReviewReason }),
  kept: { reviewReason: text },
};

/** What each page does with its answers. */
export const asked: Readonly<Record<AnswerPage, Asked>> = {
  whoFor,
  function: jobFunction,
  needs,
  mobileEmail,
  nhsmail,
  device,
  keepNumber,
  site,
  neededBy,
  check,
};

/** Reads answers that the browser has kept. What cannot be read is left unanswered. */
export const keptAnswers: Kind<Answers> = fields<Answers>(
  {},
  {
    ...whoFor.kept,
    ...jobFunction.kept,
    ...needs.kept,
    ...mobileEmail.kept,
    ...nhsmail.kept,
    ...device.kept,
    ...keepNumber.kept,
    ...site.kept,
    ...neededBy.kept,
    ...check.kept,
  },
);

/** The questions that apply, given the answers so far. */
export function questionsFor(answers: Answers): Question[] {
  return questions.filter((question) => asked[question].applies?.(answers) ?? true);
}

/** What must be mended on a page, in the order of its fields. */
export function faultsIn(page: AnswerPage, answers: Answers, context: AnswerContext): AnswerFault[] {
  return asked[page].faults(answers, context);
}

function isName(text: string): boolean {
  return nameIn(text) !== undefined;
}
