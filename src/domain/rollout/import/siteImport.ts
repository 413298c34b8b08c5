import { degreesFault } from '../../degrees';
import { folded } from '../../folded';
import type { Telephones } from '../../linkedText/onDemand';
import { postcodeIn, samePostcode } from '../../postcode';
import { type CellRule, type CellRules, type CellValue, readCell } from './cells';
import { checkedEmail, checkedNumberToCall } from './contactCells';
import { codeOf } from './matching';
import type { CellProblem } from './problems';
import { matchedRows, type MatchedRow, type MatchedSheet, repeated } from './sheetCells';
import { type SiteColumn, siteTargets, type SiteTarget, type SiteValues } from './siteTargets';

type SiteProblem = CellProblem<SiteTarget>;

/** Columns of a site and their new values. */
export type SiteChange = { readonly [C in SiteColumn]?: SiteValues[C] };

export interface SiteImportOptions<S extends SiteValues> {
  readonly sheet: MatchedSheet<SiteTarget>;
  readonly rules: CellRules<SiteColumn>;
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
}

export interface SiteImport<S> {
  readonly changes: readonly PlannedSite<S>[];
  readonly problems: readonly SiteProblem[];
  readonly unchanged: number;
  readonly refused: number;
}

const columns = siteTargets.map(({ name }) => name).filter((name) => name !== 'SiteCode');

/**
 * What a sheet of sites would change or add. Blank cells, and sites that are not in it, stay as they are. The same
 * sheet again changes nothing.
 */
export function planSiteImport<S extends SiteValues>({
  sheet,
  rules,
  sites,
  telephones,
}: SiteImportOptions<S>): SiteImport<S> {
  const { rows, orderOf } = matchedRows(sheet);
  const byCode = new Map(sites.map((site) => [codeOf(site.SiteCode), site]));
  const twice = repeated(rows, (row) => codeOf(row.text('SiteCode')) || undefined);
  const changes: PlannedSite<S>[] = [];
  const problems: SiteProblem[] = [];
  let unchanged = 0;
  let refused = 0;

  function plan(row: MatchedRow<SiteTarget>, site: S | undefined, listed?: string): void {
    const code = site ? { value: site.SiteCode } : codeIn(row, rules.SiteCode);
    const wrong: SiteProblem[] = [...row.extra];
    if ('wrong' in code) wrong.push(row.problem('SiteCode', code.wrong));
    const others = twice.get(row);
    if (others) wrong.push(row.problem('SiteCode', { kind: 'twice', rows: others.map((other) => other.row) }));
    const change: Partial<Record<SiteColumn, unknown>> = {};
    for (const column of columns) {
      const text = row.text(column);
      if (!text) {
        if (!site && (column === 'Title' || column === 'Region')) wrong.push(row.problem(column, { kind: 'needed' }));
        continue;
      }
      const read = checked(
        column,
        readCell(column === 'Wave' ? text.replace(/^wave\s+/i, '') : text, rules[column], orderOf(column)),
        rules[column],
        telephones,
      );
      if ('wrong' in read) wrong.push(row.problem(column, read.wrong));
      else if (!('month' in read) && !same(column, site?.[column], read.value)) change[column] = read.value;
    }
    const elsewhere =
      row.text('Latitude') || row.text('Longitude') ? degreesFault({ ...site, ...change } as SiteChange) : undefined;
    if (elsewhere) wrong.push(row.problem(elsewhere === 'signLost' ? 'Longitude' : 'Latitude', { kind: elsewhere }));
    if (listed !== undefined) wrong.push(row.problem('Title', { kind: 'listed', code: listed }));
    if (wrong.length > 0) {
      refused += 1;
      problems.push(...wrong);
    } else if (Object.keys(change).length === 0) unchanged += 1;
    else {
      const { value } = code as { value: string };
      changes.push({
        row: row.row,
        code: value,
        title: site?.Title ?? row.text('Title'),
        site,
        change: (site ? change : { SiteCode: value, ...change }) as SiteChange,
      });
    }
  }

  const known = (row: MatchedRow<SiteTarget>): S | undefined => byCode.get(codeOf(row.text('SiteCode')));
  for (const row of rows) if (known(row)) plan(row, known(row));
  // A new site must not be one that has a code, by the name it has once the sheet is imported.
  const renamed = new Map(changes.map(({ site, change }) => [site, change]));
  const codeByName = new Map(sites.map((site) => [nameOf({ ...site, ...renamed.get(site) }), site.SiteCode]));
  for (const row of rows)
    if (!known(row)) plan(row, undefined, codeByName.get(nameOf({ Title: row.text('Title'), Town: row.text('Town') })));

  const inOrder = (one: { readonly row: number }, other: { readonly row: number }): number => one.row - other.row;
  return { changes: changes.sort(inOrder), problems: problems.sort(inOrder), unchanged, refused };
}

function nameOf({ Title, Town = '' }: Pick<SiteValues, 'Title' | 'Town'>): string {
  return `${folded(Title)}|${folded(Town)}`;
}

/** A new code. It stands in keys before a bar, so it can hold none. */
function codeIn(row: MatchedRow<SiteTarget>, rule: CellRule): CellValue {
  const text = row.text('SiteCode');
  if (!text) return { wrong: { kind: 'needed' } };
  const read = readCell(text, rule, 'unclear');
  return 'value' in read && !/^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(String(read.value))
    ? { wrong: { kind: 'code' } }
    : read;
}

/** What must look like something in particular. */
function checked(column: SiteColumn, read: CellValue, rule: CellRule, telephones: Telephones): CellValue {
  if (!('value' in read)) return read;
  const text = String(read.value);
  switch (column) {
    case 'Postcode': {
      const postcode = postcodeIn(text);
      return postcode ? { value: postcode } : { wrong: { kind: 'postcode' } };
    }
    case 'ContactEmail':
      return checkedEmail(text);
    case 'ContactTelephone':
      return checkedNumberToCall(text, 'max' in rule ? rule.max : undefined, telephones);
    default:
      return read;
  }
}

function same(column: SiteColumn, before: unknown, value: unknown): boolean {
  if (typeof before !== 'string' || typeof value !== 'string') return before === value;
  return column === 'Postcode' ? samePostcode(before, value) : before.trim() === value;
}
