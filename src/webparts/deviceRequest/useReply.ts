import * as React from 'react';
import { textSlot } from '../../data/heldText';
import { keptText } from '../../data/kept';
import { isRecord, type Kind, text } from '../../domain/kinds';
import { usePart } from '../base/PartContext';
import { useIsGone } from '../base/useIsGone';

/** The reply to ICT that somebody is typing, kept in this browser until it is sent. */
export interface Reply {
  readonly text: string;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  type(text: string): void;
  /** It is sent: neither kept nor shown any more. */
  clear(): void;
}

/** Until version 0.1.0 it was kept with its day. */
const replyKind: Kind<string> = (value) => text(isRecord(value) ? value.text : value);

/** @param itemId of the request that it is about. */
export function useReply(itemId: number): Reply {
  const { store, now, today } = usePart();
  const [slot] = React.useState(() => textSlot(store, keptText('reply', itemId), replyKind));
  const [typed, setTyped] = React.useState(() => slot.read(today)?.value ?? '');
  const [isKept, setKept] = React.useState(true);
  const isGone = useIsGone();
  return {
    text: typed,
    isKept,
    type(value) {
      setTyped(value);
      if (value.trim()) setKept(slot.write({ value, on: now() }));
      else slot.clear();
    },
    clear() {
      // Where the page has turned, it may be open again by now, with something newer typed in it.
      if (isGone()) {
        if (slot.read(today)?.value === typed) slot.clear();
        return;
      }
      setTyped('');
      slot.clear();
    },
  };
}
