import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import type { BusinessNeed } from '../../../domain/device/choices';
import type { Day } from '../../../domain/day';
import type { AnswerColumns, AnswerPage, Question } from '../../../domain/device/questions';
import { lowerFirst } from '../../../domain/sentences';
import { fill, listed, sentence } from '../../../ui/text';

/** Labels and texts of the answers. `Desk…`: those who decide read another text. */
export const strings = {
  DeskEmail: 'Email address',
  Function: 'Function',
  FunctionNone: 'Not listed',
  Needs: 'What the job needs',
  NeedNone: 'None of these',
  DeskNeeds: 'Business needs',
  Justification: 'In your own words',
  DeskJustification: 'In their own words',
  MobileEmail: 'Email away from a desk',
  NHSmail: 'NHSmail',
  YesNHSmail: 'Yes, NHSmail',
  Device: 'In use now',
  DeviceNone: 'No mobile device',
  DeskDevice: 'Current device',
  KeepNumber: 'Keep the number',
  YesNumber: 'Yes, {number}',
  DeskNumber: 'Number to keep',
  SiteUnlisted: '{site} (not listed)',
  DeskSiteInWords: 'Site in their own words',
  NeededBy: 'Needed by',
  Review: 'Why a person should review it',
  DeskReview: 'Why a person should look',
} as const;

/** The answers that are shown: one for each question, and two that are typed beside another. */
export type ShownName = Question | 'justification' | 'review';

/** Names for the keys in a request, and how a view writes a day. */
export interface RowNames {
  readonly functionName: string | undefined;
  readonly device: string | undefined;
  readonly site: string | undefined;
  dateWords(day: Day): string;
}

/** What a request holds, in words; undefined if there is nothing to show. */
type Value = (row: AnswerColumns, names: RowNames) => string | undefined;

/** An answer with its label. */
export interface Labelled {
  readonly label: string;
  readonly value: Value;
}

/** How an answer is shown to its requester, in the last look and with the sent request. */
export interface ShownAnswer extends Labelled {
  /** The page on which it is given. */
  readonly page: AnswerPage;
  /** Where those who decide read something else. */
  readonly desk?: Partial<Labelled>;
  /** In the table that they save, where it differs from what they read. */
  readonly cell?: Value;
}

const yesNo = (answer: boolean): string => (answer ? uiStrings.Yes : phones.No);

export function needsWords(needs: readonly BusinessNeed[]): string {
  return listed(needs.map(lowerFirst));
}

/**
 * Where somebody works. A site in their own words is marked as not listed.
 *
 * @param site the name of a listed site.
 */
export function siteShown(
  site: string | undefined,
  { SiteInWords }: Pick<AnswerColumns, 'SiteInWords'>,
): string | undefined {
  return site ?? (SiteInWords && fill(strings.SiteUnlisted, { site: SiteInWords }));
}

/** In the order of the questions. */
export const shown: Readonly<Record<ShownName, ShownAnswer>> = {
  whoFor: {
    page: 'whoFor',
    label: uiStrings.WhoFor,
    value: (row) => [row.RequestedForName, row.RequestedForEmail].filter(Boolean).join(', '),
  },
  function: {
    page: 'function',
    label: strings.Function,
    value: (_, { functionName }) => functionName ?? strings.FunctionNone,
    cell: (_, { functionName }) => functionName,
  },
  needs: {
    page: 'needs',
    label: strings.Needs,
    value: (row) => row.BusinessNeeds.join('; ') || strings.NeedNone,
    desk: { label: strings.DeskNeeds, value: (row) => sentence(needsWords(row.BusinessNeeds)) },
    cell: (row) => needsWords(row.BusinessNeeds),
  },
  justification: {
    page: 'needs',
    label: strings.Justification,
    value: (row) => row.Justification,
    desk: { label: strings.DeskJustification },
  },
  mobileEmail: {
    page: 'mobileEmail',
    label: strings.MobileEmail,
    value: (row) => yesNo(row.NeedsMobileEmail),
    desk: {
      value: (row) => (row.NeedsMobileEmail && row.UsesNHSmail ? strings.YesNHSmail : yesNo(row.NeedsMobileEmail)),
    },
  },
  nhsmail: {
    page: 'nhsmail',
    label: strings.NHSmail,
    value: (row) => (row.NeedsMobileEmail ? yesNo(row.UsesNHSmail) : undefined),
  },
  device: {
    page: 'device',
    label: strings.Device,
    value: (_, { device }) => device ?? strings.DeviceNone,
    desk: { label: strings.DeskDevice, value: (_, { device }) => device },
  },
  keepNumber: {
    page: 'keepNumber',
    label: strings.KeepNumber,
    value({ CurrentDevice, KeepNumber }) {
      if (!CurrentDevice) return undefined;
      return KeepNumber === undefined ? phones.No : fill(strings.YesNumber, { number: KeepNumber });
    },
    desk: { label: strings.DeskNumber, value: (row) => row.KeepNumber },
  },
  site: {
    page: 'site',
    label: uiStrings.Site,
    value: (row, { site }) => siteShown(site, row),
  },
  neededBy: {
    page: 'neededBy',
    label: strings.NeededBy,
    value: ({ NeededBy }, { dateWords }) => (NeededBy ? dateWords(NeededBy) : uiStrings.NoDate),
    cell: (row) => row.NeededBy,
  },
  review: {
    page: 'check',
    label: strings.Review,
    value: (row) => row.ReviewReason,
    desk: { label: strings.DeskReview },
  },
};

export const shownNames = Object.keys(shown) as readonly ShownName[];

/**
 * The answer that each column belongs to, for those who decide: changes are shown by column. A column that is only part
 * of an answer has its own words.
 */
export const columnsShown: Readonly<Record<keyof AnswerColumns, { readonly of: ShownName } & Partial<Labelled>>> = {
  RequestedForName: { of: 'whoFor', value: (row) => row.RequestedForName },
  RequestedForEmail: { of: 'whoFor', label: strings.DeskEmail, value: (row) => row.RequestedForEmail },
  FunctionKey: { of: 'function' },
  BusinessNeeds: { of: 'needs' },
  Justification: { of: 'justification' },
  NeedsMobileEmail: { of: 'mobileEmail', value: shown.mobileEmail.value },
  UsesNHSmail: { of: 'nhsmail', label: strings.YesNHSmail, value: (row) => yesNo(row.UsesNHSmail) },
  CurrentDevice: { of: 'device' },
  KeepNumber: { of: 'keepNumber' },
  SiteCode: { of: 'site', value: (_, { site }) => site },
  SiteInWords: { of: 'site', label: strings.DeskSiteInWords, value: (row) => row.SiteInWords },
  NeededBy: { of: 'neededBy' },
  ReviewReason: { of: 'review' },
};
