import * as React from 'react';
import { createLoader } from '../../../data/loader';
import type { DayReport } from '../../../data/teamDay';
import type { Loadable } from '../../../domain/loadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';
import type { toMend } from './mending';

/** What is read, with what finds in it what is to be mended. */
interface ReadDay extends DayReport {
  readonly toMend: typeof toMend;
}

/** What the day needs beside the statuses, as far as it is read. */
export interface TeamDay {
  readonly value: Loadable<ReadDay>;
  retry(): void;
}

/**
 * What the day needs beside the statuses. It comes after them, and is read again with them.
 *
 * @param readAt when all sites were read last.
 */
export function useTeamDay(readAt: Date): TeamDay {
  const { connection, now } = usePart();
  const loader = useLoads(`${connection.siteUrl}|day`, () =>
    createLoader<ReadDay>({
      async read() {
        const mending = await import(/* webpackChunkName: 'today-mend' */ './mending');
        return { ...(await mending.readTeamDay(connection)), toMend: mending.toMend };
      },
      lists: connection.lists,
      now,
    }),
  );
  const begun = React.useRef(readAt);
  React.useEffect(() => {
    if (begun.current !== readAt) loader.refresh();
    begun.current = readAt;
  }, [loader, readAt]);
  return { value: useLoadable(loader), retry: loader.refresh };
}
