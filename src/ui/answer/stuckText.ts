import * as strings from 'UiStrings';
import type { NumberToCall } from '../../domain/answer/numbers';

/** The text, with a `{telephone}`, that says whom to call if stuck. */
export function stuckText({ of }: Pick<NumberToCall, 'of'>): typeof strings.StuckCall | typeof strings.StuckContact {
  return of === 'contact' ? strings.StuckContact : strings.StuckCall;
}
