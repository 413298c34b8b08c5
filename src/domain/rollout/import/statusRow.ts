import type { Day } from '../../day';
import { hasWords } from '../../hasWords';
import type { NowState } from '../choices';
import { noStatus, type StatusChange, type StatusColumn, type StatusValues } from '../statusChange';
import { isAsStored } from './asStored';
import { cellsInPart, type Confirming, confirmationOf, provenance, type WholeSheet } from './confirmation';
import { keptCells, readGiver, saysEarlierGiver, saysGoneGiver, withoutGiver, withoutGiverAlone } from './dateGivers';
import type { CellNote } from './notes';
import type { CellProblem } from './problems';
import { givesReason, type Loss, withoutFaults } from './rowFaults';
import type { MatchedRow } from './sheetCells';
import { type CellReading, readCells, type ReadCells } from './statusCells';
import { ruleNotes, type ValueNote } from './statusDates';
import { changeOf, differing, type Part, partsOf, says } from './statusParts';
import type { StatusTarget } from './statusTargets';

export type StatusProblem = CellProblem<StatusTarget | StatusColumn>;
export type StatusNote = CellNote<StatusTarget>;

/** What every row is read with. */
export interface RowReading extends CellReading {
  readonly wholeSheet: WholeSheet;
  readonly today: Day;
  /** The sheet is our own table, see `isOwnTable`. */
  readonly isOwn: boolean;
  /** Whether the lists say who gave a date. */
  readonly givers: boolean;
}

/** The entry of the list that a row is about. */
export interface RowEntry {
  /** Undefined where the row begins one. */
  readonly status: StatusValues | undefined;
  /** How many work at the site, where that is known. */
  readonly staff: number | undefined;
  /** Whether the row's site and service are both known. */
  readonly isKnown: boolean;
  /** What staff read of the service today. */
  readonly shown?: NowState;
}

/** What one row changes, how its cells were read, and what is wrong with it. */
export interface RowChange {
  readonly change: StatusChange;
  readonly notes: readonly StatusNote[];
  readonly problems: readonly StatusProblem[];
  /** The reason is given for the row’s own move, so it may be the same as that of the last one. */
  readonly isReasonGiven: boolean;
  /** Nothing of the row is imported. */
  readonly isRefused: boolean;
}

/**
 * Reads what one row changes. A wrong cell is left out, with the cells that are only saved with it (`partsOf`). Without
 * an answer or a confirmation the whole row is left out.
 */
export function readStatusRow(row: MatchedRow<StatusTarget>, entry: RowEntry, reading: RowReading): RowChange {
  const { today, wholeSheet, isOwn, givers } = reading;
  const before = entry.status ?? noStatus;
  const cells = asSaid(keptCells(readCells(row, before, reading), givers), {
    row,
    before,
    wholeSheet,
    shown: entry.shown,
  });
  const all = partsOf(cells, { before, isNew: entry.isKnown && !entry.status, today });
  const right = all.filter(({ wrong }) => wrong.length === 0);
  const about = { row, cells, before, today, staff: entry.staff, reason: wholeSheet.Reason, isOwn };
  const check = (parts: readonly Part[], isChange = !isEmpty(changeOf(before, parts))): Checked =>
    entry.isKnown && isChange ? withoutFaults(parts, about) : { parts, change: {}, losses: [] };
  const news = newsOf(right, check, { before, wholeSheet, cells, isOwn });
  const isNew = entry.isKnown ? !isEmpty(news.change) : !isEmpty(changeOf(before, right));
  const confirmation = confirmed(row, cells, {
    before,
    today,
    wholeSheet,
    isOwn,
    says: right.some((part) => says(part, cells)),
    isNew,
    isAnswered: !entry.status || saysWhatWorks(cells, isOwn || row.has('ConfirmedOn')),
  });
  const checked = isNew || news.losses.length > 0 ? news : check(news.parts, !isEmpty(confirmation.change));
  const giver = readGiver(row, {
    ...{ before, change: checked.change, confirmation: confirmation.change, wholeSheet, cells, today, givers, isOwn },
    isWrong: !checked.parts.some(({ targets }) => targets.includes('DateGivenOn')),
  });
  const losses = [...all.flatMap(lossesOf), ...confirmation.losses, ...giver.losses];
  const isRefused =
    giver.isRefused || confirmation.losses.length > 0 || !checked.parts.some(({ isAnswer }) => isAnswer);
  const isSaid = !isRefused && checked.parts.some((part) => says(part, cells));
  const change = isSaid ? { ...giver.change, ...confirmation.change } : {};
  const notes = [...checked.parts.flatMap((part) => part.notes), ...confirmation.notes];
  return {
    change,
    notes: notesOf(row, notes, change),
    problems: merged([...losses, ...checked.losses, ...leftAlone(notes, change)], cells).map((loss) =>
      problemOf(row, loss, isRefused),
    ),
    isReasonGiven: givesReason(about),
    isRefused,
  };
}

