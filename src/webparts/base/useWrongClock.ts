import type { ServerClock } from '../../data/read/serverClock';
import { useRedrawOn } from '../../ui/useRedrawOn';

/** Milliseconds. A clock that is wrong by no more is nothing to tell people of. */
const worthTelling = 10 * 60_000;

/** Whether this computer's clock is so wrong that people are told: they would take our days and times for wrong. */
export function useWrongClock(clock: ServerClock): boolean {
  useRedrawOn(clock);
  return Math.abs(clock.ahead()) > worthTelling;
}
