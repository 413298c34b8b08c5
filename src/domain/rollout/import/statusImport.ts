import { type Day, endOfMonth } from '../../day';
import { keyOf } from '../../key';
import {
  checkStatus,
  firstPlan,
  forecastMoves,
  noStatus,
  type StatusChange,
  type StatusColumn,
  statusColumns,
  type StatusValues,
  withChange,
} from '../statusChange';
import { type CellRules, type CellValue, readCell } from './cells';
import {
  type HandMatches,
  handKey,
  isNamed,
  type Match,
  serviceFinder,
  type ServiceNames,
  siteFinder,
  type SiteNames,
} from './matching';
import type { CellProblem, Wrong } from './problems';
import { matchedRows, type MatchedRow, type MatchedSheet, repeated } from './sheetCells';
import type { StatusTarget } from './statusTargets';

type StatusProblem = CellProblem<StatusTarget | StatusColumn>;

/** What holds for every row that does not say it itself. */
interface WholeSheet {
  readonly ConfirmedOn?: Day;
  readonly ConfirmedBy?: string;
  readonly Source?: string;
  /** Why dates have moved. */
  readonly Reason?: string;
}

type Site = SiteNames & { readonly Staff?: number };
type Status = StatusValues & { readonly SiteCode: string; readonly ServiceKey: string };

export interface StatusImportOptions<S extends Site, V extends ServiceNames, T extends Status> {
  readonly sheet: MatchedSheet<StatusTarget>;
  readonly rules: CellRules<Exclude<StatusColumn, 'ForecastPrecision'>>;
  readonly wholeSheet: WholeSheet;
  readonly sites: readonly S[];
  readonly services: readonly V[];
  readonly statuses: readonly T[];
  readonly sitesByHand: HandMatches;
  readonly servicesByHand: HandMatches;
  readonly today: Day;
}

/** A status that the sheet changes; without `status`, one that it begins. */
export interface PlannedStatus<S, V, T> {
  readonly row: number;
  readonly site: S;
  readonly service: V;
  readonly status: T | undefined;
  readonly change: StatusChange;
}

/** A name in the sheet that nothing, or more than one thing, here goes by. */
export interface NameByHand {
  /** What a match by hand is kept by. */
  readonly key: string;
  readonly text: string;
  readonly town: string;
  readonly rows: readonly number[];
  readonly state: 'unknown' | 'several' | 'matched' | 'leftOut';
}

export interface StatusImport<S, V, T> {
  readonly changes: readonly PlannedStatus<S, V, T>[];
  readonly problems: readonly StatusProblem[];
  /** How many rows say what stands there already, or nothing. */
  readonly unchanged: number;
  /** How many rows a person has left out. */
  readonly leftOut: number;
  /** How many rows have problems, and are not imported for them. */
  readonly refused: number;
  /** Names that are matched by hand, or have to be. */
  readonly siteNames: readonly NameByHand[];
  readonly serviceNames: readonly NameByHand[];
}

/** What each row says of how the sheet came about, not of the status. */
const provenance = ['ConfirmedOn', 'ConfirmedBy', 'Source'] as const;
const stated = statusColumns.filter(
  (column): column is Exclude<StatusColumn, 'ForecastPrecision' | (typeof provenance)[number]> =>
    column !== 'ForecastPrecision' && !(provenance as readonly StatusColumn[]).includes(column),
);

/**
 * What a sheet would change. Blank cells and rows that are not there leave things as they are; a row with a problem is
 * left out whole. The same sheet again changes nothing.
 */