/** A cell that is left out is noted beside what changes. Where nothing changes, it is named as a problem. */
function leftAlone(notes: readonly ValueNote[], change: StatusChange): Loss[] {
  if (!isEmpty(change)) return [];
  return notes
    .filter(({ note }) => note.kind === 'notWaiting')
    .map(({ target }) => ({ at: target, wrong: { kind: 'notWaiting' }, targets: [] }));
}

function lossesOf({ targets, wrong, aside }: Part): Loss[] {
  return [
    ...wrong.map(([at, one]) => ({ at, wrong: one, targets })),
    ...aside.map(([at, one]) => ({ at, wrong: one, targets: [] })),
  ];
}

/** If a needed cell is missing because it is wrong, only that is named; the cells that need it are left out with it. */
function merged(losses: readonly Loss[], cells: ReadCells): readonly Loss[] {
  const own = losses.filter(({ wrong }) => wrong.kind !== 'fault');
  const kept: Loss[] = [];
  for (const loss of losses) {
    if (loss.wrong.kind !== 'fault') continue;
    const { column } = loss.wrong.fault;
    const at = own.findIndex(({ at: target, targets }) => target === column || targets.some((one) => one === column));
    if (at === -1 || !(column in cells)) kept.push(loss);
    else own[at] = { ...own[at], targets: [...own[at].targets, ...loss.targets] };
  }
  return [...own, ...kept];
}

function problemOf(row: MatchedRow<StatusTarget>, { at, wrong, targets }: Loss, isRefused: boolean): StatusProblem {
  const problem = row.problem(at, wrong);
  if (isRefused) return problem;
  const lost = new Set<StatusTarget>([at, ...targets]);
  const cells = [...lost].filter((target) => row.text(target)).map((target) => row.at(target).heading ?? target);
  return { ...problem, cells };
}

/** The notes on what changes, and one on a site code that the spreadsheet may have shortened. */
function notesOf(row: MatchedRow<StatusTarget>, notes: readonly ValueNote[], change: StatusChange): StatusNote[] {
  if (Object.keys(change).length === 0) return [];
  const code: StatusNote[] = row.mark('SiteCode') === 'number' ? [{ kind: 'number', ...row.at('SiteCode') }] : [];
  return [
    ...code,
    ...notes
      .filter(({ column }) => !column || column in change)
      .map(({ target, note }) => ({ ...note, ...row.at(target) })),
  ];
}

type Checked = ReturnType<typeof withoutFaults>;

interface Saying extends Pick<RowEntry, 'shown'> {
  readonly row: MatchedRow<StatusTarget>;
  readonly before: StatusValues;
  readonly wholeSheet: WholeSheet;
}

/**
 * The cells to read. Two are left out:
 *
 * - the answer in a table downloaded from version 0.1, if it is untouched: its column Now had what staff read. Such a
 *   table has a column for the precision of forecasts
 * - an earlier reason that cannot be read, once the list has the whole sheet's reason
 */
