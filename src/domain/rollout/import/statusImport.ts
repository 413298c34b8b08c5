import type { Day } from '../../day';
import { keyOf } from '../../key';
import { type InPortions, mapInPortions } from '../../portions';
import type { NowState } from '../choices';
import type { ServiceFacts } from '../facts';
import { dateSystemOf, isSerial } from '../../sheet/serialDates';
import type { StatusChange, StatusValues } from '../statusChange';
import { whatWorksNow } from '../whatWorksNow';
import {
  type HandMatches,
  isNamed,
  isServiceNamed,
  type Match,
  serviceFinder,
  type ServiceNames,
  siteFinder,
  type SiteNames,
} from './matching';
import { type NameByHand, namesByHand } from './namesByHand';
import { wrongByMark } from './plainCells';
import type { Wrong } from './problems';
import { allRows, type RowPlan, type RowPlans } from './rowPlans';
import { matchedRows, type MatchedRow, type MatchedSheet } from './sheetCells';
import type { WholeSheet } from './confirmation';
import { isOwnTable, orderOfOwnTable } from './ownTable';
import { type RepeatedRow, repeats } from './repeats';
import { cellTargets, readOne } from './statusCells';
import { readStatusRow, type RowReading, type StatusNote, type StatusProblem } from './statusRow';
import type { StatusTarget } from './statusTargets';
import { type FindWord, type WordByHand, wordedRow, wordFinder, wordsByHand } from './words';

type Site = SiteNames & { readonly Staff?: number };
type Service = ServiceNames & Pick<ServiceFacts, 'ConfirmWithinDays'>;
type Status = StatusValues & { readonly SiteCode: string; readonly ServiceKey: string };

export interface StatusImportOptions<S extends Site, V extends Service, T extends Status> {
  readonly sheet: MatchedSheet<StatusTarget>;
  readonly rules: RowReading['rules'];
  readonly wholeSheet: WholeSheet;
  readonly sites: readonly S[];
  readonly services: readonly V[];
  readonly statuses: readonly T[];
  readonly sitesByHand: HandMatches;
  readonly servicesByHand: HandMatches;
  /** What words of the sheet mean, by `matchKey`. */
  readonly wordsByHand?: HandMatches;
  readonly today: Day;
  /** Whether the lists have columns for who gave a date: not before version 7. */
  readonly givers?: boolean;
}

/** A status that the sheet changes; without `status`, one that it begins. */
export interface PlannedStatus<S, V, T> {
  readonly row: number;
  readonly site: S;
  readonly service: V;
  readonly status: T | undefined;
  readonly change: StatusChange;
  /** The reason is given for its own move, so it may be the same as that of the last one. */
  readonly isReasonGiven: boolean;
  /** How its cells were read, where that is not literally. */
  readonly notes: readonly StatusNote[];
}

export interface StatusImport<S, V, T> extends RowPlans<PlannedStatus<S, V, T>, StatusProblem> {
  /** Names that are matched by hand, or have to be. */
  readonly siteNames: readonly NameByHand[];
  readonly serviceNames: readonly NameByHand[];
  /** The same for words: how things are, how far they have got, who can end a delay. */
  readonly sheetWords: readonly WordByHand[];
}

/** A row with the site and the service it names; undefined where it names none. */
interface NamedRow<S, V> {
  readonly asWritten: MatchedRow<StatusTarget>;
  /** As people have said its words mean. */
  readonly row: MatchedRow<StatusTarget>;
  readonly site: Match<S> | undefined;
  readonly service: Match<V> | undefined;
  /** The name beside the key is not the service's. */
  readonly isOtherService: boolean;
  /** The key of site × service, where both are found. */
  readonly pair: string | undefined;
}

/**
 * What a sheet would change. A blank cell or a missing row changes nothing; a cell with a problem is left out, or its
 * row. Rows that say the same of one site and service are one. The same sheet again changes nothing.
 */
