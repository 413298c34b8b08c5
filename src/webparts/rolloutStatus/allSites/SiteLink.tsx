import * as React from 'react';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { siteName } from '../../../domain/siteName';
import { RouteLink } from '../../../ui/RouteLink';
import { usePart } from '../../base/PartContext';

/** A site's name as a link to its page. */
export function SiteLink({ overview: { site } }: { readonly overview: SiteOverview }): React.ReactElement {
  const { go } = usePart();
  return (
    <RouteLink to={{ site: site.SiteCode }} onGo={go}>
      {siteName(site)}
    </RouteLink>
  );
}
