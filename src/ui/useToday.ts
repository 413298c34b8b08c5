import * as React from 'react';
import { type Day, dayOf } from '../domain/day';

const aMinute = 60_000;

/** Today, also when the page stays open past midnight: answers grow old while nobody reloads. */
export function useToday(now: () => Date): Day {
  const [today, setToday] = React.useState(() => dayOf(now()));
  React.useEffect(() => {
    const timer = setInterval(() => setToday(dayOf(now())), aMinute);
    return () => clearInterval(timer);
  }, [now]);
  return today;
}
