import { type AllSitesReport, readAllSites, readAllSitesChanges } from '../../../data/allSites';
import { createLoader, type Loader } from '../../../data/loader';
import { wholesInMemory } from '../../../data/wholeInMemory';
import { useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';

const held = wholesInMemory<AllSitesReport>();

/** The reading of all sites. Every view of it shares what is in memory, and then reads only what has changed. */
export function useAllSites(): Loader<AllSitesReport> {
  const { connection, now } = usePart();
  return useLoads(connection.siteUrl, () =>
    createLoader<AllSitesReport>({
      read: (onPart, abandoned) => readAllSites(connection, onPart, abandoned),
      readChanges: (before) => readAllSitesChanges(connection, before),
      memory: held(connection),
      // Where there are no sites, people who may add them see the way to do so instead.
      isEmpty: (report) => hasNone(report) && !report.mayEdit,
      lists: connection.lists,
      now,
    }),
  );
}

/** Whether there is no site, and none that cannot be read. */
export function hasNone({ sites, statuses, unreadable }: AllSitesReport): boolean {
  return statuses !== undefined && sites.length === 0 && unreadable.length === 0;
}
