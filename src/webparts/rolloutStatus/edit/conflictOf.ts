import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { statusWrite, type StatusWrite, type TheirStatus } from '../../../data/rolloutEditing';
import { overTheirs } from '../../../domain/rollout/overTheirs';
import { changedColumns, type StatusChange, type StatusValues } from '../../../domain/rollout/statusChange';
import type { BothVersions } from '../../base/saving/Conflict';
import { bothVersions } from './columnWords';

/** One of many changes, as its conflict with somebody else's version is settled. */
export interface OwnChange {
  readonly site: Pick<RolloutSite, 'SiteCode' | 'Title' | 'Town'>;
  readonly service: Pick<RolloutService, 'ServiceKey' | 'Title'>;
  readonly change: StatusChange;
  /** The whole of one's own version. */
  readonly after: StatusValues;
}

interface ConflictSides<I> {
  both(item: I, theirs: TheirStatus): readonly BothVersions[];
  over(item: I, theirs: TheirStatus): StatusWrite | undefined;
}

/**
 * Both versions in a run of statuses, and the write that saves one's own over theirs, as it is shown: only what the
 * change speaks of, since nobody looked at the rest of these rows.
 *
 * @param goTogether whether their version with one's own change in it makes sense.
 */
export function conflictOf<I>(
  ownOf: (item: I) => OwnChange,
  goTogether: (mine: StatusValues, theirs: TheirStatus, item: I) => boolean = () => true,
): ConflictSides<I> {
  const mineOf = (item: I, theirs: TheirStatus): StatusValues | undefined => {
    const { change, after } = ownOf(item);
    return overTheirs(theirs, change, after);
  };
  return {
    both: (item, theirs) => bothVersions(mineOf(item, theirs) ?? ownOf(item).after, theirs),
    over(item, theirs) {
      const mine = mineOf(item, theirs);
      if (!mine || !goTogether(mine, theirs, item)) return undefined;
      const { site, service } = ownOf(item);
      return statusWrite(site, service, theirs, changedColumns(theirs, mine));
    },
  };
}
