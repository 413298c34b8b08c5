import * as React from 'react';
import { AsyncView } from '../../ui/AsyncView';
import type { ImportViewProps } from './import/ImportView';

// Only the rollout team needs it.
const Import = React.lazy(() => import(/* webpackChunkName: 'import' */ './import/ImportView').then((module) => ({ default: module.ImportView })));

/** The import of a supplier's sheet. */
export function ImportView(props: ImportViewProps): React.ReactElement {
  const waiting = (
    <AsyncView value={{ state: 'loading' }} empty={null} onRetry={() => undefined}>
      {() => null}
    </AsyncView>
  );
  return (
    <React.Suspense fallback={waiting}>
      <Import {...props} />
    </React.Suspense>
  );
}
