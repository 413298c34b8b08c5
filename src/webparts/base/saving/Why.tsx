import * as React from 'react';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/text';
import { Conflict, type ConflictProps, type Theirs } from './Conflict';
import { strings } from './strings';
import type { RowResult } from './useRun';

export interface WhyProps {
  readonly standing: RowResult<Theirs> | undefined;
  /** Both versions, if somebody else has changed it. */
  readonly conflict?: ConflictProps;
}

/** Why an item was not saved; a conflict with buttons to settle it. */
export function Why({ standing, conflict }: WhyProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  if (open && conflict) return <Conflict {...conflict} />;
  return (
    <>
      {whyWords(standing)}{' '}
      {conflict ? (
        <Button quiet onClick={() => setOpen(true)}>
          {strings.BothVersions}
        </Button>
      ) : null}
    </>
  );
}

function whyWords(standing: RowResult<Theirs> | undefined): string {
  switch (standing?.state) {
    case 'theirs':
      return strings.WhyTheirs;
    case 'gone':
      return strings.WhyGone;
    case 'unreadable':
      return fill(strings.WhyUnreadable, { field: standing.field });
    case 'conflict':
      return standing.theirs.editedBy
        ? fill(strings.WhyConflictBy, { who: standing.theirs.editedBy })
        : strings.WhyConflict;
    case 'failed': {
      const { problem, unclear } = standing;
      if (unclear) return strings.WhyUnclear;
      if (problem.kind === 'offline') return strings.WhyOffline;
      if (problem.kind === 'throttled') return strings.WhyBusy;
      if (problem.kind === 'forbidden') return strings.WhyForbidden;
      if (problem.kind === 'expired') return strings.WhyExpired;
      return fill(strings.WhyRefused, { detail: problem.kind === 'unexpected' ? problem.detail : problem.kind });
    }
    default:
      return strings.WhyNotSent;
  }
}
