import type { Coordinates } from '../../degrees';
import { milesBetween } from '../../contingency/distance';
import type { SiteChange } from './siteImport';
import type { SiteColumn } from './siteTargets';

/**
 * What a figure counts, in the order of the summary. A change may be in several. But a new site is only in `added`, and
 * a place only in one of `movedFar`, `movedLittle` and `placed` (the site had no place on the map before).
 */
const siteFigureKinds = [
  'added',
  'renamed',
  'movedFar',
  'movedLittle',
  'placed',
  'address',
  'area',
  'contact',
  'staff',
  'wave',
  'premises',
] as const;
export type SiteFigureKind = (typeof siteFigureKinds)[number];

/** A site that the sheet changes; without `site`, one that it adds. */
export interface ChangedSite {
  readonly site: Coordinates | undefined;
  readonly change: SiteChange;
}

export interface SiteFigure<C> {
  readonly kind: SiteFigureKind;
  /** The changes that it counts, in their order; at least one. */
  readonly rows: readonly C[];
}

/** Up to here a place is only corrected: the postcode's middle and the door are this far apart. */
const littleMiles = 1;

const kindOf: Readonly<Record<Exclude<SiteColumn, 'Latitude' | 'Longitude' | 'SiteCode'>, SiteFigureKind>> = {
  Title: 'renamed',
  Town: 'address',
  Postcode: 'address',
  Region: 'area',
  AreaTeam: 'area',
  Premises: 'premises',
  Staff: 'staff',
  Wave: 'wave',
  ContactName: 'contact',
  ContactEmail: 'contact',
  ContactTelephone: 'contact',
};

/** What a sheet of sites comes to. Each figure has at least one change, and each change at least one figure. */
export function siteSummary<C>(changes: readonly C[], read: (change: C) => ChangedSite): readonly SiteFigure<C>[] {
  const rows = new Map<SiteFigureKind, C[]>(siteFigureKinds.map((kind) => [kind, []]));
  for (const change of changes) for (const kind of kindsOf(read(change))) rows.get(kind)!.push(change);
  return siteFigureKinds.map((kind) => ({ kind, rows: rows.get(kind)! })).filter((figure) => figure.rows.length > 0);
}

function kindsOf({ site, change }: ChangedSite): ReadonlySet<SiteFigureKind> {
  if (!site) return new Set(['added']);
  return new Set(
    (Object.keys(change) as SiteColumn[]).flatMap((column): SiteFigureKind[] => {
      if (column === 'SiteCode') return [];
      return [column === 'Latitude' || column === 'Longitude' ? moveOf(site, change) : kindOf[column]];
    }),
  );
}

function moveOf(site: Coordinates, change: SiteChange): SiteFigureKind {
  const miles = milesBetween(site, { ...site, ...change });
  if (miles === undefined) return 'placed';
  return miles > littleMiles ? 'movedFar' : 'movedLittle';
}