function asSaid(cells: ReadCells, { row, before, wholeSheet: { Reason }, shown }: Saying): ReadCells {
  const isAsShown =
    row.has('ForecastPrecision') &&
    row.text('Now') === shown &&
    provenance.every((column) => !row.has(column) || isAsStored(column, row.text(column), before));
  const isOldReason =
    'wrong' in (cells.Reason ?? {}) && hasWords(Reason) && isEmpty(differing(before, { Reason: Reason.trim() }));
  return { ...cells, ...(isAsShown ? { Now: undefined } : {}), ...(isOldReason ? { Reason: undefined } : {}) };
}

/** What is new in a row, without what its cells repeat from before the first import of the same table. */
function newsOf(
  right: readonly Part[],
  check: (parts: readonly Part[]) => Checked,
  about: {
    readonly before: StatusValues;
    readonly wholeSheet: WholeSheet;
    readonly cells: ReadCells;
    readonly isOwn: boolean;
  },
): Checked {
  const first = check(right);
  const giving = { ...about, change: first.change };
  const isOld = saysEarlierGiver(giving) || saysGoneGiver(giving);
  const parts = isOld ? right.map(withoutGiver) : right;
  const later = isOld ? check(parts) : first;
  return saysOldReasonAlone(later.change, about.before, about.wholeSheet) ? check(parts.map(withoutReason)) : later;
}

/**
 * Whether an earlier reason is all that is new, and the list has the whole sheet's. Then it is the same table again,
 * and its dates were moved by the first import.
 */
function saysOldReasonAlone(change: StatusChange, before: StatusValues, { Reason }: WholeSheet): boolean {
  const isAlone = Object.keys(withoutGiverAlone(before, change)).join() === 'Reason';
  return isAlone && hasWords(Reason) && isEmpty(differing(before, { Reason: Reason.trim() }));
}

function withoutReason(part: Part): Part {
  const values = Object.entries(part.values).filter(([column]) => column !== 'Reason');
  return { ...part, values: Object.fromEntries(values) };
}

/**
 * Whether the row says what works. In our own table, and in another with a column for the day of confirmation
 * (`repeats`), an answer that the list has already is not said again.
 */
function saysWhatWorks({ Now, DoesNotWork }: ReadCells, repeats: boolean): boolean {
  return [Now, DoesNotWork].some((cell) => cell && !(cell.asStored && repeats));
}

/** Who confirms the row, when, and from what: all of it, or nothing of the row is saved. */
function confirmed(
  row: MatchedRow<StatusTarget>,
  cells: ReadCells,
  about: Omit<Confirming, 'row' | 'read'>,
): { readonly change: StatusChange; readonly notes: readonly ValueNote[]; readonly losses: readonly Loss[] } {
  const confirming: Confirming = {
    ...about,
    row,
    read: (column) => {
      const cell = cells[column];
      return cell && !cell.asStored && !('none' in cell) ? cell : undefined;
    },
  };
  const results = confirmationOf(confirming);
  const losses = results.flatMap(([at, one]) => ('wrong' in one ? [{ at, wrong: one.wrong, targets: [] }] : []));
  const values = Object.assign({}, ...results.map(([, one]) => ('values' in one ? one.values : {}))) as StatusChange;
  const inPart = cellsInPart(confirming);
  const notes: ValueNote[] = [
    ...ruleNotes(inPart.length > 0 ? undefined : cells.ConfirmedOn).map((note) => ({
      target: 'ConfirmedOn' as const,
      column: 'ConfirmedOn' as const,
      note,
    })),
    ...inPart.map((target) => ({ target, column: target, note: { kind: 'confirmedInPart' as const } })),
  ];
  return { change: losses.length > 0 ? {} : differing(about.before, values), notes, losses };
}

function isEmpty(change: StatusChange): boolean {
  return Object.keys(change).length === 0;
}
