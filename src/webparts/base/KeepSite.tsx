import * as React from 'react';
import * as strings from 'UiStrings';
import type { Loadable } from '../../domain/loadable';
import { keyOf } from '../../domain/key';
import type { FindableSite } from '../../domain/siteSearch';
import { Button } from '../../ui/Button';
import { fill } from '../../ui/text';
import styles from './Base.module.scss';
import type { LeftSite } from './useSiteChoice';

export interface KeepSiteProps {
  readonly from?: LeftSite;
  /** The sites, for its name. */
  readonly value: Loadable<{ readonly sites: readonly FindableSite[] }>;
  onKeep?(): void;
}

/** A button back to the previous site, by its name, since a code means nothing to staff. */
export function KeepSite({ from, value, onKeep }: KeepSiteProps): React.ReactElement | null {
  if (!from) return null;
  const read = value.state === 'ready' ? value : value.state === 'failed' ? value.stale : undefined;
  const name = from.name ?? read?.data.sites.find(({ SiteCode }) => keyOf(SiteCode) === keyOf(from.siteCode))?.Title;
  return (
    <p className={styles.keep}>
      <Button quiet onClick={onKeep}>
        {name ? fill(strings.KeepSite, { site: name }) : strings.KeepUnnamed}
      </Button>
    </p>
  );
}
