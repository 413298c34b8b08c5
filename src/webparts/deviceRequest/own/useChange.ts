import type { HeldRequest } from '../../../data/deviceRequests';
import { changeRequest, type RequestChange, type TheirRequest } from '../../../data/requestWrites';
import type { Outcome } from '../../../data/rowWrites';
import { usePart } from '../../base/PartContext';
import { useWrite, type Write } from '../../base/saving/useWrite';

/** A change on its way. */
interface Attempt {
  readonly change: RequestChange;
  /** Called once it stands, whether or not anybody still looks on. */
  letGo?(): void;
}

export type Change = Write<Attempt, Outcome<TheirRequest>>;

/** What a view of a change does when it has ended. Neither is called once the person has left the view. */
interface ChangeCalls {
  /** The change is saved. */
  onDone(): void;
  /** The request may hold something else now: it is to be read again. */
  onSaved(): void;
}

/** Changes one's own request by the etag it was read with. */
export function useChange(request: HeldRequest, { onDone, onSaved }: ChangeCalls): Change {
  const { connection } = usePart();
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
