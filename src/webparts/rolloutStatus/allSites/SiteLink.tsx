import * as React from 'react';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { siteName } from '../../../domain/siteName';
import type { Route } from '../../../ui/route';
import { RouteLink } from '../../../ui/RouteLink';

/** A site's name, which leads to its own view. */
export function SiteLink({
  overview: { site },
  go,
}: {
  readonly overview: SiteOverview;
  go(route: Route): void;
}): React.ReactElement {
  return (
    <RouteLink to={{ site: site.SiteCode }} onGo={go}>
      {siteName(site)}
    </RouteLink>
  );
}
