import * as React from 'react';
import { withChange } from '../../../domain/rollout/statusChange';
import { backVersions } from '../../base/saving/backVersions';
import { Conflict } from '../../base/saving/Conflict';
import { bothVersions } from '../edit/columnWords';
import { beforeAndTheirs } from '../edit/putBack';
import type { Answering } from './useAnswer';

export interface BothVersionsProps {
  readonly name: string;
  readonly conflict: NonNullable<Answering['conflict']>;
  readonly busy: boolean;
  onMine(): void;
  onTheirs(): void;
}

/** What somebody else has written since, beside one’s own answer, or what stood before it is put back. */
export function BothVersions({
  name,
  conflict: {
    attempt: { now, change, back },
    theirs,
  },
  busy,
  onMine,
  onTheirs,
}: BothVersionsProps): React.ReactElement {
  return (
    <Conflict
      name={name}
      both={back ? beforeAndTheirs(back, theirs) : bothVersions(withChange(theirs, { Now: now, ...change }), theirs)}
      theirs={theirs}
      busy={busy}
      words={back && backVersions}
      onMine={back ? undefined : onMine}
      onTheirs={onTheirs}
    />
  );
}
