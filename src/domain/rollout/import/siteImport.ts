import { degreesFault } from '../../degrees';
import type { Telephones } from '../../linkedText/onDemand';
import { type InPortions, mapInPortions } from '../../portions';
import { samePostcode } from '../../postcode';
import type { CellValue } from './cellRule';
import { type PlainRule, wrongByMark } from './plainCells';
import { saysNoDate } from '../../sheet/dateParts';
import { turnedBySpreadsheet } from '../../sheet/errorWords';
import { isSameCell } from './asStored';
import { zerosInFront } from './lostZeros';
import { codeOf } from './matching';
import type { CellProblem } from './problems';
import { allRows, type RowPlan, type RowPlans } from './rowPlans';
import { knownTeams, nameOf, readSiteCell, readSiteCode } from './siteCells';
import { matchedRows, type MatchedRow, type MatchedSheet, repeated } from './sheetCells';
import { type SiteColumn, siteTargets, type SiteTarget, type SiteValues } from './siteTargets';

type SiteProblem = CellProblem<SiteTarget>;

/** Columns of a site and their new values. */
export type SiteChange = { readonly [C in SiteColumn]?: SiteValues[C] };

export interface SiteImportOptions<S extends SiteValues> {
  readonly sheet: MatchedSheet<SiteTarget>;
  readonly rules: Readonly<Record<SiteColumn, PlainRule>>;
  readonly sites: readonly S[];
  readonly telephones: Telephones;
}

/** A site that the sheet changes; without `site`, one that it adds. */
interface PlannedSite<S> {
  readonly row: number;
  readonly code: string;
  readonly title: string;
  readonly site: S | undefined;
  readonly change: SiteChange;
  /** No listed site has the area team that this one gets. */
  readonly isNewTeam?: true;
}

export type SiteImport<S> = RowPlans<PlannedSite<S>, SiteProblem>;

const columns = siteTargets.map(({ name }) => name).filter((name) => name !== 'SiteCode');

/**
 * What a sheet of sites would change or add. Blank cells, and sites that are not in it, stay as they are. The same
 * sheet again changes nothing.
 */
export function* planSiteImport<S extends SiteValues>({
  sheet,
  rules,
  sites,
  telephones,
}: SiteImportOptions<S>): InPortions<SiteImport<S>> {
  const { rows } = matchedRows(sheet);
  const byCode = new Map(sites.map((site) => [codeOf(site.SiteCode), site]));
  const teamOf = knownTeams(sites);
  const twice = repeated(rows, (row) => codeOf(row.text('SiteCode')) || undefined);
  const known = (row: SiteRow): S | undefined => byCode.get(codeOf(row.text('SiteCode')));
  const longer = zerosInFront(sites);

  /** @param listed the code of another site in the list that has the name of this new one. */
  function plan(row: SiteRow, site: S | undefined, listed?: string): SitePlan<S> {
    const code = codeIn(row, rules.SiteCode, site, longer);
    const read = readSiteRow(row, site, { rules, telephones, teamOf });
    const others = twice.get(row)?.map((other) => other.row);
    const problems: SiteProblem[] = [
      ...row.extra,
      ...('wrong' in code ? [row.problem('SiteCode', code.wrong)] : []),
      ...(others ? [row.problem('SiteCode', { kind: 'twice', rows: others })] : []),
      ...read.problems,
      ...(listed === undefined ? [] : [row.problem('Title', { kind: 'listed', code: listed })]),
    ];
    if (problems.length > 0) return { kind: 'refused', problems };
    if (Object.keys(read.change).length === 0) return { kind: 'unchanged' };
    const made = plannedSite(row, site, (code as { value: string }).value, read.change);
    const isNewTeam = read.change.AreaTeam !== undefined && !teamOf(read.change.AreaTeam);
    return { kind: 'change', change: isNewTeam ? { ...made, isNewTeam } : made };
  }

  const listed = rows.filter(known);
  const partListed = listed.length / Math.max(1, rows.length);
  const ofListed = yield* mapInPortions(listed, (row) => [row, plan(row, known(row))] as const, [0, 0.9 * partListed]);
  // A new site must not have the name of a listed one. Names that the sheet changes are compared as changed.
  const codeByName = codesByNewNames(
    sites,
    ofListed.map(([, each]) => each),
  );
  const planNew = (row: SiteRow): SitePlan<S> =>
    plan(row, undefined, codeByName.get(nameOf({ Title: row.text('Title'), Town: row.text('Town') })));
  const ofNew = yield* mapInPortions(
    rows.filter((row) => !known(row)),
    (row) => [row, planNew(row)] as const,
    [0.9 * partListed, 0.9],
  );
  const plans = new Map([...ofListed, ...ofNew]);
  return allRows(rows.map((row) => plans.get(row)!));
}

type SiteRow = MatchedRow<SiteTarget>;
type SitePlan<S> = RowPlan<PlannedSite<S>, SiteProblem>;

