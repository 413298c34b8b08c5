import {
  type EverySiteFacts,
  type EveryStatusFacts,
  everySite,
  type SiteOverview,
} from '../../../../src/domain/rollout/everySite';
import { aService, aStatus, today } from './facts';

export const essential = [
  aService({ SortOrder: 1 }),
  aService({ ServiceKey: 'internet', Title: 'Internet access', SortOrder: 2 }),
];
export const video = aService({ ServiceKey: 'video', Title: 'Video', Tier: 'Extended', SortOrder: 3 });

export function aSite(facts: Partial<EverySiteFacts> = {}): EverySiteFacts {
  return {
    SiteCode: 'MIL',
    Title: 'Millgate House',
    Region: 'North',
    AreaTeam: 'South Yorkshire',
    Town: 'Rotherham',
    Staff: 10,
    Wave: 3,
    ...facts,
  };
}

/** Both essential services of a site, with the same facts. */
export function both(site: string, facts: Partial<EveryStatusFacts> = {}): EveryStatusFacts[] {
  return ['email', 'internet'].map((ServiceKey) => ({ ...aStatus({ SiteCode: site, ServiceKey }), ...facts }));
}

export function standingsOf(sites: readonly EverySiteFacts[], statuses: readonly EveryStatusFacts[]): SiteOverview[] {
  return everySite(sites, [...essential, video], statuses, today);
}

/** Sites A, B, … whose essential services have the given facts, one site for each. */
export function sitesWith(...facts: readonly Partial<EveryStatusFacts>[]): SiteOverview[] {
  const codes = facts.map((_, index) => String.fromCharCode(65 + index));
  return standingsOf(
    codes.map((SiteCode) => aSite({ SiteCode, Title: `Site ${SiteCode}` })),
    facts.flatMap((one, index) => both(codes[index], one)),
  );
}
