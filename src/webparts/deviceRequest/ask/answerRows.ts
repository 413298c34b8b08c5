import { type Answers, anotherDevice, reachable, type Requester } from '../../../domain/device/answers';
import type { AnswerPage } from '../../../domain/device/questions';
import { keyOf } from '../../../domain/rollout/facts';
import { readDate } from '../../../domain/typedDate';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/words';
import { strings } from './strings';

/** What keys are called. */
export interface Names {
  readonly functions: readonly { readonly key: string; readonly title: string }[];
  readonly devices: readonly { readonly key: string; readonly title: string }[];
  /** Undefined while they are not read. */
  readonly sites?: readonly { readonly SiteCode: string; readonly Title: string; readonly Town?: string }[];
}

/** An answer in words, and the page on which it is given. */
export interface AnswerRow {
  readonly page: AnswerPage;
  readonly label: string;
  readonly value: string;
  /** What the request holds, where a change says otherwise. */
  readonly was?: string;
}

/** The answers as somebody reads them over, in the order of the questions; those that do not apply are left out. */
export function answerRows(answers: Answers, requester: Requester, names: Names): AnswerRow[] {
  const sent = reachable(answers);
  const yesNo = (answer: boolean | undefined): string => (answer ? strings.Yes : strings.No);
  const rows: (AnswerRow | false)[] = [
    {
      page: 'whoFor',
      label: strings.RowWhoFor,
      value: sent.forWhom === 'somebodyElse' ? `${sent.name ?? ''}, ${sent.email ?? ''}` : requester.name,
    },
    sent.functionKey !== undefined && {
      page: 'function',
      label: strings.RowFunction,
      value: sent.functionKey === null ? strings.RowFunctionNone : nameOf(names.functions, sent.functionKey),
    },
    { page: 'needs', label: strings.RowNeeds, value: sent.needs?.join('; ') || strings.NeedNone },
    { page: 'needs', label: strings.RowWords, value: sent.justification?.trim() || strings.NothingWritten },
    { page: 'mobileEmail', label: strings.RowMobileEmail, value: yesNo(sent.mobileEmail) },
    Boolean(sent.mobileEmail) && { page: 'nhsmail', label: strings.RowNHSmail, value: yesNo(sent.nhsmail) },
    { page: 'device', label: strings.RowDevice, value: deviceName(sent, names) },
    Boolean(sent.device) && {
      page: 'keepNumber',
      label: strings.RowNumber,
      value: sent.keepNumber ? fill(strings.YesNumber, { number: sent.number ?? '' }) : strings.No,
    },
    Boolean(sent.siteCode) && { page: 'site', label: strings.RowSite, value: siteName(names.sites, sent.siteCode) },
    { page: 'neededBy', label: strings.RowNeededBy, value: dateWords(sent.neededBy) },
    Boolean(sent.reviewReason?.trim()) && { page: 'check', label: strings.RowReview, value: sent.reviewReason!.trim() },
  ];
  return rows.filter((row): row is AnswerRow => row !== false);
}

/** The answers of a change, each that differs with what the request holds. */
export function changedRows(rows: readonly AnswerRow[], before: readonly AnswerRow[]): AnswerRow[] {
  return rows.map((row) => {
    const was = before.find(({ label }) => label === row.label)?.value ?? strings.NotAsked;
    return was === row.value ? row : { ...row, was };
  });
}

/** A site as people know it: its name and town. */
export function siteName(sites: Names['sites'], siteCode: string = ''): string {
  const site = sites?.find((each) => keyOf(each.SiteCode) === keyOf(siteCode));
  if (!sites) return siteCode;
  if (!site) return siteCode && fill(strings.NotListed, { key: siteCode });
  return [site.Title, site.Town].filter(Boolean).join(', ');
}

function deviceName({ device, deviceName: typed }: Answers, { devices }: Names): string {
  if (device === anotherDevice) return typed?.trim() ?? '';
  return device ? nameOf(devices, device) : strings.DeviceNone;
}

function nameOf(choices: Names['functions'], key: string = ''): string {
  return choices.find((each) => keyOf(each.key) === keyOf(key))?.title ?? fill(strings.NotListed, { key });
}

function dateWords(neededBy: Answers['neededBy']): string {
  const read = neededBy && readDate(neededBy);
  return read && read.kind === 'date' ? fullDay(read.on) : strings.NoDateGiven;
}
