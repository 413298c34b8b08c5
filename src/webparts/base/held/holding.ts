import * as React from 'react';
import type { Route } from '../../../ui/route';

/** Something that leaving would lose. */
export interface Hold {
  /** It is being saved. */
  readonly saving: boolean;
  /** The browser keeps it too. */
  readonly isKept: boolean;
  /** Whether it stays when the person goes to this place; undefined: off the page, or out of the view. */
  stays(to: Route | undefined): boolean;
  /**
   * Called when the person leaves without it.
   *
   * @param saving something is being saved, perhaps this: whether it is saved is not known yet.
   */
  onLeave(saving: boolean): void;
}

/** What a `LeaveGuard` does for the views in it. */
export interface Guard {
  /** Holds something; returns a function that releases it. */
  hold(one: Hold): () => void;
  /** Closes a form, once it is certain that no typed text of these views is lost. */
  leave(close: () => void): void;
}

export const GuardContext = React.createContext<Guard | undefined>(undefined);

/** @throws outside a `LeaveGuard`, since nothing would ask. */
function useGuard(): Guard {
  const guard = React.useContext(GuardContext);
  if (!guard) throw new Error('Something can be held inside a LeaveGuard only.');
  return guard;
}

/**
 * How to leave a form. It asks about what these views hold; other web parts on the page keep theirs.
 *
 * @throws outside a `LeaveGuard`.
 */
export function useLeave(): Guard['leave'] {
  return useGuard().leave;
}

/**
 * Asks before somebody leaves with something unsaved.
 *
 * @returns a function that releases it at once, before the next drawing.
 * @throws outside a `LeaveGuard`.
 */
export function useHold(held: boolean, { saving = false, isKept = false, ...rest }: Partial<Hold> = {}): () => void {
  const guard = useGuard();
  const latest = React.useRef(rest);
  latest.current = rest;
  const letGo = React.useRef<() => void>();
  // A layout effect, since a click may come before the next ordinary effect.
  React.useLayoutEffect(() => {
    if (!held) return undefined;
    letGo.current = guard.hold({
      saving,
      isKept,
      stays: (to) => latest.current.stays?.(to) ?? false,
      onLeave: (isSaving) => latest.current.onLeave?.(isSaving),
    });
    return letGo.current;
  }, [held, guard, saving, isKept]);
  return React.useCallback(() => letGo.current?.(), []);
}
