import * as React from 'react';
import type { Route } from '../../../ui/route';

/** Something that would be lost by leaving. */
export interface Hold {
  /** It is being saved. */
  readonly saving: boolean;
  /** The browser keeps it too. */
  readonly isKept: boolean;
  /** Whether it stays where somebody goes on to this place; undefined: off the page, or out of the view. */
  stays(to: Route | undefined): boolean;
  /**
   * The person leaves without it.
   *
   * @param saving something is being saved, perhaps this: whether it is saved is not known yet.
   */
  onLeave(saving: boolean): void;
}

/** What a `LeaveGuard` does for the views in it. */
export interface Guard {
  /** Holds something; returns what lets it go. */
  hold(one: Hold): () => void;
  /** Closes a form, once it is known that nothing typed in these views is lost by it. */
  leave(close: () => void): void;
}

export const GuardContext = React.createContext<Guard | undefined>(undefined);

/** @throws outside a `LeaveGuard`: nobody would ask. */
function useGuard(): Guard {
  const guard = React.useContext(GuardContext);
  if (!guard) throw new Error('Something can be held inside a LeaveGuard only.');
  return guard;
}

/**
 * The way out of a form. It asks about what these views hold: what other web parts on the page hold stays there.
 *
 * @throws outside a `LeaveGuard`.
 */
export function useLeave(): Guard['leave'] {
  return useGuard().leave;
}

/**
 * Asks before somebody leaves with something that is not saved.
 *
 * @returns what lets it go at once, before the next drawing.
 * @throws outside a `LeaveGuard`.
 */
export function useHold(held: boolean, { saving = false, isKept = false, ...rest }: Partial<Hold> = {}): () => void {
  const guard = useGuard();
  const latest = React.useRef(rest);
  latest.current = rest;
  const letGo = React.useRef<() => void>();
  // In the layout's turn: a click may follow before the next effect.
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
