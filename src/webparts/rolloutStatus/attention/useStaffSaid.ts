import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import { keepsReports } from '../../../data/keepsReports';
import type { StaffSaid } from '../../../data/staffSaid';
import type { Loadable } from '../../../domain/loadable';
import { usePart } from '../../base/PartContext';

/** What staff say, as far as it has been read. */
export type SaidSoFar =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly said: StaffSaid }
  | { readonly state: 'failed'; retry(): void };

/**
 * What staff say at all sites, read and counted after the sites themselves. Undefined for people who may not change the
 * statuses, and where the lists have nowhere to keep it.
 */
export function useStaffSaid(value: Loadable<AllSitesReport>): SaidSoFar | undefined {
  const { connection, now } = usePart();
  const shown = value.state === 'ready' ? value.data : value.state === 'failed' ? value.stale?.data : undefined;
  const reads = shown?.mayEdit === true && keepsReports(connection);
  const report = value.state === 'ready' && !value.refreshing && reads ? value.data : undefined;
  const wholes = report?.wholes;
  const [soFar, setSoFar] = React.useState<SaidSoFar>({ state: 'reading' });
  const [tries, setTries] = React.useState(1);

  React.useEffect(() => {
    if (!wholes || !report) return undefined;
    let gone = false;
    const set = (next: SaidSoFar): void => {
      if (!gone) setSoFar(next);
    };
    const retry = (): void => {
      set({ state: 'reading' });
      setTries((before) => before + 1);
    };
    import(/* webpackChunkName: 'said-figures' */ './countSaid')
      .then(({ countSaid }) => countSaid(connection, report, now, (said) => set({ state: 'read', said })))
      .catch(() => set({ state: 'failed', retry }));
    return () => {
      gone = true;
    };
    // Once for each reading of the whole, and each time somebody tries again.
  }, [wholes, tries]);

  return reads ? soFar : undefined;
}
