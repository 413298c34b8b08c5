import * as React from 'react';
import { Button } from '../../../ui/Button';
import { strings } from './strings';
import { TodayLink } from './TodayLink';

export interface TeamLinksProps {
  onEdit(): void;
}

/** What the rollout team does from a site’s page. */
export function TeamLinks({ onEdit }: TeamLinksProps): React.ReactElement {
  return (
    <>
      <TodayLink />
      <Button quiet onClick={onEdit}>
        {strings.Edit}
      </Button>
    </>
  );
}
