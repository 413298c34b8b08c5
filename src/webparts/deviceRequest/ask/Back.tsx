import * as React from 'react';
import type { Route } from '../../../ui/route';
import { RouteLink } from '../../../ui/RouteLink';
import { usePart } from '../../base/PartContext';
import { strings } from '../../base/strings';
import styles from './Back.module.scss';

/** The way to the previous page. */
export function Back({ to }: { readonly to: Route }): React.ReactElement {
  const { go } = usePart();
  return (
    <p className={styles.back}>
      <span className={styles.chevron} aria-hidden="true" />
      <RouteLink to={to} onGo={go}>
        {strings.Back}
      </RouteLink>
    </p>
  );
}
