import type { Answers, Question } from '../../../domain/device/questions';
import { fill } from '../../../ui/words';
import { strings } from './strings';

const mine = {
  whoFor: strings.WhoFor,
  function: strings.Function,
  needs: strings.Needs,
  mobileEmail: strings.MobileEmail,
  nhsmail: strings.NHSmail,
  device: strings.Device,
  keepNumber: strings.KeepNumber,
  site: strings.Site,
  neededBy: strings.NeededBy,
} as const satisfies Record<Question, string>;

const theirs = {
  ...mine,
  function: strings.FunctionOther,
  needs: strings.NeedsOther,
  mobileEmail: strings.MobileEmailOther,
  device: strings.DeviceOther,
  keepNumber: strings.KeepNumberOther,
  site: strings.SiteOther,
  neededBy: strings.NeededByOther,
} as const satisfies Record<Question, string>;

/** A question in words: about oneself, or about somebody by name. */
export function questionWords(question: Question, { forWhom, name }: Answers): string {
  return forWhom === 'somebodyElse' ? fill(theirs[question], { name: name?.trim() ?? '' }) : mine[question];
}
