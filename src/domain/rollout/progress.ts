import { distinctNames } from '../distinctNames';
import { folded } from '../folded';
import { nameOrder } from '../order';
import { type Region, regions } from '../region';
import type { ServiceFacts } from './facts';
import type { SiteOverview } from './everySite';
import { type NationalFigures, siteFigures, summed } from './national';
import type { Day } from '../day';

/** How far a group of sites has got. */
export interface Progress<K> {
  readonly of: K;
  readonly figures: NationalFigures;
  readonly overviews: readonly SiteOverview[];
}

/** The four regions in their order, those without sites left out. */
export function progressByRegion(overviews: readonly SiteOverview[]): Progress<Region>[] {
  return grouped(overviews, ({ site }) => site.Region).sort((a, b) => regions.indexOf(a.of) - regions.indexOf(b.of));
}

/** Waves in their order; sites that belong to none come last. */
export function progressByWave(overviews: readonly SiteOverview[]): Progress<number | undefined>[] {
  return grouped(overviews, ({ site }) => site.Wave).sort((a, b) => (a.of ?? Infinity) - (b.of ?? Infinity));
}

/** Area teams by name, spelt as it is first; sites without one come last. */
export function progressByAreaTeam(overviews: readonly SiteOverview[]): Progress<string | undefined>[] {
  const teams = distinctNames(overviews.flatMap(({ site }) => site.AreaTeam ?? []));
  const byName = new Map(teams.map((team) => [folded(team), team]));
  return grouped(overviews, ({ site }) => byName.get(folded(site.AreaTeam ?? ''))).sort(
    (a, b) => Number(!a.of) - Number(!b.of) || nameOrder(a.of ?? '', b.of ?? ''),
  );
}

/** How many sites have each service by itself; essential services come first. */
export function progressByService(overviews: readonly SiteOverview[], today: Day): Progress<ServiceFacts>[] {
  const [first] = overviews;
  if (!first) return [];
  return [...first.essential, ...first.extended].map(({ service }, index) => ({
    of: service,
    overviews,
    figures: summed(
      overviews.map(({ site, essential, extended }) => siteFigures(site, [[...essential, ...extended][index]], today)),
    ),
  }));
}

function grouped<K>(overviews: readonly SiteOverview[], keyOf: (overview: SiteOverview) => K): Progress<K>[] {
  const groups = new Map<K, SiteOverview[]>();
  for (const overview of overviews) {
    const key = keyOf(overview);
    const group = groups.get(key);
    if (group) group.push(overview);
    else groups.set(key, [overview]);
  }
  return [...groups].map(([of, group]) => ({
    of,
    overviews: group,
    figures: summed(group.map(({ figures }) => figures)),
  }));
}
