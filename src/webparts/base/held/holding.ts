import * as React from 'react';
import type { Place } from '../../../ui/place';

/** Something that would be lost by leaving. */
export interface Hold {
  /** It is being saved. */
  readonly saving: boolean;
  /** The browser keeps it too. */
  readonly isKept: boolean;
  /** Whether it stays where somebody goes on to this place; undefined: off the page, or out of the view. */
  stays(to: Place | undefined): boolean;
  /**
   * The person leaves without it.
   *
   * @param saving something is being saved, perhaps this: whether it is saved is not known yet.
   */
  onLeave(saving: boolean): void;
}

/** Holds something; returns what lets it go. */
export type Holder = (hold: Hold) => () => void;

export const HolderContext = React.createContext<Holder | undefined>(undefined);

/**
 * Asks before somebody leaves with something that is not saved.
 *
 * @returns what lets it go at once, before the next drawing.
 * @throws outside a `LeaveGuard`: nobody would ask.
 */
export function useHold(held: boolean, { saving = false, isKept = false, ...rest }: Partial<Hold> = {}): () => void {
  const holder = React.useContext(HolderContext);
  if (!holder) throw new Error('Something can be held inside a LeaveGuard only.');
  const latest = React.useRef(rest);
  latest.current = rest;
  const letGo = React.useRef<() => void>();
  // In the layout's turn: a click may follow before the next effect.
  React.useLayoutEffect(() => {
    if (!held) return undefined;
    letGo.current = holder({
      saving,
      isKept,
      stays: (to) => latest.current.stays?.(to) ?? false,
      onLeave: (isSaving) => latest.current.onLeave?.(isSaving),
    });
    return letGo.current;
  }, [held, holder, saving, isKept]);
  return React.useCallback(() => letGo.current?.(), []);
}
