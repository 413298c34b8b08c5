import * as strings from 'BlackBerryStrings';
import type { RegisterProblem } from '../../../../domain/device/registerImport';
import { figure, fill } from '../../../../ui/words';

/** What is wrong, and how to mend it. */
export function problemWords(problem: RegisterProblem): string {
  switch (problem.kind) {
    case 'word':
      return fill(strings.WrongWord, { words: problem.words.join(', ') });
    case 'tooLong':
      return fill(strings.WrongTooLong, { limit: figure(problem.limit) });
    case 'twice':
      return fill(problem.rows.length === 1 ? strings.WrongTwiceOne : strings.WrongTwiceMany, { rows: problem.rows.slice(0, 5).map(figure).join(', ') });
    case 'sheetError':
      return strings.WrongSheetError;
    case 'extraCell':
      return strings.WrongExtraCell;
    case 'needed':
      return strings.WrongNeeded;
    case 'email':
      return strings.WrongEmail;
    case 'telephone':
      return strings.WrongTelephone;
    case 'lostZero':
      return strings.WrongLostZero;
    case 'unknownSite':
      return strings.WrongUnknownSite;
    case 'severalSites':
      return strings.WrongSeveralSites;
    default:
      // What only sheets of dates and figures can hold.
      return strings.WrongOther;
  }
}
