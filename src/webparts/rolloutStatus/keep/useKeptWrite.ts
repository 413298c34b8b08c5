import * as React from 'react';
import {
  type KeptList,
  type KeptOutcome,
  type KeptWrite,
  putKeptBack,
  type TheirKept,
  writeKept,
} from '../../../data/keeping';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { conflictIn, useWrite, type Write } from '../../base/saving/useWrite';
import { strings } from './strings';

/** A write of one row on its way. */
export interface KeptAttempt {
  readonly write: KeptWrite;
  /** What the row is called. */
  readonly name: string;
  /** The save is put back, not made. */
  readonly back?: true;
  settled(): void;
}

export interface KeptWriting {
  readonly write: Write<KeptAttempt, KeptOutcome>;
  readonly conflict?: { readonly attempt: KeptAttempt; readonly theirs: TheirKept };
  /** What was done last, in words. */
  readonly said: string;
  /** The last save, if it can be put back: it changed a row, and nothing has happened since. */
  readonly saved?: KeptAttempt;
  putBack(): void;
  /** Nothing can be put back any more. */
  forget(): void;
}

/** Saves one row, and puts it back. `onSaved` is called after both. */
export function useKeptWrite(keyed: KeptList, onSaved: (attempt: KeptAttempt) => void): KeptWriting {
  const { connection } = usePart();
  const [saved, setSaved] = React.useState<KeptAttempt>();
  const [said, setSaid] = React.useState('');
  const write = useWrite<KeptAttempt, KeptOutcome>({
    write: (attempt, options) => (attempt.back ? putKeptBack : writeKept)(connection, keyed, attempt.write, options),
    onOutcome({ state }, { settled }) {
      if (state === 'saved') settled();
    },
    onEnded({ state }, attempt) {
      if (state !== 'saved') return;
      const { back, name, write: made } = attempt;
      setSaved(back || !made.base ? undefined : attempt);
      setSaid(fill(back ? strings.PutBack : strings.Saved, { name }));
      onSaved(attempt);
    },
  });
  return {
    write,
    conflict: conflictIn(write.ended),
    said,
    saved,
    putBack() {
      if (saved) write.save({ ...saved, back: true, settled: () => undefined });
    },
    forget() {
      setSaved(undefined);
      setSaid('');
    },
  };
}
