import * as React from 'react';
import { type Day, dayOf } from '../domain/day';
import type { Changing } from './useRedrawOn';

const aMinute = 60_000;

/** A clock that tells when it was corrected. */
export interface TodaysClock extends Changing {
  now(): Date;
}

/**
 * Today, also if the page stays open past midnight or a reply of SharePoint's corrects the clock: answers grow old
 * without a reload.
 */
export function useToday(clock: TodaysClock): Day {
  const [today, setToday] = React.useState(() => dayOf(clock.now()));
  React.useEffect(() => {
    const look = (): void => setToday(dayOf(clock.now()));
    look();
    const timer = setInterval(look, aMinute);
    const end = clock.subscribe(look);
    return () => {
      clearInterval(timer);
      end();
    };
  }, [clock]);
  return today;
}
