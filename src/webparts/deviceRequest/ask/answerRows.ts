import { columnsOf, type Requester } from '../../../domain/device/answers';
import { anotherDevice, type AnswerPage, type Answers } from '../../../domain/device/questions';
import { keyOf } from '../../../domain/key';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { type RowNames, shown, shownNames } from '../questions/shown';
import { strings } from './strings';

/** Names of the keys in the answers. */
export interface Names {
  readonly functions: readonly { readonly key: string; readonly title: string }[];
  readonly devices: readonly { readonly key: string; readonly title: string }[];
  /** Undefined until they are read. */
  readonly sites?: readonly { readonly SiteCode: string; readonly Title: string; readonly Town?: string }[];
}

/** An answer in words, and the page on which it is given. */
export interface AnswerRow {
  readonly page: AnswerPage;
  readonly label: string;
  readonly value: string;
  /** What the request holds, if a change differs from it. */
  readonly was?: string;
}

/** The answers to read over, in the order of the questions. Those to questions that do not apply are left out. */
export function answerRows(answers: Answers, requester: Requester, names: Names): AnswerRow[] {
  const row = columnsOf(answers);
  const { FunctionKey, CurrentDevice, SiteCode } = row;
  const rowNames: RowNames = {
    functionName: FunctionKey && nameOf(names.functions, FunctionKey),
    // A device that the requester named has that name, even if the list has a device with the same key.
    device:
      answers.device === anotherDevice ? (CurrentDevice ?? '') : CurrentDevice && nameOf(names.devices, CurrentDevice),
    site: SiteCode && siteName(names.sites, SiteCode),
    dateWords: fullDay,
  };
  return shownNames.flatMap((name) => {
    const { page, label, value } = shown[name];
    if (name === 'function' && answers.functionKey === undefined) return [];
    if (name === 'whoFor' && answers.forWhom !== 'somebodyElse') return { page, label, value: requester.name };
    const said = value(row, rowNames) ?? (name === 'justification' ? strings.Nothing : undefined);
    return said === undefined ? [] : { page, label, value: said };
  });
}

/** The answers of a change, each with what the request holds if it differs. */
export function changedRows(rows: readonly AnswerRow[], before: readonly AnswerRow[]): AnswerRow[] {
  return rows.map((row) => {
    const was = before.find(({ label }) => label === row.label)?.value ?? strings.Nothing;
    return was === row.value ? row : { ...row, was };
  });
}

/** A site's name and town. */
export function siteName(sites: Names['sites'], siteCode: string = ''): string {
  const site = sites?.find((each) => keyOf(each.SiteCode) === keyOf(siteCode));
  if (!sites) return siteCode;
  if (!site) return siteCode && fill(strings.NotListed, { key: siteCode });
  return [site.Title, site.Town].filter(Boolean).join(', ');
}

function nameOf(choices: Names['functions'], key: string = ''): string {
  return choices.find((each) => keyOf(each.key) === keyOf(key))?.title ?? fill(strings.NotListed, { key });
}
