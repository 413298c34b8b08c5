import { type Day, endOfMonth } from '../../day';
import { isLent, isNothing, isPart, isWorking } from '../states';
import type { NowState } from '../choices';
import type { StatusChange, StatusColumn, StatusValues } from '../statusChange';
import type { CellValue } from './cellRule';
import type { Note } from './notes';
import type { Wrong } from './problems';
import type { CellTarget, ReadCells, ReadValue } from './statusCells';
import type { StatusTarget } from './statusTargets';

/** What the dates of a row come to, with the stage that follows from them. */
export interface DatesRead {
  /** New values; undefined removes one. Empty where a cell of them is wrong: they are only saved together. */
  readonly values: StatusChange;
  readonly notes: readonly ValueNote[];
  /** Which cell says a value, where it is not the cell of its column. */
  readonly from: { readonly [C in StatusColumn]?: StatusTarget };
  /** What is wrong, so that none of the dates is saved. */
  readonly wrong: readonly CellWrong[];
  /** What is wrong with a cell without which the others hold. */
  readonly aside: readonly CellWrong[];
}

export type CellWrong = readonly [target: StatusTarget, wrong: Wrong];

/** A note at a cell, for as long as the value of the column is among the changes; without one, for any change. */
export interface ValueNote {
  readonly target: StatusTarget;
  readonly column?: StatusColumn;
  readonly note: Note;
}

interface About {
  readonly before: StatusValues;
  /** The row begins an entry. */
  readonly isNew: boolean;
  readonly today: Day;
}

/** A date that the row gives, and the cell that gives it. */
interface Given {
  readonly from: StatusTarget;
  readonly cell: ReadValue;
}

/** What has been read so far. */
class Reading {
  public readonly values: Partial<Record<StatusColumn, unknown>> = {};
  public readonly notes: ValueNote[] = [];
  public readonly from: { [C in StatusColumn]?: StatusTarget } = {};
  public readonly wrong: CellWrong[] = [];
  public readonly aside: CellWrong[] = [];

  public constructor(
    public readonly cells: ReadCells,
    public readonly about: About,
  ) {}

  public set(column: StatusColumn, value: unknown, from: StatusTarget, ...notes: readonly Note[]): void {
    this.values[column] = value;
    this.from[column] = from;
    this.notes.push(...notes.map((note) => ({ target: from, column, note })));
  }

  /** The stage in the row’s own words. */
  public get stage(): string | undefined {
    return valueOf(this.cells.Stage) as string | undefined;
  }

  /** What works, in the row’s own words. */
  public get now(): NowState | undefined {
    return valueOf(this.cells.Now) as NowState | undefined;
  }

  /** Whether the site is connected once the row is saved. */
  public get isConnected(): boolean {
    return (this.stage ?? this.values.Stage ?? this.about.before.Stage) === 'Connected';
  }

  public get plannedOn(): Day | undefined {
    return (this.values.PlannedOn ?? this.about.before.PlannedOn) as Day | undefined;
  }
}

/**
 * Reads the stage, the dates and the reason of a row, which are saved together or not at all: a date without its stage,
 * or a moved date without its reason, would tell staff something that the sheet does not say.
 *
 * - A day of connection that has come means Connected, unless the row gives a stage or says that it does not work.
 * - A day of connection to come is the expected date. A date for a site without one makes the stage Planned.
 * - TBC, or the stage No date, removes the expected date. The stage that needs one becomes No date: else staff would
 *   read the plan.
 */
export function readDates(cells: ReadCells, about: About): DatesRead {
  const reading = new Reading(cells, about);
  for (const target of ['Stage', 'Reason'] as const) {
    const cell = cells[target];
    if (cell && 'wrong' in cell) reading.wrong.push([target, cell.wrong]);
    else if (cell) reading.set(target, valueOf(cell), cell.from ?? target);
  }
  readPlan(reading);
  const { connected, forecast } = whichDates(reading);
  const expected = connected ? readConnection(reading, connected, forecast) : forecast;
  if (expected && !expected.cell.asStored) readForecast(reading, expected);
  else if (saysNoDate(reading)) removeForecast(reading, 'Stage');
  else stageOfPlan(reading);
  const { values, notes, from, wrong, aside } = reading;
  return wrong.length > 0
    ? { values: {}, notes: [], from, wrong, aside }
    : { values: values as StatusChange, notes, from, wrong, aside };
}

