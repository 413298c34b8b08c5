import * as React from 'react';
import type { SiteStanding } from '../../../domain/rollout/everySite';
import { siteName } from '../../../domain/siteName';
import type { Place } from '../../../ui/place';
import { PlaceLink } from '../../../ui/PlaceLink';

/** A site's name, which leads to its own view. */
export function SiteLink({
  standing: { site },
  go,
}: {
  readonly standing: SiteStanding;
  go(place: Place): void;
}): React.ReactElement {
  return (
    <PlaceLink to={{ site: site.SiteCode }} onGo={go}>
      {siteName(site)}
    </PlaceLink>
  );
}
