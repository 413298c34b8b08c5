import { type PauseOutcome, type PauseRow, type TheirPause, writePause } from '../../../data/pauses';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { useWrite, type Write } from '../../base/saving/useWrite';
import { strings } from './strings';

/** A change of one wave on its way. */
export interface PauseAttempt {
  /** Since when, by whom and why; undefined takes the wave up again. */
  readonly value: string | undefined;
  readonly base: PauseRow | TheirPause | undefined;
  /** Discards what was typed, once it is saved or given up. */
  settled(): void;
}

/** Pauses a wave, or takes it up again. `onEnded` is given what is said of it, if it is saved. */
export function usePauseWrite(
  wave: number,
  onEnded: (said: string | undefined) => void,
): Write<PauseAttempt, PauseOutcome> {
  const { connection } = usePart();
  return useWrite<PauseAttempt, PauseOutcome>({
    write: ({ base, value }, options) => writePause(connection, wave, base, value, options),
    onOutcome({ state }, { settled }) {
      if (state === 'saved') settled();
    },
    onEnded({ state }, { value }) {
      if (state === 'saved') onEnded(fill(value === undefined ? strings.TakenUp : strings.Paused, { wave }));
      else if (state === 'gone') onEnded(undefined);
    },
  });
}