/** A plan by month is kept as the last day of it, as the first forecast is. */
function readPlan(reading: Reading): void {
  const cell = reading.cells.PlannedOn;
  if (!cell || cell.asStored || 'none' in cell) return;
  if ('wrong' in cell) {
    reading.aside.push(['PlannedOn', cell.wrong]);
    return;
  }
  const was = reading.about.before.PlannedOn;
  if ('value' in cell) reading.set('PlannedOn', cell.value, 'PlannedOn', ...ruleNotes(cell));
  else if (!was || endOfMonth(was) !== endOfMonth(cell.month))
    reading.set('PlannedOn', endOfMonth(cell.month), 'PlannedOn', { kind: 'planMonth', on: endOfMonth(cell.month) });
}

/** The dates of the connection and of the forecast. A column for either is the one or the other by what works. */
function whichDates(reading: Reading): { readonly connected?: Given; readonly forecast?: Given } {
  const { cells, stage, now } = reading;
  const given = (from: CellTarget): Given | undefined => {
    const cell = cells[from];
    // A day of connection that the list has is not read again; a forecast is still compared with the other dates.
    return cell && !(cell.asStored && from === 'ConnectedOn') ? { from, cell } : undefined;
  };
  const [connected, forecast, either] = [given('ConnectedOn'), given('ForecastOn'), given('EitherDate')];
  if (!either) return { connected, forecast };
  if (stage === undefined && now === undefined) {
    if (!('none' in either.cell)) reading.wrong.push(['EitherDate', wrongOf(either.cell) ?? { kind: 'whichDate' }]);
    return { connected, forecast };
  }
  const isOfConnection = stage === undefined ? isWorking(now!) || isPart(now!) : stage === 'Connected';
  const other = isOfConnection ? connected : forecast;
  if (other && !sameDate(other.cell, either.cell)) reading.wrong.push(['EitherDate', { kind: 'otherDate' }]);
  return isOfConnection ? { connected: either, forecast } : { connected, forecast: either };
}

/** @returns the date that is expected, which may be that of a connection to come. */
function readConnection(reading: Reading, { from, cell }: Given, forecast: Given | undefined): Given | undefined {
  const { about, stage } = reading;
  const wrong = wrongOf(cell) ?? wrongDayOnly(cell) ?? wrongNone(cell, about.before.ConnectedOn);
  if (wrong) reading.wrong.push([from, wrong]);
  const on = valueOf(cell) as Day | undefined;
  if (wrong || !on) return forecast;
  if (on > about.today) {
    if (forecast ? sameDate(forecast.cell, cell) : !reading.isConnected) {
      reading.notes.push({ target: from, column: 'ForecastOn', note: { kind: 'expected', on } });
      return { from, cell };
    }
    reading.wrong.push([from, { kind: 'future' }]);
    return forecast;
  }
  if (stage === undefined && !reading.isConnected) {
    if (reading.now && (isNothing(reading.now) || isLent(reading.now))) {
      reading.wrong.push([from, { kind: 'notConnected' }]);
      return forecast;
    }
    reading.set('Stage', 'Connected', from, { kind: 'connected' });
  }
  reading.set('ConnectedOn', on, from, ...ruleNotes(cell));
  return forecast;
}

/** Whether the row newly says that there is no date, and gives none. */
function saysNoDate({ stage, cells }: Reading): boolean {
  return stage === 'No date' && !cells.Stage?.asStored && !cells.ForecastOn?.asStored;
}

