import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import type { Connection } from '../../../data/connection';
import { keepsReports } from '../../../data/keepsReports';
import type { Loadable } from '../../../domain/outcome';
import { keyOf } from '../../../domain/rollout/facts';

/**
 * Counts what staff say, for them to read, once all sites are read by somebody who keeps the statuses. Nobody is told
 * of it, and nothing waits for it: where it fails, the figures stay as they were, and say how old they are.
 */
export function useSaidFigures(connection: Connection, now: () => Date, value: Loadable<AllSitesReport>): void {
  const report = value.state === 'ready' && !value.refreshing ? value.data : undefined;
  const wholes = report?.mayEdit ? report.wholes : undefined;

  React.useEffect(() => {
    if (!wholes || !report || !keepsReports(connection)) return;
    const site = new Map(report.sites.map(({ SiteCode, Title }) => [keyOf(SiteCode), Title]));
    const service = new Map(report.services.map(({ ServiceKey, Title }) => [keyOf(ServiceKey), Title]));
    import(/* webpackChunkName: 'said-figures' */ '../../../data/saidFigures')
      .then(({ writeSaidFigures }) =>
        writeSaidFigures(connection, now(), (siteCode, serviceKey) => {
          const [at, of] = [site.get(keyOf(siteCode)), service.get(keyOf(serviceKey))];
          return at !== undefined && of !== undefined ? `${of}, ${at}`.slice(0, 255) : undefined;
        }),
      )
      .catch(() => undefined);
    // Once for each whole reading.
  }, [wholes]);
}
