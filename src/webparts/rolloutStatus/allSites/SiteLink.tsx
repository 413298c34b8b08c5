import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { SiteStanding } from '../../../domain/rollout/everySite';
import type { Place } from '../../../ui/place';
import { PlaceLink } from '../../../ui/PlaceLink';
import { fill } from '../../../ui/words';

/** A site's name, which leads to its own view. */
export function SiteLink({ standing: { site }, go }: { readonly standing: SiteStanding; go(place: Place): void }): React.ReactElement {
  return (
    <PlaceLink to={{ site: site.SiteCode }} onGo={go}>
      {site.Town ? fill(strings.SiteAndTown, { site: site.Title, town: site.Town }) : site.Title}
    </PlaceLink>
  );
}
