import * as React from 'react';
import { textSlot } from '../../data/heldText';
import { keptText } from '../../data/keptText';
import { hasWords } from '../../domain/hasWords';
import { isRecord, type Kind, text } from '../../domain/kinds';
import { usePart } from '../base/PartContext';
import { useIsGone } from '../base/useIsGone';

/** A reply to ICT that is being typed. This browser keeps it until it is sent. */
export interface Reply {
  readonly text: string;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  type(text: string): void;
  /** It is sent or discarded: forget it. */
  clear(): void;
}

/** Version 0.1.0 and earlier kept it with its day. */
const replyKind: Kind<string> = (value) => text(isRecord(value) ? value.text : value);

/** @param itemId the number of the request. */
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
      if (hasWords(value)) setKept(slot.write({ value, on: now() }));
      else slot.clear();
    },
    clear() {
      // If the person left the view and came back, something newer may be typed there.
      if (isGone()) {
        if (slot.read(today)?.value === typed) slot.clear();
        return;
      }
      setTyped('');
      slot.clear();
    },
  };
}