export function* planStatusImport<S extends Site, V extends Service, T extends Status>(
  options: StatusImportOptions<S, V, T>,
): InPortions<StatusImport<S, V, T>> {
  const { rows, orderOf } = matchedRows(options.sheet);
  const findWord = wordFinder(options.rules, options.wordsByHand ?? {});
  const named = yield* mapInPortions(rows, rowNamer(options, findWord), [0, 0.1]);
  const again = yield* repeats(named, [0.1, 0.15]);
  const statusOf = new Map(options.statuses.map((status) => [keyOf(status.SiteCode, status.ServiceKey), status]));
  const listed = named.map(({ row, pair }) => ({ row, status: statusOf.get(pair ?? '') }));
  const order = isOwnTable(options.sheet.headings) ? yield* orderOfOwnTable(listed, [0.15, 0.17]) : undefined;
  const reading = yield* readingOf(named, order ? () => order : orderOf, options);
  const planOfFirst = (each: NamedRow<S, V>): RowPlan<PlannedStatus<S, V, T>, StatusProblem> =>
    planRow(each, { status: statusOf.get(each.pair ?? ''), others: again.othersOf.get(each), reading });
  const firsts = named.filter((each) => !again.firstOf.has(each));
  const plans = new Map(yield* mapInPortions(firsts, (each) => [each, planOfFirst(each)] as const, [0.2, 0.8]));
  const planOf = (each: NamedRow<S, V>): RowPlan<PlannedStatus<S, V, T>, StatusProblem> => {
    const first = again.firstOf.get(each);
    return first ? asRepeat(plans.get(first)!) : plans.get(each)!;
  };
  return { ...allRows(named.map(planOf)), ...(yield* unknownIn(named, findWord)) };
}

/** The names and words that are matched by hand, or have to be. */
function* unknownIn(
  named: readonly NamedRow<unknown, unknown>[],
  findWord: FindWord,
): InPortions<Pick<StatusImport<never, never, never>, 'siteNames' | 'serviceNames' | 'sheetWords'>> {
  const [sites, services, words] = [namesByHand(), namesByHand(), wordsByHand(findWord)];
  yield* mapInPortions(
    named,
    ({ asWritten, row, site, service }) => {
      sites.add({ row: row.row, text: siteText(row), town: row.text('Town'), match: site });
      services.add({ row: row.row, text: serviceText(row), town: '', match: service });
      words.add(asWritten);
    },
    [0.8, 0.9],
  );
  return { siteNames: sites.all(), serviceNames: services.all(), sheetWords: words.all() };
}

function shownOf(service: Match<Service> | undefined, status: Status | undefined, today: Day): NowState | undefined {
  return service?.kind === 'found' ? whatWorksNow(service.found, status, today).state : undefined;
}

interface RowContext<T> {
  readonly status: T | undefined;
  readonly others: RepeatedRow | undefined;
  readonly reading: RowReading;
}

function planRow<S extends Site, V extends Service, T extends Status>(
  each: NamedRow<S, V>,
  { status, others, reading }: RowContext<T>,
): RowPlan<PlannedStatus<S, V, T>, StatusProblem> {
  const { row, site, service, pair } = each;
  if (site?.kind === 'leftOut' || service?.kind === 'leftOut') return { kind: 'leftOut' };
  const staff = site?.kind === 'found' ? site.found.Staff : undefined;
  const shown = shownOf(service, status, reading.today);
  const read = readStatusRow(row, { status, staff, isKnown: pair !== undefined, shown }, reading);
  const ofRow: StatusProblem[] = [
    ...(row.extra as readonly StatusProblem[]),
    ...nameProblems(each),
    ...(others && !others.isSame ? [row.problem(serviceColumn(row), { kind: 'twice', rows: others.rows })] : []),
  ];
  const problems = [...ofRow, ...read.problems];
  const isEmpty = Object.keys(read.change).length === 0;
  if (ofRow.length > 0 || read.isRefused || (isEmpty && problems.length > 0))
    return { kind: 'refused', problems: problems.map((problem) => ({ ...problem, cells: undefined })) };
  if (isEmpty) return { kind: 'unchanged' };
  const notes: StatusNote[] = others
    ? [...read.notes, { kind: 'repeated', rows: others.rows, ...row.at(serviceColumn(row)) }]
    : [...read.notes];
  return {
    kind: 'change',
    problems,
    change: {
      row: row.row,
      site: (site as { found: S }).found,
      service: (service as { found: V }).found,
      status,
      change: read.change,
      isReasonGiven: read.isReasonGiven,
      notes,
    },
  };
}

/** A row that repeats another: it adds no change, and names no problem again. */
function asRepeat<C, P>(first: RowPlan<C, P>): RowPlan<C, P> {
  if (first.kind === 'refused') return { kind: 'refused', problems: [] };
  return first.kind === 'change' ? { kind: 'unchanged' } : first;
}

