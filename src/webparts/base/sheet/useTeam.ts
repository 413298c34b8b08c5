import * as React from 'react';
import { keepMatches, type KeptMatches, readMatches, type TeamMatch, type TeamMatches } from '../../../data/matches';
import { usePart } from '../PartContext';

/** What the team has matched, and whether the last matches were kept. */
export interface Team {
  /** Undefined until it is read. */
  readonly known: TeamMatches | 'absent' | 'unread' | undefined;
  /** Undefined until something is kept. */
  readonly kept?: KeptMatches;
  /** Reads it again. Nothing is thrown. */
  read(): Promise<void>;
  /** Whether the import is still open. Its matches may be kept after it is left. */
  isShown(): boolean;
  /** Another sheet begins: forgets whether earlier matches were kept. */
  clear(): void;
  /** Keeps matches for the team; called back once all are kept. Does nothing where the list cannot be read. */
  keep(changed: readonly TeamMatch[], onKept?: () => void): void;
}

/** What the team has matched: read at first, and again after each writing. */
export function useTeam(): Team {
  const { connection } = usePart();
  const [known, setKnown] = React.useState<Team['known']>();
  const [kept, setKept] = React.useState<KeptMatches>();
  const latest = React.useRef<Team['known']>();
  // One after the other: each write needs the etags of the one before.
  const queue = React.useRef<Promise<void>>(Promise.resolve());
  const isShown = React.useRef(true);

  function after(work: () => Promise<void>): Promise<void> {
    queue.current = queue.current.then(work);
    return queue.current;
  }

  async function readNow(): Promise<void> {
    latest.current = await readMatches(connection);
    if (isShown.current) setKnown(latest.current);
  }

  async function keepNow(changed: readonly TeamMatch[], onKept: () => void): Promise<void> {
    const before = latest.current;
    if (!before || typeof before === 'string') return;
    const outcome = await keepMatches(connection, before, changed).catch((): KeptMatches => ({
      replaced: [],
      failed: changed.length,
    }));
    if (outcome.failed === 0) onKept();
    if (isShown.current) setKept(outcome);
    await readNow();
  }

  React.useEffect(() => {
    isShown.current = true;
    after(readNow).catch(() => undefined);
    return () => {
      isShown.current = false;
    };
  }, []);

  return {
    known,
    kept,
    read: () => after(readNow),
    isShown: () => isShown.current,
    clear: () => setKept(undefined),
    keep: (changed, onKept = () => undefined) => {
      if (changed.length > 0) after(() => keepNow(changed, onKept)).catch(() => undefined);
    },
  };
}
