import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { SiteStanding } from '../../../domain/rollout/everySite';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/words';

/** A site's name, which opens its own view. */
export function SiteLink({ standing: { site }, onChoose }: { readonly standing: SiteStanding; onChoose(siteCode: string): void }): React.ReactElement {
  return (
    <Button quiet onClick={() => onChoose(site.SiteCode)}>
      {site.Town ? fill(strings.SiteAndTown, { site: site.Title, town: site.Town }) : site.Title}
    </Button>
  );
}
