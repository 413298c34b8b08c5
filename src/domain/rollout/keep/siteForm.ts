import { degreesFault } from '../../degrees';
import type { Day } from '../../day';
import type { Telephones } from '../../linkedText/onDemand';
import { codeOf } from '../import/matching';
import { knownTeams, nameOf, readSiteCell, readSiteCode } from '../import/siteCells';
import type { SiteValues } from '../import/siteTargets';
import { madeKey } from './madeKey';
import {
  changedValues,
  type ColumnRule,
  type FieldFault,
  inOrder,
  readTypedRow,
  type ReadRow,
  type Typed,
  type Values,
} from './typedRow';

/** The columns of a site that its form fills. Lists of an earlier version have fewer. */
export type SiteFormColumn = keyof SiteValues | 'OtherNames' | 'OpenedOn' | 'ClosedOn';

/** A listed site; a row of RolloutSites fits. */
export interface ListedSite extends SiteValues {
  readonly Id: number;
  readonly OtherNames?: string;
  readonly OpenedOn?: Day;
  readonly ClosedOn?: Day;
}

export interface SiteFormAround<C extends SiteFormColumn> {
  readonly columns: Readonly<Record<C, ColumnRule>>;
  /** The site as it was read; undefined: a new one. */
  readonly site: ListedSite | undefined;
  readonly sites: readonly ListedSite[];
  readonly telephones: Telephones;
  /** Somebody has said that the area team is new. */
  readonly isNewTeam: boolean;
}

/** Whether a listed site has a code. */
export function isSiteCode(sites: readonly Pick<ListedSite, 'SiteCode'>[], code: string): boolean {
  return sites.some(({ SiteCode }) => codeOf(SiteCode) === codeOf(code));
}

/** The code that a new site gets from its name. */
export function madeSiteCode(sites: readonly Pick<ListedSite, 'SiteCode'>[], name: string, longest: number): string {
  return madeKey(name, longest, (key) => isSiteCode(sites, key)).toUpperCase();
}

/** Whether no listed site has an area team, so that it is new or mistyped. */
export function isUnknownTeam(sites: readonly Pick<ListedSite, 'AreaTeam'>[], team: string): boolean {
  return knownTeams(sites)(team) === undefined;
}

/** What the form of a site would save, and what must be put right, by the rules of the import of sites. */
export function readSiteForm<C extends SiteFormColumn>(
  typed: Typed<C>,
  { columns, site, sites, telephones, isNewTeam }: SiteFormAround<C>,
): ReadRow<C> {
  const teamOf = knownTeams(sites);
  const read = readTypedRow<C>(columns, typed, { ...site } as Values<C>, (column, text, rule) =>
    column === 'SiteCode'
      ? readSiteCode(text, rule)
      : readSiteCell(column, column === 'AreaTeam' ? (teamOf(text) ?? text) : text, rule, telephones),
  );
  const values = read.values as Values<SiteFormColumn> & Partial<ListedSite>;
  const change = changedValues(columns, site ?? {}, read.values) as Values<SiteFormColumn>;
  const found: FieldFault<SiteFormColumn>[] = [];
  const fault = (column: SiteFormColumn, wrong: FieldFault<string>['wrong']): void =>
    void found.push({ column, wrong });

  const { SiteCode: code } = values;
  const holder = site ? undefined : sites.find(({ SiteCode }) => code && codeOf(SiteCode) === codeOf(code));
  if (holder) fault('SiteCode', { kind: 'taken', name: holder.Title });
  if (values.Title && ('Title' in change || 'Town' in change)) {
    const name = nameOf({ Title: values.Title, Town: values.Town });
    const same = sites.find((other) => other.Id !== site?.Id && nameOf(other) === name);
    if (same) fault('Title', { kind: 'listed', code: same.SiteCode });
  }
  if ('AreaTeam' in change && values.AreaTeam && !teamOf(values.AreaTeam) && !isNewTeam)
    fault('AreaTeam', { kind: 'newTeam' });
  const unread = new Set<string>(read.faults.map(({ column }) => column));
  if (!unread.has('Latitude') && !unread.has('Longitude')) {
    if (values.Latitude !== undefined && values.Longitude === undefined) fault('Longitude', { kind: 'pairNeeded' });
    if (values.Latitude === undefined && values.Longitude !== undefined) fault('Latitude', { kind: 'pairNeeded' });
    const degrees = 'Latitude' in change || 'Longitude' in change ? degreesFault(values) : undefined;
    if (degrees) fault(degrees === 'signLost' ? 'Longitude' : 'Latitude', { kind: degrees });
  }
  if (values.OpenedOn && values.ClosedOn && values.ClosedOn < values.OpenedOn)
    fault('ClosedOn', { kind: 'beforeOpened' });
  return { values: read.values, faults: inOrder(columns, [...read.faults, ...(found as FieldFault<C>[])]) };
}
