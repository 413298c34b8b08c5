import * as React from 'react';
import { Waiting } from '../../ui/AsyncView';
import type { AllSitesProps } from './allSites/AllSites';

// Loaded when somebody opens it.
const AllSites = React.lazy(() => import(/* webpackChunkName: 'all-sites' */ './allSites/AllSites').then((module) => ({ default: module.AllSites })));

/** The view of all sites. */
export function AllSitesView(props: AllSitesProps): React.ReactElement {
  return (
    <React.Suspense fallback={<Waiting />}>
      <AllSites {...props} />
    </React.Suspense>
  );
}
