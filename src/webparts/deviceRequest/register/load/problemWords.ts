import type { RegisterProblem } from '../../../../domain/device/registerImport';
import { commonWords, isCommon, twiceWords } from '../../../base/sheet/problemWords';
import { strings } from '../strings';

/** What is wrong, and how to mend it. */
export function problemWords(problem: RegisterProblem): string {
  if (isCommon(problem)) return commonWords(problem);
  switch (problem.kind) {
    case 'twice':
      return twiceWords(problem.rows, strings.WrongTwice);
    case 'unknownSite':
      return strings.WrongUnknownSite;
    case 'severalSites':
      return strings.WrongSeveralSites;
    default:
      // Problems that only sheets of dates and figures have.
      return strings.WrongOther;
  }
}
