import * as strings from 'RolloutStatusStrings';
import type { NumberToCall } from '../../domain/answer/numbers';
import { stuckText } from '../../ui/answer/stuckText';

/**
 * Whom to call, for a `{telephone}`.
 *
 * @param needsAction whether something does not work. Otherwise the number is for reporting that the page is wrong.
 */
export function callText(
  number: NumberToCall,
  needsAction: boolean,
): ReturnType<typeof stuckText> | typeof strings.WrongCall | typeof strings.WrongContact {
  if (needsAction) return stuckText(number);
  return number.of === 'contact' ? strings.WrongContact : strings.WrongCall;
}
