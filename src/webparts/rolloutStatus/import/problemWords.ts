import { isDay } from '../../../domain/day';
import type { CellProblem, Wrong } from '../../../domain/rollout/import/problems';
import type { SiteTarget } from '../../../domain/rollout/import/siteTargets';
import type { StatusTarget } from '../../../domain/rollout/import/statusTargets';
import type { StatusColumn } from '../../../domain/rollout/statusChange';
import type { StatusFault } from '../../../domain/rollout/statusFaults';
import { ended } from '../../../domain/sentences';
import type { DateRefusal } from '../../../domain/sheet/ukDate';
import { fullDay } from '../../../ui/dates';
import { degreesWords } from '../../../ui/degreesWords';
import { fill } from '../../../ui/text';
import { commonWords, type CommonWrong, isCommon, twiceWords } from '../../base/sheet/problemWords';
import { columnWords } from './columnWords';
import { strings } from './strings';

export type SheetProblem = CellProblem<SiteTarget | StatusTarget | StatusColumn>;

type Simple = Exclude<
  Wrong['kind'],
  CommonWrong['kind'] | 'date' | 'tooLarge' | 'tooSmall' | 'twice' | 'confirmedLater' | 'listed' | 'fault'
>;

const simple: Readonly<Record<Simple, string>> = {
  monthOnly: strings.WrongMonthOnly,
  notNumber: strings.WrongNotNumber,
  notWhole: strings.WrongNotWhole,
  future: strings.WrongFuture,
  postcode: strings.WrongPostcode,
  swapped: ended(degreesWords.swapped),
  signLost: ended(degreesWords.signLost),
  outside: ended(degreesWords.outside),
  code: strings.WrongCode,
  madeDate: strings.WrongMadeDate,
  madeNumber: strings.WrongMadeNumber,
  unknownSite: strings.WrongUnknownSite,
  severalSites: strings.WrongSeveralSites,
  otherSite: strings.WrongOtherSite,
  unknownService: strings.WrongUnknownService,
};

const dates: Readonly<Record<Exclude<DateRefusal, 'ambiguous'>, string>> = {
  notDate: strings.WrongNotDate,
  noSuchDay: strings.WrongNoSuchDay,
  monthFirst: strings.WrongMonthFirst,
  yearUnclear: strings.WrongYearUnclear,
  noYear: strings.WrongNoYear,
  yearOut: strings.WrongYearOut,
  serial: strings.WrongSerial,
  weekday: strings.WrongWeekday,
};

/** What is wrong, and how to put it right. */
export function problemWords(problem: SheetProblem): string {
  if (isCommon(problem)) return isSaidOfSheet(problem) ? strings.WrongNeededSheet : commonWords(problem);
  switch (problem.kind) {
    case 'date':
      return problem.why === 'ambiguous' ? ambiguousWords(problem.value) : dates[problem.why];
    case 'tooLarge':
      return fill(strings.WrongTooLarge, { limit: problem.limit });
    case 'tooSmall':
      return fill(strings.WrongTooSmall, { limit: problem.limit });
    case 'twice':
      return twiceWords(problem.rows, strings.WrongTwice);
    case 'confirmedLater':
      return fill(strings.WrongConfirmedLater, { date: fullDay(problem.on) });
    case 'listed':
      return fill(strings.WrongListed, { code: problem.code });
    case 'fault':
      return faultWords(problem.fault);
    default:
      return simple[problem.kind];
  }
}

/** Whether it can be given for the whole sheet instead. */
function isSaidOfSheet({ kind, column }: SheetProblem): boolean {
  return kind === 'needed' && (column === 'ConfirmedOn' || column === 'ConfirmedBy' || column === 'Source');
}

/** The two days that a date in figures may mean. */
function ambiguousWords(value: string): string {
  const [first = '', second = '', year = ''] = value.match(/\d+/g) ?? [];
  const [one, other] = [
    [second, first],
    [first, second],
  ].map(([month, date]) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return isDay(one) && isDay(other)
    ? fill(strings.WrongAmbiguous, { one: fullDay(one), other: fullDay(other) })
    : strings.WrongNotDate;
}

function faultWords(fault: StatusFault): string {
  switch (fault.kind) {
    case 'needed':
      return fill(strings.WrongFaultNeeded, { column: columnWords[fault.column] });
    case 'contradicts':
      return fill(strings.WrongFaultContradicts, { column: columnWords[fault.column], with: columnWords[fault.with] });
    case 'reasonNeeded':
      return strings.WrongFaultReason;
    case 'future':
      return strings.WrongFuture;
    case 'tooMany':
      return strings.WrongFaultTooMany;
    case 'notWhole':
      return strings.WrongNotWhole;
  }
}
