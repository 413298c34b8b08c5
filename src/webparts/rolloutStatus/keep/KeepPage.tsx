import * as React from 'react';
import { createLoader } from '../../../data/loader';
import { AsyncView } from '../../../ui/AsyncView';
import { Heading } from '../../../ui/Heading';
import { RouteLink } from '../../../ui/RouteLink';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { usePart } from '../../base/PartContext';
import styles from './Keep.module.scss';
import { strings } from './strings';

export interface KeepPageProps<K> {
  /** What the page is about, in its head. */
  readonly where: string;
  /** What is read; the same words for the same page. */
  readonly about: string;
  read(): Promise<K>;
  children(read: K, reading: boolean, readAgain: () => void): React.ReactNode;
}

/** A page of the rollout team on which rows of a list are kept. People who may not change the lists read that. */
export function KeepPage<K extends { readonly mayEdit: boolean }>({
  where,
  about,
  read,
  children,
}: KeepPageProps<K>): React.ReactElement {
  const { connection, now, route, go } = usePart();
  const loader = useLoads(`${connection.siteUrl}|${about}`, () => createLoader<K>({ read, now }));
  const head = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => head.current?.focus(), []);
  return (
    <LeaveGuard>
      <p className={styles.head}>
        <RouteLink to={{ site: route.site, sites: 'all' }} onGo={go}>
          {strings.AllOfThem}
        </RouteLink>
      </p>
      <Heading ref={head} tabIndex={-1} className={styles.title}>
        {where}
      </Heading>
      <AsyncView value={useLoadable(loader)} onRetry={loader.refresh} empty={null}>
        {(value, { refreshing }) =>
          value.mayEdit ? children(value, refreshing, loader.refresh) : <p>{strings.ReadOnly}</p>
        }
      </AsyncView>
    </LeaveGuard>
  );
}
