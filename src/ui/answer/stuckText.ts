import * as strings from 'UiStrings';
import type { NumberToCall } from '../../domain/answer/numbers';

/** Whom somebody calls who is stuck, by name, for a `{telephone}`. */
export function stuckText({ of }: Pick<NumberToCall, 'of'>): typeof strings.StuckCall | typeof strings.StuckContact {
  return of === 'contact' ? strings.StuckContact : strings.StuckCall;
}
