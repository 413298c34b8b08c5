import * as React from 'react';
import { isThere } from '../../data/knownLists';
import { staffReports } from '../../lists/staffReports';
import { onDemand } from '../../ui/onDemand';
import type { SaidProps } from './said/Said';
import styles from './SiteView.module.scss';

const Said = onDemand(async () => (await import(/* webpackChunkName: 'said' */ './said/Said')).Said);

/**
 * What somebody sees of the services, asked for once the answer is drawn. Its room is kept meanwhile. Nothing where the
 * lists have nowhere to keep it.
 */
export function TellUs(props: SaidProps): React.ReactElement | null {
  const [drawn, setDrawn] = React.useState(false);
  React.useEffect(() => setDrawn(true), []);
  if (!isThere(props.connection.lists, staffReports)) return null;
  const rows = { '--said-rows': props.main.length } as React.CSSProperties;
  return (
    <div className={styles.said} style={rows}>
      {drawn ? <Said {...props} /> : null}
    </div>
  );
}
