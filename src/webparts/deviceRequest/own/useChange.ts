import type { HeldRequest } from '../../../data/deviceRequests';
import { changeRequest, type RequestChange, type TheirRequest } from '../../../data/requestWrites';
import type { Outcome } from '../../../data/rowWrites';
import { usePart } from '../../base/PartContext';
import { useWrite, type Write } from '../../base/saving/useWrite';

/** A change on its way. */
export interface Attempt {
  readonly change: RequestChange;
  /** It says that its author did not ask for the request. */
  readonly denies?: true;
  /** Called once it is saved, even if the person has left the view. */
  letGo?(): void;
}

export type Change = Write<Attempt, Outcome<TheirRequest>>;

/** Calls for a view when a change has ended. Neither is made once the person has left the view. */
interface ChangeCalls {
  /** The change is saved. */
  onDone(attempt: Attempt): void;
  /** The request may be different now: it has to be read again. */
  onSaved(): void;
}

/** Changes one's own request, by the etag that it was read with. */
export function useChange(request: HeldRequest, { onDone, onSaved }: ChangeCalls): Change {
  const { connection } = usePart();
  return useWrite({
    write: ({ change }, options) => changeRequest(connection, request, change, options),
    onOutcome({ state }, { letGo }) {
      if (state === 'saved') letGo?.();
    },
    onEnded({ state }, attempt) {
      if (state === 'saved') onDone(attempt);
      // ICT or another tab may have written it: show what it holds now.
      if (state !== 'failed') onSaved();
    },
  });
}
