import * as React from 'react';
import styles from './SiteView.module.scss';

/** A text with its `{telephone}` as a link that dials. */
export function WithTelephone({ text, telephone }: { readonly text: string; readonly telephone: string }): React.ReactElement {
  const [before, after = ''] = text.split('{telephone}');
  return (
    <>
      {before}
      <a className={styles.telephone} href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>
        {telephone}
      </a>
      {after}
    </>
  );
}
