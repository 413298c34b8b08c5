import * as React from 'react';
import styles from './Notice.module.scss';

export interface NoticeProps extends React.HTMLAttributes<HTMLDivElement> {
  readonly children: React.ReactNode;
}

/** Something people must not overlook; one at most on a page. */
export function Notice(props: NoticeProps): React.ReactElement {
  return <div {...props} className={styles.notice} />;
}
