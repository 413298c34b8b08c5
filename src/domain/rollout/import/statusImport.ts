import type { Day } from '../../day';
import { keyOf } from '../../key';
import type { NowState } from '../choices';
import type { ServiceFacts } from '../facts';
import type { StatusChange, StatusValues } from '../statusChange';
import { whatWorksNow } from '../whatWorksNow';
import {
  type HandMatches,
  isNamed,
  type Match,
  serviceFinder,
  type ServiceNames,
  siteFinder,
  type SiteNames,
} from './matching';
import { type NameByHand, namesByHand } from './namesByHand';
import type { Wrong } from './problems';
import { allRows, type RowPlan, type RowPlans } from './rowPlans';
import { matchedRows, type MatchedRow, type MatchedSheet, repeated } from './sheetCells';
import type { WholeSheet } from './confirmation';
import { readStatusRow, type RowReading, type StatusProblem } from './statusRow';
import type { StatusTarget } from './statusTargets';
import { type WordByHand, wordedRow, wordFinder, wordsByHand } from './words';

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
}

/** A status that the sheet changes; without `status`, one that it begins. */
export interface PlannedStatus<S, V, T> {
  readonly row: number;
  readonly site: S;
  readonly service: V;
  readonly status: T | undefined;
  readonly change: StatusChange;
}

export interface StatusImport<S, V, T> extends RowPlans<PlannedStatus<S, V, T>, StatusProblem> {
  /** Names that are matched by hand, or have to be. */
  readonly siteNames: readonly NameByHand[];
  readonly serviceNames: readonly NameByHand[];
  /** The same for words: how things are, how far they have got, who can end a delay. */
  readonly words: readonly WordByHand[];
}

/** A row with the site and the service it names; undefined where it names none. */
interface NamedRow<S, V> {
  readonly row: MatchedRow<StatusTarget>;
  readonly site: Match<S> | undefined;
  readonly service: Match<V> | undefined;
  /** The key of site × service, where both are found. */
  readonly pair: string | undefined;
}

/**
 * What a sheet would change. A blank cell or a missing row changes nothing; a row with a problem is not imported. The
 * same sheet again changes nothing.
 */
export function planStatusImport<S extends Site, V extends Service, T extends Status>(
  options: StatusImportOptions<S, V, T>,
): StatusImport<S, V, T> {
  const { sheet, rules, wholeSheet, today } = options;
  const { rows: asWritten, orderOf } = matchedRows(sheet);
  const findWord = wordFinder(rules, options.wordsByHand ?? {});
  const rows = asWritten.map((row) => wordedRow(row, findWord));
  const named = namedRows(rows, options);
  const twice = repeated(named, ({ pair }) => pair);
  const statusOf = new Map(options.statuses.map((status) => [keyOf(status.SiteCode, status.ServiceKey), status]));

  function plan(each: NamedRow<S, V>): RowPlan<PlannedStatus<S, V, T>, StatusProblem> {
    const { row, site, service, pair } = each;
    if (site?.kind === 'leftOut' || service?.kind === 'leftOut') return { kind: 'leftOut' };
    const status = pair === undefined ? undefined : statusOf.get(pair);
    const staff = site?.kind === 'found' ? site.found.Staff : undefined;
    const read = readStatusRow(
      row,
      { status, staff, isKnown: pair !== undefined, shown: shownOf(service, status, today) },
      { rules, wholeSheet, today, orderOf },
    );
    const others = twice.get(each)?.map((other) => other.row.row);
    const problems: StatusProblem[] = [
      ...(row.extra as readonly StatusProblem[]),
      ...nameProblems(each),
      ...(others ? [row.problem('ServiceKey', { kind: 'twice', rows: others })] : []),
      ...read.problems,
    ];
    if (problems.length > 0) return { kind: 'refused', problems };
    if (Object.keys(read.change).length === 0) return { kind: 'unchanged' };
    return {
      kind: 'change',
      change: {
        row: row.row,
        site: (site as { found: S }).found,
        service: (service as { found: V }).found,
        status,
        change: read.change,
      },
    };
  }

  return {
    ...allRows(named.map(plan)),
    siteNames: namesByHand(
      named.map(({ row, site }) => ({ row: row.row, text: siteText(row), town: row.text('Town'), match: site })),
    ),
    serviceNames: namesByHand(
      named.map(({ row, service }) => ({ row: row.row, text: row.text('ServiceKey'), town: '', match: service })),
    ),
    words: wordsByHand(asWritten, findWord),
  };
}

function shownOf(service: Match<Service> | undefined, status: Status | undefined, today: Day): NowState | undefined {
  return service?.kind === 'found' ? whatWorksNow(service.found, status, today).state : undefined;
}

function namedRows<S extends Site, V extends Service>(
  rows: readonly MatchedRow<StatusTarget>[],
  { sites, services, sitesByHand, servicesByHand }: StatusImportOptions<S, V, Status>,
): NamedRow<S, V>[] {
  const findSite = siteFinder(sites, sitesByHand);
  const findService = serviceFinder(services, servicesByHand);
  return rows.map((row) => {
    const [siteName, serviceName] = [siteText(row), row.text('ServiceKey')];
    const site = siteName ? findSite(siteName, row.text('Town'), !row.text('SiteCode')) : undefined;
    const service = serviceName ? findService(serviceName) : undefined;
    const pair =
      site?.kind === 'found' && service?.kind === 'found'
        ? keyOf(site.found.SiteCode, service.found.ServiceKey)
        : undefined;
    return { row, site, service, pair };
  });
}

function siteText(row: MatchedRow<StatusTarget>): string {
  return row.text('SiteCode') || row.text('SiteName');
}

/** What is wrong with the names of the site and the service. */
function nameProblems({ row, site, service }: NamedRow<Site, ServiceNames>): StatusProblem[] {
  const siteColumn = row.text('SiteCode') || !row.text('SiteName') ? 'SiteCode' : 'SiteName';
  const wrongSite = siteWrong(site);
  const wrongService = serviceWrong(service);
  const isOther =
    site?.kind === 'found' && row.text('SiteCode') && !isNamed(site.found, row.text('SiteName'), row.text('Town'));
  return [
    ...(wrongSite ? [row.problem(siteColumn, wrongSite)] : []),
    ...(wrongService ? [row.problem('ServiceKey', wrongService)] : []),
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
