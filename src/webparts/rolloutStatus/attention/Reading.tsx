import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import { counted } from '../../../ui/text';
import styles from './Attention.module.scss';
import { strings } from './strings';

/** How much of all sites is read so far. */
export function Reading({ report }: { readonly report: AllSitesReport }): React.ReactElement {
  return (
    <p role="status" className={styles.reading}>
      {counted(report.rowsRead, strings.Reading)}
    </p>
  );
}