export function planStatusImport<S extends Site, V extends ServiceNames, T extends Status>(
  options: StatusImportOptions<S, V, T>,
): StatusImport<S, V, T> {
  const { sheet, sites, services, statuses, sitesByHand, servicesByHand } = options;
  const { rows, orderOf } = matchedRows(sheet);
  const findSite = siteFinder(sites, sitesByHand);
  const findService = serviceFinder(services, servicesByHand);
  const byPair = new Map(statuses.map((status) => [keyOf(status.SiteCode, status.ServiceKey), status]));

  const found = rows.map((row) => {
    const name = siteText(row);
    const site: Match<S> | undefined = name ? findSite(name, row.text('Town'), !row.text('SiteCode')) : undefined;
    const service: Match<V> | undefined = row.text('ServiceKey') ? findService(row.text('ServiceKey')) : undefined;
    return {
      row,
      site,
      service,
      pair:
        site?.kind === 'found' && service?.kind === 'found'
          ? keyOf(site.found.SiteCode, service.found.ServiceKey)
          : undefined,
    };
  });
  const twice = repeated(found, ({ pair }) => pair);

  const changes: PlannedStatus<S, V, T>[] = [];
  const problems: StatusProblem[] = [];
  let unchanged = 0;
  let leftOut = 0;
  let refused = 0;
  for (const each of found) {
    const { row, site, service, pair } = each;
    if (site?.kind === 'leftOut' || service?.kind === 'leftOut') {
      leftOut += 1;
      continue;
    }
    const wrong: StatusProblem[] = [...(row.extra as readonly StatusProblem[]), ...keyProblems(row, site, service)];
    if (site?.kind === 'found' && row.text('SiteCode') && !isNamed(site.found, row.text('SiteName'), row.text('Town')))
      wrong.push(row.problem(row.text('SiteName') ? 'SiteName' : 'Town', { kind: 'otherSite' }));
    const others = twice.get(each);
    if (others) wrong.push(row.problem('ServiceKey', { kind: 'twice', rows: others.map((other) => other.row.row) }));
    const status = pair === undefined ? undefined : byPair.get(pair);
    const planned = changeFrom(
      row,
      status,
      site?.kind === 'found' ? site.found.Staff : undefined,
      pair !== undefined,
      options,
      orderOf,
    );
    wrong.push(...planned.problems);
    if (wrong.length > 0) {
      refused += 1;
      problems.push(...wrong);
    } else if (Object.keys(planned.change).length === 0) unchanged += 1;
    else
      changes.push({
        row: row.row,
        site: (site as { found: S }).found,
        service: (service as { found: V }).found,
        status,
        change: planned.change,
      });
  }
  return {
    changes,
    problems,
    unchanged,
    leftOut,
    refused,
    siteNames: namesByHand(
      found.map(({ row, site }) => ({ row: row.row, text: siteText(row), town: row.text('Town'), match: site })),
    ),
    serviceNames: namesByHand(
      found.map(({ row, service }) => ({ row: row.row, text: row.text('ServiceKey'), town: '', match: service })),
    ),
  };
}

function siteText(row: MatchedRow<StatusTarget>): string {
  return row.text('SiteCode') || row.text('SiteName');
}

function keyProblems(
  row: MatchedRow<StatusTarget>,
  site: Match<unknown> | undefined,
  service: Match<unknown> | undefined,
): StatusProblem[] {
  const problems: StatusProblem[] = [];
  const siteColumn = row.text('SiteCode') || !row.text('SiteName') ? 'SiteCode' : 'SiteName';
  if (!site) problems.push(row.problem(siteColumn, { kind: 'needed' }));
  else if (site.kind === 'unknown') problems.push(row.problem(siteColumn, { kind: 'unknownSite' }));
  else if (site.kind === 'several') problems.push(row.problem(siteColumn, { kind: 'severalSites' }));
  if (!service) problems.push(row.problem('ServiceKey', { kind: 'needed' }));
  else if (service.kind !== 'found') problems.push(row.problem('ServiceKey', { kind: 'unknownService' }));
  return problems;
}

type OrderOf = ReturnType<typeof matchedRows<StatusTarget>>['orderOf'];
type AnyOptions = Pick<StatusImportOptions<Site, ServiceNames, Status>, 'rules' | 'wholeSheet' | 'today'>;

