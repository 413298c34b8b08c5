import * as React from 'react';
import type { Connection } from '../data/connection';
import type { Problem } from '../domain/problem';
import { later } from '../ui/later';
import { onDemand } from '../ui/onDemand';

// What only owners need is loaded when they need it.
/** Set-up, of lists that are missing or behind. */
export const SetUpView = onDemand(async () => (await import(/* webpackChunkName: 'set-up' */ './SetUp')).SetUp);

/** The health check, which owners reach while they edit the page. */
export const HealthView = onDemand(
  async () => (await import(/* webpackChunkName: 'set-up' */ './HealthCheck')).HealthCheck,
);

/** That the lists are older than this package. */
export const OlderListsNotice = later(
  async () => (await import(/* webpackChunkName: 'set-up' */ './OlderLists')).OlderLists,
);

/** Set-up in place of a problem that it would mend; nothing for any other. */
export function setUpInstead(
  problem: Problem,
  { connection, now }: { readonly connection: Connection; now(): Date },
  onDone: () => void,
): React.ReactNode {
  const isBroken = problem.kind === 'schemaMismatch';
  // Without a list's name it is the site that is missing: set-up cannot help.
  if (!(problem.kind === 'missing' && problem.list) && !isBroken) return undefined;
  return <SetUpView connection={connection} isBroken={isBroken} now={now} onDone={onDone} />;
}