function plannedSite<S extends SiteValues>(
  row: SiteRow,
  site: S | undefined,
  code: string,
  change: SiteChange,
): PlannedSite<S> {
  return {
    row: row.row,
    code,
    title: site?.Title ?? row.text('Title'),
    site,
    change: site ? change : { SiteCode: code, ...change },
  };
}

/** The codes of the listed sites, by the names they have once the sheet is imported. */
function codesByNewNames<S extends SiteValues>(
  sites: readonly S[],
  plans: readonly SitePlan<S>[],
): ReadonlyMap<string, string> {
  const changeOf = new Map(
    plans.flatMap((plan) => (plan.kind === 'change' ? [[plan.change.site, plan.change.change] as const] : [])),
  );
  return new Map(sites.map((site) => [nameOf({ ...site, ...changeOf.get(site) }), site.SiteCode]));
}

interface RowReading extends Pick<SiteImportOptions<SiteValues>, 'rules' | 'telephones'> {
  readonly teamOf: ReturnType<typeof knownTeams>;
}

/** What the cells of one row change, and what is wrong with them. */
function readSiteRow(
  row: SiteRow,
  site: SiteValues | undefined,
  { rules, telephones, teamOf }: RowReading,
): { readonly change: SiteChange; readonly problems: readonly SiteProblem[] } {
  const problems: SiteProblem[] = [];
  const values: Partial<Record<SiteColumn, unknown>> = {};
  for (const column of columns) {
    const text = row.text(column);
    const mark = row.mark(column);
    if (!text) {
      const isNeeded = !site && (column === 'Title' || column === 'Region');
      const wrong = wrongByMark(mark, rules[column].kind) ?? (isNeeded ? ({ kind: 'needed' } as const) : undefined);
      if (wrong) problems.push(row.problem(column, wrong));
      continue;
    }
    if (site && isAsListed(column, text, site)) continue;
    const plain = plainText(column, text, teamOf);
    const read = readSiteCell(column, plain, rules[column], telephones, mark);
    if ('wrong' in read) problems.push(row.problem(column, read.wrong));
    else if ('value' in read && !same(column, site?.[column], read.value)) values[column] = read.value;
  }
  const change = values as SiteChange;
  return { change, problems: [...problems, ...placeProblems(row, change, site)] };
}

/** A cell without what suppliers write around it. */
function plainText(column: SiteColumn, text: string, teamOf: RowReading['teamOf']): string {
  if (column === 'Wave') return text.replace(/^wave\s+/i, '');
  return column === 'AreaTeam' ? (teamOf(text) ?? text) : text;
}

/**
 * Whether a cell says what a downloaded table would say there; then today's rules do not apply to it. A telephone
 * number that Excel has stripped of its first 0 is the same too.
 */
function isAsListed(column: SiteColumn, text: string, site: SiteValues): boolean {
  const stored = site[column];
  if (isSameCell(text, stored)) return true;
  return column === 'ContactTelephone' && /^[1-9]\d{8,9}$/.test(text) && `0${text}` === stored;
}

/** Degrees that cannot be those of a site. Those that are in the list are not refused again. */
function placeProblems(row: SiteRow, change: SiteChange, site: SiteValues | undefined): SiteProblem[] {
  const isNew = 'Latitude' in change || 'Longitude' in change;
  const fault = isNew ? degreesFault({ ...site, ...change }) : undefined;
  return fault ? [row.problem(fault === 'signLost' ? 'Longitude' : 'Latitude', { kind: fault })] : [];
}

/**
 * The code of a row. A number may have lost its zeros, so it is no new site where another has it with zeros in front;
 * nor a listed site, if the file stores it as a number. Keys put a bar after a code, so it must not hold one.
 */
function codeIn(
  row: SiteRow,
  rule: PlainRule,
  site: SiteValues | undefined,
  longer: (text: string) => readonly SiteValues[],
): CellValue {
  const [text, mark] = [row.text('SiteCode'), row.mark('SiteCode')];
  const [other] = site && mark !== 'number' ? [] : longer(text);
  if (other) return { wrong: { kind: 'zerosLost', code: other.SiteCode } };
  if (site) return { value: site.SiteCode };
  if (!text) return { wrong: wrongByMark(mark, rule.kind) ?? { kind: 'needed' } };
  // “TBC” and “n/a” say that there is no code yet.
  if (saysNoDate(text.toLowerCase())) return { wrong: { kind: 'needed' } };
  const turned = turnedBySpreadsheet(text);
  if (turned) return { wrong: { kind: turned === 'date' ? 'madeDate' : 'madeNumber' } };
  return readSiteCode(text, rule, mark);
}

function same(column: SiteColumn, before: unknown, value: unknown): boolean {
  if (typeof before !== 'string' || typeof value !== 'string') return before === value;
  return column === 'Postcode' ? samePostcode(before, value) : before.trim() === value;
}
