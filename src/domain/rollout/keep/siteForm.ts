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
function isSiteCode(sites: readonly Pick<ListedSite, 'SiteCode'>[], code: string): boolean {
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
  const values = read.values as SiteFormValues;
  const change = changedValues(columns, site ?? {}, read.values) as Values<SiteFormColumn>;
  const unread = read.faults.map(({ column }) => column as string);
  const found = [
    ...nameFaults(values, change, site, sites),
    ...('AreaTeam' in change && values.AreaTeam && !teamOf(values.AreaTeam) && !isNewTeam
      ? [{ column: 'AreaTeam', wrong: { kind: 'newTeam' } } as const]
      : []),
    ...(unread.includes('Latitude') || unread.includes('Longitude') ? [] : pointFaults(values, change)),
    ...(values.OpenedOn && values.ClosedOn && values.ClosedOn < values.OpenedOn
      ? [{ column: 'ClosedOn', wrong: { kind: 'beforeOpened' } } as const]
      : []),
  ];
  return { values: read.values, faults: inOrder(columns, [...read.faults, ...(found as FieldFault<C>[])]) };
}

type SiteFormValues = Values<SiteFormColumn> & Partial<ListedSite>;
type SiteFault = FieldFault<SiteFormColumn>;

/** No two sites have one code, or one name in one town. */
function nameFaults(
  { Title, Town, SiteCode: code }: SiteFormValues,
  change: Values<SiteFormColumn>,
  site: ListedSite | undefined,
  sites: readonly ListedSite[],
): SiteFault[] {
  const holder = site || !code ? undefined : sites.find(({ SiteCode }) => codeOf(SiteCode) === codeOf(code));
  const name = Title && ('Title' in change || 'Town' in change) ? nameOf({ Title, Town }) : undefined;
  const same = sites.find((other) => other.Id !== site?.Id && nameOf(other) === name);
  return [
    ...(same ? [{ column: 'Title', wrong: { kind: 'listed', code: same.SiteCode } } as const] : []),
    ...(holder ? [{ column: 'SiteCode', wrong: { kind: 'taken', name: holder.Title } } as const] : []),
  ];
}

/** Both degrees or none, and only of a place in this country. Those that are in the list are not refused again. */
function pointFaults(values: SiteFormValues, change: Values<SiteFormColumn>): SiteFault[] {
  const { Latitude, Longitude } = values;
  if (Latitude === undefined && Longitude === undefined) return [];
  if (Longitude === undefined) return [{ column: 'Longitude', wrong: { kind: 'pairNeeded' } }];
  if (Latitude === undefined) return [{ column: 'Latitude', wrong: { kind: 'pairNeeded' } }];
  const kind = 'Latitude' in change || 'Longitude' in change ? degreesFault(values) : undefined;
  return kind ? [{ column: kind === 'signLost' ? 'Longitude' : 'Latitude', wrong: { kind } }] : [];
}
