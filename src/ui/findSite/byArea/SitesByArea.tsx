import * as React from 'react';
import { nameOrder } from '../../../domain/order';
import { type Region, regions } from '../../../domain/region';
import type { FindableSite } from '../../../domain/siteSearch';
import { FewAtATime } from '../../FewAtATime';
import { Fold } from '../../Fold';
import { counted, fill } from '../../text';
import { SiteMatches } from '../SiteMatches';
import { strings as findStrings } from '../strings';
import { strings } from './strings';

export interface SitesByAreaProps {
  readonly sites: readonly FindableSite[];
  /** The region that comes first. */
  readonly region?: Region;
  onChoose(siteCode: string): void;
}

/** Every region, and in it every area team with its sites, in the order of names; those without a team last. */
export function SitesByArea({ sites, region, onChoose }: SitesByAreaProps): React.ReactElement {
  const byRegion = [...regions]
    .sort((a, b) => Number(b === region) - Number(a === region))
    .map((each) => ({ region: each, sites: inOrder(sites.filter((site) => site.Region === each)) }));
  return (
    <>
      {byRegion.map(({ region: each, sites: of }) =>
        of.length > 0 ? (
          <Fold
            key={each}
            summary={fill(strings.RegionSites, { region: each, sites: counted(of.length, findStrings.SiteCount) })}
            onceOpened
          >
            <FewAtATime rows={of} each="li">
              {(shown) =>
                teamsOf(shown).map(({ team, sites: ofTeam }, index) => (
                  <SiteMatches
                    key={index}
                    sites={ofTeam}
                    most={ofTeam.length}
                    title={team ?? strings.NoAreaTeam}
                    ofTeam
                    onChoose={onChoose}
                  />
                ))
              }
            </FewAtATime>
          </Fold>
        ) : null,
      )}
    </>
  );
}

function inOrder(sites: readonly FindableSite[]): FindableSite[] {
  return [...sites].sort(
    (a, b) =>
      Number(a.AreaTeam === undefined) - Number(b.AreaTeam === undefined) ||
      nameOrder(a.AreaTeam ?? '', b.AreaTeam ?? '') ||
      nameOrder(a.Title, b.Title),
  );
}

interface TeamSites {
  readonly team: string | undefined;
  readonly sites: FindableSite[];
}

/** Groups sites, sorted by team, into teams. */
function teamsOf(sites: readonly FindableSite[]): TeamSites[] {
  const teams: TeamSites[] = [];
  for (const site of sites) {
    const last = teams[teams.length - 1];
    if (last && last.team === site.AreaTeam) last.sites.push(site);
    else teams.push({ team: site.AreaTeam, sites: [site] });
  }
  return teams;
}
