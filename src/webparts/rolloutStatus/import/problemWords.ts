import { type Day, isDay } from '../../../domain/day';
import type { CellProblem, GivenValue, Wrong } from '../../../domain/rollout/import/problems';
import type { SiteTarget } from '../../../domain/rollout/import/siteTargets';
import type { StatusTarget } from '../../../domain/rollout/import/statusTargets';
import type { StatusColumn } from '../../../domain/rollout/statusChange';
import type { StatusFault } from '../../../domain/rollout/statusFaults';
import { ended } from '../../../domain/sentences';
import type { DateRefusal } from '../../../domain/sheet/ukDate';
import { fullDay, monthOf } from '../../../ui/dates';
import { degreesWords } from '../../../ui/degreesWords';
import { fill } from '../../../ui/text';
import { commonWords, type CommonWrong, isCommon, twiceWords } from '../../base/sheet/problemWords';
import { columnWords } from './columnWords';
import { strings } from './strings';

export type SheetProblem = CellProblem<SiteTarget | StatusTarget | StatusColumn>;

type Simple = Exclude<
  Wrong['kind'],
  | CommonWrong['kind']
  | 'date'
  | 'noDate'
  | 'tooLarge'
  | 'tooSmall'
  | 'twice'
  | 'confirmedLater'
  | 'givenLater'
  | 'listed'
  | 'zerosLost'
  | 'fault'
>;

const simple: Readonly<Record<Simple, string>> = {
  monthOnly: strings.WrongMonthOnly,
  weekOnly: strings.WrongWeekOnly,
  notConnected: strings.WrongNotConnected,
  whichDate: strings.WrongWhichDate,
  otherDate: strings.WrongOtherDate,
  confirmedInPart: strings.WrongConfirmedInPart,
  notWaiting: strings.WrongNotWaiting,
  notNumber: strings.WrongNotNumber,
  notWhole: strings.WrongNotWhole,
  dotted: strings.WrongDotted,
  future: strings.WrongFuture,
  postcode: strings.WrongPostcode,
  swapped: ended(degreesWords.swapped),
  signLost: ended(degreesWords.signLost),
  outside: ended(degreesWords.outside),
  code: strings.WrongCode,
  madeNumber: strings.WrongMadeNumber,
  unknownSite: strings.WrongUnknownSite,
  severalSites: strings.WrongSeveralSites,
  otherSite: strings.WrongOtherSite,
  otherService: strings.WrongOtherService,
  unknownService: strings.WrongUnknownService,
};

/** A date with either order: whether somebody can say which, or the sheet contradicts them. */
const eitherOrder = {
  ambiguous: strings.WrongAmbiguous,
  besideMonthFirst: strings.WrongBesideMonthFirst,
} as const;

const dates: Readonly<Record<Exclude<DateRefusal, keyof typeof eitherOrder>, string>> = {
  notDate: strings.WrongNotDate,
  vague: strings.WrongVague,
  quarter: strings.WrongQuarter,
  noSuchDay: strings.WrongNoSuchDay,
  monthFirst: strings.WrongMonthFirst,
  bothOrders: strings.WrongBothOrders,
  yearUnclear: strings.WrongYearUnclear,
  noYear: strings.WrongNoYear,
  yearOut: strings.WrongYearOut,
  serial: strings.WrongSerial,
  weekday: strings.WrongWeekday,
};

/** What is wrong, how to put it right, and which cells are left out if it is not the whole row. */
export function problemWords(problem: SheetProblem): string {
  const wrong = wrongWords(problem);
  if (!problem.cells) return wrong;
  const others = problem.cells.filter((cell) => cell !== problem.heading);
  return others.length === 0
    ? fill(strings.OnlyThisCell, { wrong })
    : fill(strings.WithOtherCells, { wrong, cells: others.join(', ') });
}

function wrongWords(problem: SheetProblem): string {
  if (isCommon(problem)) return isSaidOfSheet(problem) ? strings.WrongNeededSheet : commonWords(problem);
  switch (problem.kind) {
    case 'date':
      return problem.why === 'ambiguous' || problem.why === 'besideMonthFirst'
        ? ambiguousWords(problem.why, problem.value)
        : dates[problem.why];
    case 'noDate':
      return fill(strings.WrongNoDate, { date: fullDay(problem.listed) });
    case 'tooLarge':
      return fill(strings.WrongTooLarge, { limit: problem.limit });
    case 'tooSmall':
      return fill(strings.WrongTooSmall, { limit: problem.limit });
    case 'twice':
      return twiceWords(problem.rows, strings.WrongTwice);
    case 'confirmedLater':
      return fill(strings.WrongConfirmedLater, { date: fullDay(problem.on) });
    case 'givenLater':
      return fill(strings.WrongGivenLater, { date: fullDay(problem.on) });
    case 'listed':
      return fill(strings.WrongListed, { code: problem.code });
    case 'zerosLost':
      return fill(strings.WrongZerosLost, { code: problem.code });
    case 'fault':
      return faultWords(problem.fault, problem.given);
    default:
      return simple[problem.kind];
  }
}

/** Whether it can be given for the whole sheet instead. */
function isSaidOfSheet({ kind, column }: SheetProblem): boolean {
  return kind === 'needed' && (column === 'ConfirmedOn' || column === 'ConfirmedBy' || column === 'Source');
}

/** The two days that a date in figures may mean. */
function ambiguousWords(why: keyof typeof eitherOrder, value: string): string {
  const [first = '', second = '', year = ''] = value.match(/\d+/g) ?? [];
  const [one, other] = [
    [second, first],
    [first, second],
  ].map(([month, date]) => `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return isDay(one) && isDay(other)
    ? fill(eitherOrder[why], { one: fullDay(one), other: fullDay(other) })
    : strings.WrongNotDate;
}

function faultWords(fault: StatusFault, given: readonly GivenValue[]): string {
  switch (fault.kind) {
    case 'needed':
      return neededWords(fault.column, given);
    case 'contradicts':
      return contradictionWords(given);
    case 'reasonNeeded':
      return fill(strings.WrongFaultReason, {
        given: givenWords(given[0]),
        other: givenWords(given[given.length - 1]),
      });
    case 'future':
      return strings.WrongFuture;
    case 'tooMany':
      return strings.WrongFaultTooMany;
    case 'notWhole':
      return strings.WrongNotWhole;
  }
}

function neededWords(column: StatusColumn, given: readonly GivenValue[]): string {
  const cause = given.filter((one) => one.column !== column).slice(0, 1);
  const words = cause.map(givenWords).join('');
  if (column === 'WaitingFor') return fill(strings.WrongFaultLate, { given: words });
  if (column === 'WaitingForOwner') return fill(strings.WrongFaultOwner, { given: words });
  return fill(strings.WrongFaultNeeded, { given: words, column: columnWords[column] });
}

/** Names first what the sheet says. */
function contradictionWords(given: readonly GivenValue[]): string {
  const [one, other] = [...given].sort((a, b) => Number(a.heading === undefined) - Number(b.heading === undefined));
  const words = { given: givenWords(one), other: givenWords(other) };
  return other.heading === undefined ? fill(strings.WrongFaultListed, words) : fill(strings.WrongFaultBoth, words);
}

function givenWords({ column, value, isMonth, heading }: GivenValue): string {
  const date = isDay(String(value)) ? (isMonth ? monthOf : fullDay)(String(value) as Day) : String(value);
  return fill(heading === undefined ? strings.GivenListed : strings.Given, {
    column: heading ?? columnWords[column],
    value: date,
  });
}
