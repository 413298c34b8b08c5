import type { Day } from '../../day';
import { states } from '../states';
import type { NowState } from '../choices';
import { dateColumns, type StatusChange, type StatusColumn, type StatusValues } from '../statusChange';
import { type CellTarget, type ReadCells } from './statusCells';
import { type CellWrong, readDates, ruleNotes, type ValueNote, valueOf, wrongDayOnly, wrongNone } from './statusDates';
import type { StatusTarget } from './statusTargets';

const waiting = ['WaitingFor', 'WaitingForOwner'] as const;
const waitingForNothing = { WaitingFor: undefined, WaitingForOwner: undefined };

/** Cells of a row that are saved together or not at all. */
export interface Part {
  readonly targets: readonly CellTarget[];
  /** Nothing of the row is saved without this part: it is what a confirmation confirms. */
  readonly isAnswer: boolean;
  readonly values: StatusChange;
  readonly notes: readonly ValueNote[];
  /** Which cell says a value, where it is not the cell of its column. */
  readonly from: { readonly [C in StatusColumn]?: StatusTarget };
  /** What is wrong, so that none of the cells is saved. */
  readonly wrong: readonly CellWrong[];
  /** What is wrong with a cell without which the others hold. */
  readonly aside: readonly CellWrong[];
}

interface About {
  readonly before: StatusValues;
  readonly isNew: boolean;
  readonly today: Day;
}

const plain = { isAnswer: false, notes: [], from: {}, wrong: [], aside: [] } as const;

/**
 * What belongs together in a row:
 *
 * - the answer, and what does not work where the answer needs it: without them the whole row is left out
 * - the stage, the dates and the reason, see `readDates`
 * - what it waits for, and who can end it; with the dates where the service is connected
 * - who gave the date, when, and where it comes from
 *
 * Every other cell is a part by itself.
 */
export function partsOf(cells: ReadCells, about: About): readonly Part[] {
  const dates = datesOf(cells, about);
  return [
    answerOf(cells, about.before),
    ...(isConnected(dates, about) ? [withoutWaiting(dates, cells, about)] : [dates, together(cells, waiting)]),
    ...(['ExistingProvider', 'ExistingState', 'StaffConnected'] as const).map((target) => together(cells, [target])),
    dayAlone(together(cells, ['ExistingEndsOn']), cells, 'ExistingEndsOn', about.before),
    dayAlone(together(cells, dateColumns), cells, 'DateGivenOn', about.before),
  ];
}

function answerOf(cells: ReadCells, before: StatusValues): Part {
  const now = (valueOf(cells.Now) as NowState | undefined) ?? before.Now;
  const { DoesNotWork } = cells;
  if (!DoesNotWork || !('wrong' in DoesNotWork) || states[now].limitation === 'must')
    return { ...together(cells, ['Now', 'DoesNotWork']), isAnswer: true };
  const aside: CellWrong = ['DoesNotWork', DoesNotWork.wrong];
  return { ...together(cells, ['Now']), isAnswer: true, aside: [aside] };
}

function datesOf(cells: ReadCells, about: About): Part {
  const targets = ['Stage', 'ConnectedOn', 'EitherDate', 'PlannedOn', 'ForecastOn', 'Reason'] as const;
  return { ...plain, targets, ...readDates(cells, about) };
}

/** Whether the service is connected once the dates are saved. */
function isConnected({ values }: Part, { before }: About): boolean {
  return (values.Stage ?? before.Stage) === 'Connected';
}

/** What is connected waits for nothing, as in the form: the day it is connected, what it waited for is removed. */
function withoutWaiting(dates: Part, cells: ReadCells, { before }: About): Part {
  const left = waiting.filter((target) => cells[target] && !isListed(target, cells, before));
  return {
    ...dates,
    targets: [...dates.targets, ...waiting],
    values: before.Stage === 'Connected' ? dates.values : { ...dates.values, ...waitingForNothing },
    notes: [...dates.notes, ...left.map((target) => ({ target, note: { kind: 'notWaiting' as const } }))],
  };
}

function isListed(target: (typeof waiting)[number], cells: ReadCells, before: StatusValues): boolean {
  return tidy(valueOf(cells[target])) === tidy(before[target]);
}

/**
 * A part with a column that must be a day, and is not removed by a sheet: the day on which staff lose what they have,
 * or on which somebody gave the date.
 */
function dayAlone(part: Part, cells: ReadCells, column: 'ExistingEndsOn' | 'DateGivenOn', before: StatusValues): Part {
  const cell = cells[column];
  const wrong = cell && (wrongDayOnly(cell) ?? wrongNone(cell, before[column]));
  return wrong ? { ...part, values: {}, wrong: [...part.wrong, [column, wrong]] } : part;
}

/** Cells whose values are those of their columns. */
function together(cells: ReadCells, targets: readonly Exclude<CellTarget, 'EitherDate'>[]): Part {
  const wrong = targets.flatMap((target): CellWrong[] => {
    const cell = cells[target];
    return cell && 'wrong' in cell ? [[target, cell.wrong]] : [];
  });
  const values = Object.fromEntries(
    targets.flatMap((target) => {
      const cell = cells[target];
      return cell && 'value' in cell ? [[target, cell.value]] : [];
    }),
  ) as StatusChange;
  const from = Object.fromEntries(targets.map((target) => [target, cells[target]?.from ?? target]));
  const notes = targets.flatMap((target) => ruleNotes(cells[target]).map((note) => ({ target, column: target, note })));
  return { ...plain, targets, values: wrong.length > 0 ? {} : values, notes, from, wrong };
}

/** The values that are not in the list already. */
export function differing(before: StatusValues, values: StatusChange): StatusChange {
  return Object.fromEntries(
    Object.entries(values).filter(([column, value]) => tidy(before[column as StatusColumn]) !== tidy(value)),
  );
}

/** SharePoint may change line ends. */
function tidy(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value;
}

/** What the parts change. */
export function changeOf(before: StatusValues, parts: readonly Part[]): StatusChange {
  return differing(before, Object.assign({}, ...parts.map(({ values }) => values)) as StatusChange);
}

/** Whether a part says anything: a cell for a date that there is none says nothing by itself. */
export function says({ targets, values }: Part, cells: ReadCells): boolean {
  return (
    Object.keys(values).length > 0 ||
    targets.some((target) => 'value' in (cells[target] ?? {}) || 'month' in (cells[target] ?? {}))
  );
}
