import * as React from 'react';
import { Waiting } from '../../ui/AsyncView';
import type { ChangeManySitesProps } from './edit/ChangeManySites';
import type { EditSiteProps } from './edit/EditSite';

// What only the rollout team needs is loaded when they need it.
const EditSite = React.lazy(() => import(/* webpackChunkName: 'edit' */ './edit/EditSite').then((module) => ({ default: module.EditSite })));
const ChangeManySites = React.lazy(() => import(/* webpackChunkName: 'edit' */ './edit/ChangeManySites').then((module) => ({ default: module.ChangeManySites })));

/** Changes a site's services. */
export function EditSiteView(props: EditSiteProps): React.ReactElement {
  return (
    <React.Suspense fallback={<Waiting />}>
      <EditSite {...props} />
    </React.Suspense>
  );
}

/** Changes services at many sites at once. */
export function ChangeManyView(props: ChangeManySitesProps): React.ReactElement {
  return (
    <React.Suspense fallback={<Waiting />}>
      <ChangeManySites {...props} />
    </React.Suspense>
  );
}
