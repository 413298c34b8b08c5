import * as strings from 'SetUpStrings';
import * as React from 'react';
import type { Connection } from '../data/connection';
import { createLoader } from '../data/loader';
import { behind } from '../data/provisioning/health';
import { standing, type Standing } from '../data/provisioning/standing';
import { allLists } from '../lists/all';
import { AsyncView } from '../ui/AsyncView';
import { isTeamsTab } from '../ui/teamsTab';
import { useLoadable, useLoads } from '../ui/useLoadable';
import { BeforeSetUp } from './BeforeSetUp';
import { NoListsInTeams } from './NoListsInTeams';
import { NotSetUp } from './NotSetUp';
import { RunSetUp } from './RunSetUp';

export interface SetUpProps {
  readonly connection: Connection;
  now(): Date;
  /** The lists are ready: the page can be shown. */
  onDone(): void;
}

interface Found extends Standing {
  /** URL names of lists that are missing or not as declared; all of them where none is there. */
  readonly behind: readonly string[];
}

async function find(connection: Connection): Promise<Found> {
  const found = await standing(connection);
  return { ...found, behind: found.maySetUp ? await behind(connection) : [] };
}

/**
 * What stands in for a page whose lists are missing or behind: set-up for the owner, whom to ask for everybody else.
 */
export function SetUp({ connection, now, onDone }: SetUpProps): React.ReactElement {
  const loader = useLoads(connection.siteUrl, () => createLoader({ read: () => find(connection), now }));
  const value = useLoadable(loader);
  const [running, setRunning] = React.useState(false);
  if (running) return <RunSetUp connection={connection} onDone={onDone} />;
  return (
    <AsyncView value={value} loading={strings.Checking} empty={null} onRetry={loader.refresh}>
      {({ maySetUp, owners, behind: names }) => {
        const isNew = names.length === allLists.length;
        // Where the property pane names no site, as in a personal tab, it is likelier that they are elsewhere than that
        // they are nowhere.
        if (isTeamsTab() && connection.onListsSite && (isNew || !maySetUp))
          return <NoListsInTeams site={connection.siteUrl} />;
        return maySetUp ? (
          <BeforeSetUp behind={names} isNew={isNew} onStart={() => setRunning(true)} />
        ) : (
          <NotSetUp owners={owners} />
        );
      }}
    </AsyncView>
  );
}
