import * as strings from 'DeviceAskStrings';
import type { Answers } from '../../../domain/device/answers';
import type { Question } from '../../../domain/device/questions';
import { fill } from '../../../ui/words';

const mine: Readonly<Record<Question, string>> = {
  whoFor: strings.WhoFor,
  function: strings.Function,
  needs: strings.Needs,
  mobileEmail: strings.MobileEmail,
  nhsmail: strings.NHSmail,
  device: strings.Device,
  keepNumber: strings.KeepNumber,
  site: strings.Site,
  neededBy: strings.NeededBy,
};

const theirs: Readonly<Record<Question, string>> = {
  ...mine,
  function: strings.FunctionOther,
  needs: strings.NeedsOther,
  mobileEmail: strings.MobileEmailOther,
  device: strings.DeviceOther,
  keepNumber: strings.KeepNumberOther,
  site: strings.SiteOther,
  neededBy: strings.NeededByOther,
};

/** A question in words: about oneself, or about somebody by name. */
export function questionWords(question: Question, { forWhom, name }: Answers): string {
  return forWhom === 'somebodyElse' ? fill(theirs[question], { name: name?.trim() ?? '' }) : mine[question];
}
