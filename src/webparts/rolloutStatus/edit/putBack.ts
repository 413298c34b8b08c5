import type { Connection } from '../../../data/connection';
import { putStatusesBack, type StatusWrite, type TheirStatus } from '../../../data/rolloutEditing';
import { noStatus, type StatusValues } from '../../../domain/rollout/statusChange';
import type { BothVersions } from '../../base/saving/Conflict';
import type { Back } from '../../base/saving/Ended';
import type { RunItem } from '../../base/saving/useRun';
import { bothVersions } from './columnWords';
import { strings } from './strings';

/**
 * The way back from a save of statuses, as `BulkRun` takes it: `back={statusesBack(connection)}`. It needs nothing but
 * the writes that were saved, each with the whole row as it was read (see `statusWrite`).
 */
export function statusesBack(connection: Connection): Back<RunItem & { readonly write: StatusWrite }, TheirStatus> {
  return {
    write: (saved, options) => putStatusesBack(connection, saved, options),
    both: ({ write }, theirs) => beforeAndTheirs(write, theirs),
    isAdded: ({ write }) => write.base === undefined,
    added: strings.AddedStay,
    isEmptied: true,
  };
}

/** What stood before a save, beside what somebody has written since. */
export function beforeAndTheirs({ base }: StatusWrite, theirs: TheirStatus): readonly BothVersions[] {
  const before: StatusValues = { ...noStatus, ...base };
  return bothVersions(before, theirs);
}