function readForecast(reading: Reading, { from, cell }: Given): void {
  const { about, stage, isConnected } = reading;
  if ('wrong' in cell) {
    (isConnected ? reading.aside : reading.wrong).push([from, cell.wrong]);
    return;
  }
  if ('none' in cell) {
    if (!isConnected) removeForecast(reading, from);
    else if (about.before.ForecastOn) reading.notes.push({ target: from, note: { kind: 'noDateConnected' } });
    return;
  }
  const values = forecastValues(cell, about.before);
  for (const [column, value] of Object.entries(values))
    reading.set(column as StatusColumn, value, from, ...(column === 'ForecastOn' ? ruleNotes(cell) : []));
  if (stage === undefined && !isConnected && about.before.Stage === 'No date')
    reading.set('Stage', 'Planned', from, { kind: 'planned' });
}

/** A stage with a date, or a plan that staff would read for one, does not stay without it. */
function removeForecast(reading: Reading, from: StatusTarget): void {
  const { before } = reading.about;
  const stage = reading.stage ?? before.Stage;
  const needsDate = stage === 'Planned' || (stage === 'Being connected' && reading.plannedOn !== undefined);
  const note: Note = { kind: 'noDate' };
  if (before.ForecastOn) {
    reading.set('ForecastOn', undefined, from, note);
    reading.set('ForecastPrecision', undefined, from);
  }
  if (needsDate) reading.set('Stage', 'No date', from, ...(before.ForecastOn ? [] : [note]));
}

/** A plan that is still to come is the expected date of an entry that begins. */
function stageOfPlan(reading: Reading): void {
  const { about, stage, isConnected } = reading;
  const plan = valueOf(reading.cells.PlannedOn);
  if (about.isNew && stage === undefined && !isConnected && plan !== undefined && plan >= about.today)
    reading.set('Stage', 'Planned', 'PlannedOn', { kind: 'planned' });
}

/** A forecast by day or by month. A month that is stored as any of its days stays as it is. */
function forecastValues(
  read: Exclude<CellValue, { wrong: Wrong } | { none: true }>,
  before: StatusValues,
): StatusChange {
  const wasMonth = before.ForecastPrecision === 'Month';
  if ('month' in read) {
    const isSame = wasMonth && before.ForecastOn && endOfMonth(before.ForecastOn) === endOfMonth(read.month);
    return isSame ? {} : { ForecastOn: read.month, ForecastPrecision: 'Month' };
  }
  const ForecastOn = read.value as Day;
  return wasMonth || before.ForecastOn !== ForecastOn ? { ForecastOn, ForecastPrecision: 'Day' } : {};
}

/** A cell that must be the very day. */
export function wrongDayOnly(cell: CellValue): Wrong | undefined {
  if ('month' in cell) return { kind: 'monthOnly' };
  return 'rule' in cell && cell.rule === 'week' ? { kind: 'weekOnly' } : undefined;
}

/** An import removes no date but the expected one. */
export function wrongNone(cell: CellValue, listed: Day | undefined): Wrong | undefined {
  return 'none' in cell && listed ? { kind: 'noDate', listed } : undefined;
}

export function ruleNotes(cell: CellValue | undefined): Note[] {
  if (!cell || !('rule' in cell) || !cell.rule) return [];
  return 'month' in cell
    ? [{ kind: 'date', rule: cell.rule, on: cell.month, isMonth: true }]
    : [{ kind: 'date', rule: cell.rule, on: cell.value as Day, isMonth: false }];
}

export function valueOf(cell: CellValue | undefined): string | number | undefined {
  return cell && 'value' in cell ? cell.value : undefined;
}

function wrongOf(cell: CellValue): Wrong | undefined {
  return 'wrong' in cell ? cell.wrong : undefined;
}

function sameDate(one: CellValue, other: CellValue): boolean {
  const plain = (cell: CellValue): string =>
    'value' in cell ? String(cell.value) : 'month' in cell ? `month ${cell.month}` : 'none' in cell ? 'none' : '';
  return plain(one) === plain(other);
}
