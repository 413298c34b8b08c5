import { createLoader } from '../../../data/loader';
import { readSiteForEditing } from '../../../data/rolloutEditing';
import { type NamedReport, readReportsAt } from '../../../data/staffReports';
import { keyOf } from '../../../domain/key';
import type { Loadable } from '../../../domain/loadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';

/** A site's entries, to be changed. */
export function useEntries(siteCode: string): {
  readonly value: Loadable<Awaited<ReturnType<typeof readSiteForEditing>>>;
  refresh(): void;
} {
  const { connection, now } = usePart();
  const loader = useLoads(`${connection.siteUrl}|${siteCode}`, () =>
    createLoader({ read: () => readSiteForEditing(connection, siteCode), now }),
  );
  return { value: useLoadable(loader), refresh: loader.refresh };
}

/** What staff say at a site. Everything else can be done without it. */
export interface SiteReports {
  readonly failed: boolean;
  retry(): void;
  /** What they say of a service, the newest first. */
  of(serviceKey: string): readonly NamedReport[];
}

export function useReports(siteCode: string): SiteReports {
  const { connection, now } = usePart();
  const loader = useLoads(`${connection.siteUrl}|${siteCode}|said`, () =>
    createLoader({ read: () => readReportsAt(connection, siteCode, now()), lists: connection.lists, now }),
  );
  const value = useLoadable(loader);
  const reports = value.state === 'ready' ? value.data : [];
  return {
    failed: value.state === 'failed',
    retry: loader.refresh,
    of: (serviceKey) => reports.filter(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(serviceKey)),
  };
}
