import type { HeldRequest } from '../../../data/deviceRequests';
import { changeRequest, type RequestChange, type TheirRequest } from '../../../data/requestWrites';
import type { Outcome } from '../../../data/rowWrites';
import { useWrite, type Write } from '../../base/saving/useWrite';
import type { OwnSurroundings } from '../surroundings';

/** A change on its way. */
interface Attempt {
  readonly change: RequestChange;
  /** Called once it stands, whether or not anybody still looks on. */
  letGo?(): void;
}

export type Change = Write<Attempt, Outcome<TheirRequest>>;

/**
 * Changes one's own request by the etag it was read with.
 *
 * @param onDone called when a change stands, where somebody still looks on.
 */
export function useChange({ connection, onSaved }: OwnSurroundings, request: HeldRequest, onDone: () => void): Change {
  return useWrite({
    write: ({ change }, options) => changeRequest(connection, request, change, options),
    onOutcome({ state }, { letGo }) {
      if (state === 'saved') letGo?.();
    },
    onEnded({ state }) {
      if (state === 'saved') onDone();
      // ICT, or another tab, may have written it since: what is there now is shown.
      if (state !== 'failed') onSaved();
    },
  });
}
