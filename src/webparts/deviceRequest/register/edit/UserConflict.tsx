import * as React from 'react';
import type { KnownUser } from '../../../../data/blackBerryRegister';
import { Conflict } from '../../../base/saving/Conflict';
import { conflictIn } from '../../../base/saving/useWrite';
import { nameOf, siteNames } from '../people';
import type { RegisterWork } from '../work';
import { bothUsers } from './bothUsers';
import type { UserSaving } from './useUserWrite';

export interface UserConflictProps extends Pick<RegisterWork, 'sites'> {
  readonly user: KnownUser;
  readonly write: UserSaving;
  /** Their version stays. */
  onTheirs(): void;
  /** The form. */
  readonly children: React.ReactNode;
}

/** A form of one person; both versions in its place, if somebody else has changed them meanwhile. */
export function UserConflict({ user, sites, write, onTheirs, children }: UserConflictProps): React.ReactElement {
  const conflict = conflictIn(write.ended);
  if (!conflict) return <>{children}</>;
  const { attempt, theirs } = conflict;
  return (
    <Conflict
      name={nameOf(user)}
      both={bothUsers(attempt.values, theirs, siteNames(sites))}
      theirs={theirs}
      busy={write.saving}
      onMine={() => write.save({ ...attempt, base: theirs })}
      onTheirs={() => {
        write.letGo();
        onTheirs();
      }}
    />
  );
}
