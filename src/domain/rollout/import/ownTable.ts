import type { Day } from '../../day';
import { folded } from '../../folded';
import { type InPortions, mapInPortions, type Shares } from '../../portions';
import { type DayOrder, daysInFigures } from '../../sheet/ukDate';
import type { StatusValues } from '../statusChange';
import type { MatchedRow } from './sheetCells';
import type { StatusTarget } from './statusTargets';

/** Headings that only our own table of statuses has: of today, and of version 0.1. */
const ownHeadings: readonly string[] = ['now as stored', 'forecast precision'];

/** Whether a sheet is our own table of statuses, downloaded and perhaps changed: its cells repeat the list. */
export function isOwnTable(headings: readonly string[]): boolean {
  return headings.some((heading) => ownHeadings.includes(folded(heading)));
}

const dayColumns = ['PlannedOn', 'ForecastOn', 'ConnectedOn', 'ExistingEndsOn', 'ConfirmedOn', 'DateGivenOn'] as const;

interface ListedRow {
  readonly row: MatchedRow<StatusTarget>;
  /** What the list has of the row's site and service. */
  readonly status: StatusValues | undefined;
}

/**
 * The order in which the spreadsheet that saved our own table has written its dates: that of the dates which are the
 * list's in one order only. A day above 12 that contradicts them shows that two people, or two programs, have written
 * the table.
 *
 * @returns undefined where no date is the list's: then the table shows no more than any other sheet.
 */
export function* orderOfOwnTable(rows: readonly ListedRow[], shares: Shares): InPortions<DayOrder | undefined> {
  const shown = new Set<DayOrder>();
  const possible = new Set<DayOrder>();
  yield* mapInPortions(
    rows,
    ({ row, status }) => {
      for (const column of dayColumns) {
        const days = daysInFigures(row.text(column));
        if (!days || days.dayFirst === days.monthFirst) continue;
        const order = orderOf(days, status?.[column]);
        if (order) shown.add(order);
        if (!days.dayFirst) possible.add('surelyMonthFirst');
        if (!days.monthFirst) possible.add('dayFirst');
      }
    },
    shares,
  );
  if (shown.size === 0) return undefined;
  const all = new Set([...shown, ...possible]);
  return all.size === 1 ? [...all][0] : 'both';
}

function orderOf(
  { dayFirst, monthFirst }: NonNullable<ReturnType<typeof daysInFigures>>,
  stored: Day | undefined,
): DayOrder | undefined {
  if (stored === undefined) return undefined;
  if (stored === monthFirst) return 'surelyMonthFirst';
  return stored === dayFirst ? 'dayFirst' : undefined;
}