/** What one row changes, and what is wrong with it; `known`: it is clear which status it speaks of. */
function changeFrom(
  row: MatchedRow<StatusTarget>,
  status: Status | undefined,
  staff: number | undefined,
  known: boolean,
  { rules, wholeSheet, today }: AnyOptions,
  orderOf: OrderOf,
): { change: StatusChange; problems: StatusProblem[] } {
  const before: StatusValues = status ?? noStatus;
  const problems: StatusProblem[] = [];
  const change: Partial<Record<StatusColumn, unknown>> = {};
  const wrongAt = (column: StatusColumn, wrong: Wrong): void => {
    problems.push(row.problem(column as StatusTarget, wrong));
  };
  const cell = (column: Exclude<StatusColumn, 'ForecastPrecision'>): CellValue | undefined => {
    const text = row.text(column);
    return text ? readCell(text, rules[column], orderOf(column)) : undefined;
  };
  const put = (column: StatusColumn, value: unknown): void => {
    if (!same(before[column], value)) change[column] = value;
  };

  let says = false;
  for (const column of stated) {
    const read = cell(column);
    if (!read) continue;
    says = true;
    if ('wrong' in read) wrongAt(column, read.wrong);
    else if (column === 'ForecastOn') putForecast(before, read, put);
    else if ('month' in read) wrongAt(column, { kind: 'monthOnly' });
    else put(column, read.value);
  }

  for (const column of provenance) {
    const read = cell(column);
    const value = read && 'value' in read ? read.value : row.text(column) ? undefined : wholeSheet[column]?.trim();
    if (read && 'wrong' in read) wrongAt(column, read.wrong);
    else if (read && 'month' in read) wrongAt(column, { kind: 'monthOnly' });
    else if (says && !value) wrongAt(column, { kind: 'needed' });
    else if (says) {
      if (column === 'ConfirmedOn' && value! > today) wrongAt(column, { kind: 'future' });
      else if (column === 'ConfirmedOn' && before.ConfirmedOn && before.ConfirmedOn > value!)
        wrongAt(column, { kind: 'confirmedLater', on: before.ConfirmedOn });
      else put(column, value);
    }
  }
  // What stands together is asked only where each by itself is right.
  if (problems.length > 0 || !known || Object.keys(change).length === 0)
    return { change: change as StatusChange, problems };
  const plan = before.PlannedOn || change.PlannedOn ? undefined : firstPlan(withChange(before, change as StatusChange));
  if (plan) put('PlannedOn', plan);
  if (
    wholeSheet.Reason?.trim() &&
    !row.text('Reason') &&
    forecastMoves(before, withChange(before, change as StatusChange))
  )
    put('Reason', wholeSheet.Reason.trim());
  for (const fault of checkStatus(before, withChange(before, change as StatusChange), { today, staff }))
    wrongAt(fault.column, { kind: 'fault', fault });
  return { change: change as StatusChange, problems };
}

/** A day, or a month; any day of the month that stands there is that month already. */
function putForecast(
  before: StatusValues,
  read: Exclude<CellValue, { wrong: Wrong }>,
  put: (column: StatusColumn, value: unknown) => void,
): void {
  const wasMonth = before.ForecastPrecision === 'Month';
  if ('month' in read) {
    if (wasMonth && before.ForecastOn && endOfMonth(before.ForecastOn) === endOfMonth(read.month)) return;
    put('ForecastOn', read.month);
    put('ForecastPrecision', 'Month');
  } else {
    put('ForecastOn', read.value);
    if (wasMonth || before.ForecastOn !== read.value) put('ForecastPrecision', 'Day');
  }
}

function same(one: unknown, other: unknown): boolean {
  return tidy(one) === tidy(other);
}

/** SharePoint may write line ends its own way. */
function tidy(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : value;
}

interface Named {
  readonly row: number;
  readonly text: string;
  readonly town: string;
  readonly match: Match<unknown> | undefined;
}

/** Each name once, though many rows say it. */
function namesByHand(all: readonly Named[]): NameByHand[] {
  const names = new Map<string, NameByHand>();
  for (const { row, text, town, match } of all) {
    if (!match || (match.kind === 'found' && !match.byHand)) continue;
    const key = handKey(text, town);
    const before = names.get(key);
    const state = match.kind === 'found' ? 'matched' : match.kind;
    names.set(key, {
      key,
      text: before?.text ?? text,
      town: before?.town ?? town,
      state,
      rows: [...(before?.rows ?? []), row],
    });
  }
  return [...names.values()];
}
