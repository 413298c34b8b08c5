import * as React from 'react';
import type { Day } from '../../../domain/day';
import type { Rows } from './gapsOf';
import type { ToMend } from './mending';
import type { TeamDay } from './useTeamDay';

/** What is to be mended, once it is read, after the lines of the statuses are drawn; undefined until then. */
export function useToMend(rows: Rows, { value }: TeamDay, asOf: Day): ToMend | undefined {
  const [found, setFound] = React.useState<ToMend>();
  const day = value.state === 'ready' ? value.data : undefined;
  React.useEffect(() => {
    if (!day) return undefined;
    const timer = setTimeout(() => setFound(day.toMend(rows, day, asOf)));
    return () => clearTimeout(timer);
  }, [rows, day, asOf]);
  return found;
}
