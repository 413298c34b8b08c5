import * as React from 'react';
import { clearReply, readReply, writeReply } from './draft';
import type { OwnSurroundings } from './surroundings';

/** The reply to ICT that somebody is typing. */
export interface Reply {
  readonly text: string;
  /** Whether this browser keeps it. */
  readonly isKept: boolean;
  type(text: string): void;
  clear(): void;
}

/** @param itemId of the request that it is about. */
export function useReply({ store, today }: OwnSurroundings, itemId: number): Reply {
  const [text, setText] = React.useState(() => readReply(store, today, itemId));
  const [isKept, setKept] = React.useState(true);
  return {
    text,
    isKept,
    type(typed) {
      setText(typed);
      if (typed.trim()) setKept(writeReply(store, today, itemId, typed));
      else clearReply(store, itemId);
    },
    clear() {
      setText('');
      clearReply(store, itemId);
    },
  };
}
