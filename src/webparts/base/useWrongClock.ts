import type { ServerClock } from '../../data/read/serverClock';
import { useRedrawOn } from '../../ui/useRedrawOn';

/** Milliseconds. A smaller error of the clock is not worth a message. */
const worthTelling = 10 * 60_000;

/**
 * Whether this computer's clock is so wrong that people should know: otherwise our days and times would look wrong to
 * them.
 */
export function useWrongClock(clock: ServerClock): boolean {
  useRedrawOn(clock);
  return Math.abs(clock.ahead()) > worthTelling;
}
