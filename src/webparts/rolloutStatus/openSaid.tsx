import * as React from 'react';
import { keepsReports } from '../../data/keepsReports';
import type { SiteReport } from '../../data/siteReport';
import type { Freshness } from '../../ui/AsyncView';
import { onDemand } from '../../ui/onDemand';
import { usePart } from '../base/PartContext';
import type { SaidProps } from './said/Said';
import styles from './SiteView.module.scss';

const Said = onDemand(async () => (await import(/* webpackChunkName: 'said' */ './said/Said')).Said);

export interface TellUsProps extends SaidProps {
  readonly report: SiteReport;
  readonly freshness: Freshness;
}

/**
 * Asks what somebody sees of the services, once everything else about the site is read. Its room is kept until then.
 * Shows nothing where the lists have nowhere to keep the answers.
 */
export function TellUs({ report, freshness, ...said }: TellUsProps): React.ReactElement | null {
  const isRead = report.updates !== undefined || !freshness.refreshing;
  const [asked, setAsked] = React.useState(false);
  React.useEffect(() => {
    if (isRead) setAsked(true);
  }, [isRead]);
  if (!keepsReports(usePart().connection)) return null;
  const rows = { '--said-rows': said.main.length } as React.CSSProperties;
  return (
    <div className={styles.said} style={rows}>
      {asked ? <Said {...said} /> : null}
    </div>
  );
}
