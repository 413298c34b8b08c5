import * as React from 'react';
import type { ServerClock } from '../../data/read/serverClock';

/** Milliseconds. A clock that is wrong by no more is nothing to tell people of. */
const worthTelling = 10 * 60_000;

/** Whether this computer's clock is so wrong that people are told: they would take our days and times for wrong. */
export function useWrongClock(clock: ServerClock): boolean {
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    // A reply may have come between drawing and subscribing.
    redraw();
    return clock.subscribe(redraw);
  }, [clock]);
  return Math.abs(clock.ahead()) > worthTelling;
}
