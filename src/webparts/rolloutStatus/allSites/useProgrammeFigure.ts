import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import type { Loadable } from '../../../domain/loadable';
import { usePart } from '../../base/PartContext';

/**
 * Keeps the day's figures of the programme once all sites are shown, for people who may. Nobody waits for it, and a
 * failure is not shown: that day is a gap.
 */
export function useProgrammeFigure(value: Loadable<AllSitesReport>): void {
  const { connection, now } = usePart();
  const report = value.state === 'ready' && !value.refreshing && value.data.mayEdit ? value.data : undefined;
  const wholes = report?.wholes;
  React.useEffect(() => {
    if (!wholes || !report) return;
    import(/* webpackChunkName: 'programme-figures' */ '../../../data/programmeFigures')
      .then(({ writeProgrammeFigure }) => writeProgrammeFigure(connection, report, now()))
      .catch(() => undefined);
    // Once for each reading of the whole.
  }, [wholes]);
}
