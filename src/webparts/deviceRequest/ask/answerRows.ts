import * as phones from 'DeviceRequestStrings';
import * as uiStrings from 'UiStrings';
import { reachable, type Requester } from '../../../domain/device/answers';
import { anotherDevice, type AnswerPage, type Answers } from '../../../domain/device/questions';
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
  const yesNo = (answer: boolean | undefined): string => (answer ? uiStrings.Yes : phones.No);
  const rows: (AnswerRow | false)[] = [
    {
      page: 'whoFor',
      label: uiStrings.WhoFor,
      value: sent.forWhom === 'somebodyElse' ? `${sent.name ?? ''}, ${sent.email ?? ''}` : requester.name,
    },
    sent.functionKey !== undefined && {
      page: 'function',
      label: phones.FieldFunction,
      value: sent.functionKey === null ? phones.FunctionNone : nameOf(names.functions, sent.functionKey),
    },
    { page: 'needs', label: phones.FieldNeeds, value: sent.needs?.join('; ') || phones.NeedNone },
    { page: 'needs', label: phones.FieldWords, value: sent.justification?.trim() || strings.Nothing },
    { page: 'mobileEmail', label: phones.FieldEmail, value: yesNo(sent.mobileEmail) },
    Boolean(sent.mobileEmail) && { page: 'nhsmail', label: phones.FieldNHSmail, value: yesNo(sent.nhsmail) },
    { page: 'device', label: phones.FieldDevice, value: deviceName(sent, names) },
    Boolean(sent.device) && {
      page: 'keepNumber',
      label: phones.FieldNumber,
      value: sent.keepNumber ? fill(phones.YesNumber, { number: sent.number ?? '' }) : phones.No,
    },
    Boolean(sent.siteCode ?? sent.siteInWords?.trim()) && {
      page: 'site',
      label: uiStrings.Site,
      value: sent.siteCode
        ? siteName(names.sites, sent.siteCode)
        : fill(phones.SiteUnlisted, { site: sent.siteInWords!.trim() }),
    },
    { page: 'neededBy', label: phones.FieldNeededBy, value: dateWords(sent.neededBy) },
    Boolean(sent.reviewReason?.trim()) && {
      page: 'check',
      label: phones.FieldReview,
      value: sent.reviewReason!.trim(),
    },
  ];
  return rows.filter((row): row is AnswerRow => row !== false);
}

/** The answers of a change, each that differs with what the request holds. */
export function changedRows(rows: readonly AnswerRow[], before: readonly AnswerRow[]): AnswerRow[] {
  return rows.map((row) => {
    const was = before.find(({ label }) => label === row.label)?.value ?? strings.Nothing;
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
  return device ? nameOf(devices, device) : phones.DeviceNone;
}

function nameOf(choices: Names['functions'], key: string = ''): string {
  return choices.find((each) => keyOf(each.key) === keyOf(key))?.title ?? fill(strings.NotListed, { key });
}

function dateWords(neededBy: Answers['neededBy']): string {
  const read = neededBy && readDate(neededBy);
  return read && read.kind === 'date' ? fullDay(read.on) : uiStrings.NoDate;
}
