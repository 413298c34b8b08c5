import * as strings from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { NumberToCall } from '../../domain/answer/numbers';

/**
 * Whom to call, with a `{telephone}`, or whom to ask, where nobody has given a number. Undefined: there is no number,
 * and nothing to ask about.
 *
 * @param needsAction whether something does not work. Otherwise the number is for reporting that the page is wrong.
 */
export function callText(number: NumberToCall | undefined, needsAction: boolean): string | undefined {
  if (!number) return needsAction ? uiStrings.StuckAsk : undefined;
  return needsAction ? uiStrings.StuckCall : strings.WrongCall;
}
