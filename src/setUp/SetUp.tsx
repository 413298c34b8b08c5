import * as React from 'react';
import type { Connection } from '../data/connection';
import { createLoader } from '../data/loader';
import { behind } from '../data/provisioning/health';
import { foundSchemaVersion } from '../data/provisioning/schemaSteps';
import { setUpRights, type SetUpRights } from '../data/provisioning/setUpRights';
import { allLists } from '../lists/all';
import { rolloutSettings } from '../lists/rolloutSettings';
import { AsyncView } from '../ui/AsyncView';
import { isTeamsTab } from '../ui/teamsTab';
import { useLoadable, useLoads } from '../ui/useLoadable';
import { BeforeSetUp } from './BeforeSetUp';
import { NoListsInTeams } from './NoListsInTeams';
import { NotSetUp } from './NotSetUp';
import { RunSetUp } from './RunSetUp';
import { strings } from './strings';

export interface SetUpProps {
  readonly connection: Connection;
  /** The lists are there and lack a column; left out: they may not be there at all. */
  readonly isBroken?: boolean;
  now(): Date;
  /** The lists are ready: the page can be shown. */
  onDone(): void;
  /** Given if the page works without it. */
  onBack?(): void;
}

interface Found extends SetUpRights {
  /** URL names of lists that are missing or not as declared; all names if no list exists. */
  readonly behind: readonly string[];
  /** The version of the lists, if they give one. */
  readonly version?: number;
}

async function find(connection: Connection): Promise<Found> {
  const found = await setUpRights(connection);
  if (!found.maySetUp) return { ...found, behind: [] };
  const names = await behind(connection);
  const version = names.includes(rolloutSettings.name) ? undefined : await foundSchemaVersion(connection);
  return { ...found, behind: names, version };
}

/** Shown in place of a page whose lists are missing or behind: set-up for the owner, whom to ask for everybody else. */
export function SetUp({ connection, isBroken = false, now, onDone, onBack }: SetUpProps): React.ReactElement {
  const loader = useLoads(connection.siteUrl, () => createLoader({ read: () => find(connection), now }));
  const value = useLoadable(loader);
  const [running, setRunning] = React.useState(false);
  if (running) return <RunSetUp connection={connection} onDone={onDone} />;
  return (
    <AsyncView value={value} loading={strings.Checking} empty={null} onRetry={loader.refresh}>
      {({ maySetUp, owners, behind: names, version }) => {
        const isNew = names.length === allLists.length;
        // If the property pane names no site, as in a personal tab, the lists are probably on another site.
        if (isTeamsTab() && connection.onListsSite && (isNew || !maySetUp))
          return <NoListsInTeams site={connection.siteUrl} />;
        return maySetUp ? (
          <BeforeSetUp
            behind={names}
            isNew={isNew}
            version={version}
            onStart={() => setRunning(true)}
            onBack={onBack}
          />
        ) : (
          <NotSetUp owners={owners} isBroken={isBroken} />
        );
      }}
    </AsyncView>
  );
}
