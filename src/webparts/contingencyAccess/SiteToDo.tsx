import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import type { Connection } from '../../data/connection';
import { contingencyLists, type ContingencyReport, readContingencyReport } from '../../data/contingency';
import { copyWithoutNames } from '../../data/copyWithoutNames';
import { kept } from '../../data/kept';
import { createLoader } from '../../data/loader';
import { sitesListName } from '../../data/rollout';
import { helpTelephone } from '../../domain/helpTelephone';
import type { Region } from '../../domain/region';
import { setUpInstead } from '../../setUp/owners';
import { AsyncView } from '../../ui/AsyncView';
import { Unreadable } from '../../ui/Unreadable';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { ChangeSite, OtherSite } from '../base/OtherSite';
import type { SiteChoice } from '../base/useSiteChoice';
import { CallForHelp } from './CallForHelp';
import { loadContent, ManageView } from './openContent';
import { FindSite } from './openFindSite';
import { type Help, rememberTelephone } from '../base/help';
import { WhatToDo } from './WhatToDo';

export interface SiteToDoProps {
  readonly connection: Connection;
  now(): Date;
  readonly region?: Region;
  readonly help: Help;
  readonly statusPage?: string;
  readonly siteCode: string;
  readonly choice: SiteChoice;
}

/** What to do now at a site; from the last copy, with its age, where the lists cannot be reached. */
export function SiteToDo(props: SiteToDoProps): React.ReactElement {
  const { connection, now, help, statusPage, siteCode, choice } = props;
  const { store, today, route, go, arrived, change } = choice;
  const copy = React.useMemo(
    () =>
      copyWithoutNames(cachedCopy<ContingencyReport>(store, kept('toDoCopy', siteCode), contingencyLists), loadContent),
    [store, siteCode],
  );
  const loader = useLoads(`${connection.siteUrl}|${siteCode}`, () =>
    createLoader<ContingencyReport>({
      read: (onPart, abandoned) => readContingencyReport(connection, siteCode, onPart, abandoned),
      keepsPart: true,
      copy,
      isEmpty: ({ site, unreadable }) => site === undefined && !unreadable.some(({ list }) => list === sitesListName),
      lists: connection.lists,
      now,
    }),
  );
  const value = useLoadable(loader);
  const known = value.state === 'ready' ? helpTelephone(value.data.services) : undefined;

  React.useEffect(() => rememberTelephone(store, known), [store, known]);
  const [managing, setManaging] = React.useState(false);
  const [managed, setManaged] = React.useState(false);

  function stopManaging(): void {
    setManaging(false);
    setManaged(true);
  }

  return (
    <>
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, props, loader.refresh)}
        empty={<FindSite {...props} gone={choice.isMine ? 'mine' : 'linked'} />}
      >
        {(report, freshness) =>
          report.site && managing ? (
            <ManageView
              connection={connection}
              store={store}
              now={now}
              today={today}
              telephone={help.telephone}
              statusPage={statusPage}
              route={route}
              go={(to) => {
                stopManaging();
                go(to);
              }}
              onSaved={loader.refresh}
              onStop={stopManaging}
            />
          ) : report.site ? (
            <WhatToDo
              siteUrl={connection.siteUrl}
              site={report.site}
              report={report}
              freshness={freshness}
              today={today}
              help={help}
              choice={choice}
              arrived={arrived || managed}
              elsewhere={<OtherSite siteCode={siteCode} choice={choice} />}
              onChange={change}
              onManage={() => setManaging(true)}
            />
          ) : (
            <>
              <Unreadable rows={report.unreadable} />
              <ChangeSite onChange={change} />
            </>
          )
        }
      </AsyncView>
      {value.state === 'failed' && !value.stale ? (
        <>
          <CallForHelp help={help} store={store} />
          <ChangeSite onChange={change} />
        </>
      ) : null}
    </>
  );
}