/** What every row is read with. The spreadsheet’s numbers for dates are compared with the date beside them. */
function* readingOf(
  named: readonly NamedRow<unknown, unknown>[],
  orderOf: RowReading['orderOf'],
  { sheet, rules, wholeSheet, today, givers = false }: StatusImportOptions<Site, Service, Status>,
): InPortions<RowReading> {
  const own = { rules, orderOf, system: undefined, nearOf: () => wholeSheet.ConfirmedOn };
  const isDated = sheet.columns.includes('ConfirmedOn');
  const dates = cellTargets.filter((target) => target === 'EitherDate' || rules[target].kind === 'day');
  const nearby = yield* mapInPortions(
    named,
    ({ row }) => {
      const read = isDated ? readOne(row, 'ConfirmedOn', own) : undefined;
      const near = read && 'value' in read ? (read.value as Day) : wholeSheet.ConfirmedOn;
      return {
        row,
        near,
        cells: dates.map((target) => ({ text: row.text(target).trim(), near })).filter(({ text }) => isSerial(text)),
      };
    },
    [0.17, 0.2],
  );
  const nearRow = new Map(nearby.map(({ row, near }) => [row, near]));
  const system = dateSystemOf(nearby.flatMap(({ cells }) => cells));
  const isOwn = isOwnTable(sheet.headings);
  return { rules, orderOf, system, nearOf: (row) => nearRow.get(row), wholeSheet, today, isOwn, givers };
}

/** Finds the site and the service that a row names. */
function rowNamer<S extends Site, V extends Service>(
  { sites, services, sitesByHand, servicesByHand }: StatusImportOptions<S, V, Status>,
  findWord: FindWord,
): (row: MatchedRow<StatusTarget>) => NamedRow<S, V> {
  const findSite = siteFinder(sites, sitesByHand);
  const findService = serviceFinder(services, servicesByHand);
  return (asWritten) => {
    const row = wordedRow(asWritten, findWord);
    const [siteName, serviceName] = [siteText(row), serviceText(row)];
    const site = siteName ? findSite(siteName, row.text('Town'), !row.text('SiteCode')) : undefined;
    const service = serviceName ? findService(serviceName) : undefined;
    const isOtherService = service?.kind === 'found' && !isServiceOf(row, service.found, findService);
    const pair =
      site?.kind === 'found' && service?.kind === 'found'
        ? keyOf(site.found.SiteCode, service.found.ServiceKey)
        : undefined;
    return { asWritten, row, site, service, isOtherService, pair };
  };
}

/** Whether the name beside the key of a service is its own, by itself or as a person matched it. */
function isServiceOf<V extends ServiceNames>(
  row: MatchedRow<StatusTarget>,
  service: V,
  find: (text: string) => Match<V>,
): boolean {
  const name = row.text('ServiceName');
  if (!row.text('ServiceKey') || isServiceNamed(service, name)) return true;
  const match = find(name);
  return match.kind === 'found' && match.found === service;
}

function serviceText(row: MatchedRow<StatusTarget>): string {
  return row.text('ServiceKey') || row.text('ServiceName');
}

/** Where the service is named; where it is not, a column that the sheet has. */
function serviceColumn(row: MatchedRow<StatusTarget>): 'ServiceKey' | 'ServiceName' {
  const isKey = row.text('ServiceKey') || (!row.text('ServiceName') && row.has('ServiceKey'));
  return isKey ? 'ServiceKey' : 'ServiceName';
}

function siteText(row: MatchedRow<StatusTarget>): string {
  return row.text('SiteCode') || row.text('SiteName');
}

/** What is wrong with the names of the site and the service. */
function nameProblems({ row, site, service, isOtherService }: NamedRow<Site, ServiceNames>): StatusProblem[] {
  // A missing name is shown at a column that the sheet has.
  const siteColumn = row.text('SiteCode') || (!row.text('SiteName') && row.has('SiteCode')) ? 'SiteCode' : 'SiteName';
  const wrongSite = wrongByMark(row.mark(siteColumn), 'text') ?? siteWrong(site);
  const wrongService = wrongByMark(row.mark(serviceColumn(row)), 'text') ?? serviceWrong(service);
  const isOther =
    site?.kind === 'found' && row.text('SiteCode') && !isNamed(site.found, row.text('SiteName'), row.text('Town'));
  return [
    ...(wrongSite ? [row.problem(siteColumn, wrongSite)] : []),
    ...(wrongService ? [row.problem(serviceColumn(row), wrongService)] : []),
    ...(isOtherService ? [row.problem('ServiceName', { kind: 'otherService' })] : []),
    ...(isOther ? [row.problem(row.text('SiteName') ? 'SiteName' : 'Town', { kind: 'otherSite' })] : []),
  ];
}

function siteWrong(site: Match<unknown> | undefined): Wrong | undefined {
  if (!site) return { kind: 'needed' };
  if (site.kind === 'unknown') return { kind: 'unknownSite' };
  return site.kind === 'several' ? { kind: 'severalSites' } : undefined;
}

function serviceWrong(service: Match<unknown> | undefined): Wrong | undefined {
  if (!service) return { kind: 'needed' };
  return service.kind === 'found' ? undefined : { kind: 'unknownService' };
}
