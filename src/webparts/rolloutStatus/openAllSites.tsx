import * as React from 'react';
import { AsyncView } from '../../ui/AsyncView';
import type { AllSitesProps } from './allSites/AllSites';

// Loaded when somebody opens it.
const AllSites = React.lazy(() => import(/* webpackChunkName: 'all-sites' */ './allSites/AllSites').then((module) => ({ default: module.AllSites })));

/** The view of all sites. */
export function AllSitesView(props: AllSitesProps): React.ReactElement {
  const waiting = (
    <AsyncView value={{ state: 'loading' }} empty={null} onRetry={() => undefined}>
      {() => null}
    </AsyncView>
  );
  return (
    <React.Suspense fallback={waiting}>
      <AllSites {...props} />
    </React.Suspense>
  );
}
