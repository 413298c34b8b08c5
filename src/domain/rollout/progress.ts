import { distinctNames } from '../distinctNames';
import { folded } from '../folded';
import { nameOrder } from '../order';
import { type Region, regions } from '../region';
import type { ServiceFacts } from './facts';
import type { SiteStanding } from './everySite';
import { type NationalFigures, siteFigures, summed } from './national';
import type { Day } from '../day';

/** How far a group of sites has got. */
export interface Progress<K> {
  readonly of: K;
  readonly figures: NationalFigures;
  readonly standings: readonly SiteStanding[];
}

/** The four regions in their order, those without sites left out. */
export function progressByRegion(standings: readonly SiteStanding[]): Progress<Region>[] {
  return grouped(standings, ({ site }) => site.Region).sort((a, b) => regions.indexOf(a.of) - regions.indexOf(b.of));
}

/** Waves in their order; sites that belong to none come last. */
export function progressByWave(standings: readonly SiteStanding[]): Progress<number | undefined>[] {
  return grouped(standings, ({ site }) => site.Wave).sort((a, b) => (a.of ?? Infinity) - (b.of ?? Infinity));
}

/** Area teams by name, each as it is first written; sites without one come last. */
export function progressByAreaTeam(standings: readonly SiteStanding[]): Progress<string | undefined>[] {
  const teams = distinctNames(standings.flatMap(({ site }) => site.AreaTeam ?? []));
  const byName = new Map(teams.map((team) => [folded(team), team]));
  return grouped(standings, ({ site }) => byName.get(folded(site.AreaTeam ?? ''))).sort(
    (a, b) => Number(!a.of) - Number(!b.of) || nameOrder(a.of ?? '', b.of ?? ''),
  );
}

/** How many sites have each service, whatever they have of the others; essential services first. */
export function progressByService(standings: readonly SiteStanding[], today: Day): Progress<ServiceFacts>[] {
  const [first] = standings;
  if (!first) return [];
  return [...first.essential, ...first.extended].map(({ service }, index) => ({
    of: service,
    standings,
    figures: summed(
      standings.map(({ site, essential, extended }) => siteFigures(site, [[...essential, ...extended][index]], today)),
    ),
  }));
}

function grouped<K>(standings: readonly SiteStanding[], keyOf: (standing: SiteStanding) => K): Progress<K>[] {
  const groups = new Map<K, SiteStanding[]>();
  for (const standing of standings) {
    const key = keyOf(standing);
    const group = groups.get(key);
    if (group) group.push(standing);
    else groups.set(key, [standing]);
  }
  return [...groups].map(([of, group]) => ({
    of,
    standings: group,
    figures: summed(group.map(({ figures }) => figures)),
  }));
}
