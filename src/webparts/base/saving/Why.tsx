import * as React from 'react';
import { Button } from '../../../ui/Button';
import { moment } from '../../../ui/dates';
import { fill, filled } from '../../../ui/text';
import { Conflict, type ConflictProps, type Theirs } from './Conflict';
import { strings } from './strings';
import type { RowResult } from './useRun';

/** What is said of an item that was not saved, where it depends on what was done with it. */
export interface WhyWords {
  readonly Conflict: string;
  readonly ConflictBy: `{who}${string}`;
  readonly Unclear: string;
}

const changed: WhyWords = {
  Conflict: strings.WhyConflict,
  ConflictBy: strings.WhyConflictBy,
  Unclear: strings.WhyUnclear,
};

export interface WhyProps {
  readonly standing: RowResult<Theirs> | undefined;
  /** Both versions, if somebody else has changed it. */
  readonly conflict?: ConflictProps;
  readonly words?: WhyWords;
}

/** Why an item was not saved; a conflict with buttons to settle it. */
export function Why({ standing, conflict, words = changed }: WhyProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  if (open && conflict) return <Conflict {...conflict} />;
  return (
    <>
      {whyWords(standing, words)}{' '}
      {conflict ? (
        <Button quiet onClick={() => setOpen(true)}>
          {strings.BothVersions}
        </Button>
      ) : null}
    </>
  );
}

function whyWords(standing: RowResult<Theirs> | undefined, words: WhyWords): string {
  switch (standing?.state) {
    case 'theirs':
      return strings.WhyTheirs;
    case 'gone':
      return strings.WhyGone;
    case 'unreadable':
      return fill(strings.WhyUnreadable, { field: standing.field });
    case 'conflict': {
      const { editedBy: who, editedOn } = standing.theirs;
      const when = moment(editedOn);
      return who ? filled(words.ConflictBy, { who, when }) : filled(words.Conflict, { when });
    }
    case 'failed': {
      const { problem, unclear } = standing;
      if (unclear) return words.Unclear;
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
