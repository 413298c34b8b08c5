import * as React from 'react';
import type { Connection } from '../../data/connection';
import type { Problem } from '../../domain/outcome';
import { Waiting } from '../../ui/AsyncView';

// What only owners need is loaded when they need it.
const SetUp = React.lazy(() => import(/* webpackChunkName: 'set-up' */ '../../setUp/SetUp').then((module) => ({ default: module.SetUp })));
const HealthCheck = React.lazy(() => import(/* webpackChunkName: 'set-up' */ '../../setUp/HealthCheck').then((module) => ({ default: module.HealthCheck })));

interface OwnersProps {
  readonly connection: Connection;
  now(): Date;
}

/** Set-up in place of a problem that it would mend; nothing for any other. */
export function setUpInstead(problem: Problem, { connection, now }: OwnersProps, onDone: () => void): React.ReactNode {
  if (problem.kind !== 'missing' && problem.kind !== 'schemaMismatch') return undefined;
  return (
    <React.Suspense fallback={<Waiting />}>
      <SetUp connection={connection} now={now} onDone={onDone} />
    </React.Suspense>
  );
}

/** The health check, which owners reach while they edit the page. */
export function HealthView(props: OwnersProps & { onBack(): void }): React.ReactElement {
  return (
    <React.Suspense fallback={<Waiting />}>
      <HealthCheck {...props} />
    </React.Suspense>
  );
}
