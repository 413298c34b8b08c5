import * as React from 'react';
import { type ChangeLog, type HeldRows, type LogScope, readChangeLog } from '../../../data/changeLog';
import { createLoader } from '../../../data/loader';
import { type Reach, rowsAtOnce } from '../../../domain/changeLog/reach';
import { addDays, type Day } from '../../../domain/day';
import type { Loadable } from '../../../domain/loadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';

export interface ReadLog {
  readonly value: Loadable<ChangeLog>;
  /** Reads what has changed since, as far back as is shown. */
  readAgain(): void;
  /** Goes further back: to a day, or to more rows of the same days. */
  further(to: { readonly since?: Day; readonly most?: number }): void;
}

/** The log of a site or service, or of everything since yesterday. */
export function useChangeLog(scope: LogScope): ReadLog {
  const { connection, now, today } = usePart();
  const reach = React.useRef<Reach>();
  const loader = useLoads(JSON.stringify([connection.siteUrl, scope]), () => {
    const held: HeldRows = new Map();
    const isOfAll = scope.site === undefined && scope.service === undefined;
    reach.current = { since: isOfAll ? addDays(today, -1) : undefined, most: rowsAtOnce };
    return createLoader<ChangeLog>({
      read: () => readChangeLog(connection, scope, reach.current!, today, held),
      lists: connection.lists,
      now,
    });
  });
  return {
    value: useLoadable(loader),
    readAgain: loader.refresh,
    further({ since, most }) {
      const { since: first, most: rows } = reach.current!;
      reach.current = { since: since ?? first, most: rows + (most ?? 0) };
      loader.refresh();
    },
  };
}
