import * as React from 'react';
import { Button } from '../../../ui/Button';
import { usePart } from '../../base/PartContext';
import { SiteFormLink } from '../keep/KeepLinks';
import { strings } from './strings';
import { TodayLink } from './TodayLink';

export interface TeamLinksProps {
  readonly siteCode: string;
  onEdit(): void;
}

/** What the rollout team does from a site’s page. */
export function TeamLinks({ siteCode, onEdit }: TeamLinksProps): React.ReactElement {
  const { route, go } = usePart();
  return (
    <>
      <TodayLink />
      <Button quiet onClick={() => go({ site: route.site, sites: 'news' })}>
        {strings.News}
      </Button>
      <Button quiet onClick={onEdit}>
        {strings.Edit}
      </Button>
      <SiteFormLink siteCode={siteCode} />
    </>
  );
}
