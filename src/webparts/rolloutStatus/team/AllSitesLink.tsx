import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import { Button } from '../../../ui/Button';
import { usePart } from '../../base/PartContext';

/** The way to all sites. */
export function AllSitesLink(): React.ReactElement {
  const { route, go } = usePart();
  return (
    <Button quiet onClick={() => go({ site: route.site, sites: 'all' })}>
      {rollout.AllSites}
    </Button>
  );
}
