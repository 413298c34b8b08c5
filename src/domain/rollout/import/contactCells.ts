import { isEmail, isTelephone } from '../../contactDetails';
import type { Telephones } from '../../linkedText/onDemand';
import type { CellValue } from './cellRule';

export function checkedEmail(text: string): CellValue {
  return isEmail(text) ? { value: text } : { wrong: { kind: 'email' } };
}

/** A telephone number. A spreadsheet that takes it for a number removes its first 0. */
function checkedTelephone(text: string): CellValue {
  if (/^[1-9]\d{8,9}$/.test(text.replace(/\s/g, ''))) return { wrong: { kind: 'lostZero' } };
  return isTelephone(text) ? { value: text } : { wrong: { kind: 'telephone' } };
}

/** A number to call, with words beside it or without, as its column stores it. */
export function checkedNumberToCall(
  text: string,
  longest: number | undefined,
  { storedTelephone, telephonesIn }: Telephones,
): CellValue {
  if (telephonesIn(text).length === 0) return checkedTelephone(text);
  return { value: storedTelephone(text, longest) };
}
