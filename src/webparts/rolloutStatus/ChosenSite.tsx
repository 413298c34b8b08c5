import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import { kept } from '../../data/kept';
import { createLoader } from '../../data/loader';
import { sitesListName } from '../../data/rollout';
import { readSiteReport, rolloutLists, type SiteReport } from '../../data/siteReport';
import { helpTelephone } from '../../domain/helpTelephone';
import { AsyncView } from '../../ui/AsyncView';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { ChangeSite, OtherSite } from '../base/OtherSite';
import { rememberTelephone } from '../base/help';
import type { SiteChoice } from '../base/useSiteChoice';
import { NoSite } from './openNoSite';
import { EditSiteView } from './openEdit';
import { setUpInstead } from '../../setUp/owners';
import { ServiceView } from './openService';
import { SiteView } from './SiteView';
import type { Surroundings } from './surroundings';
import { Unreadable } from '../../ui/Unreadable';

export interface ChosenSiteProps extends Surroundings {
  readonly siteCode: string;
  readonly choice: SiteChoice;
  /** The person wants to see all sites, and to come back to this one. */
  onAll(from: string): void;
}

/** The answer for a site: the one somebody has chosen as theirs, or one that a link leads to. */
export function ChosenSite(props: ChosenSiteProps): React.ReactElement {
  const { connection, store, now, siteCode, choice, today, help, whatToDoPage, route, go, onAll } = props;
  const loader = useLoads(`${connection.siteUrl}|${siteCode}`, () =>
    createLoader<SiteReport>({
      read: (onPart, abandoned) => readSiteReport(connection, siteCode, onPart, abandoned),
      keepsPart: true,
      copy: cachedCopy(store, kept('siteCopy', siteCode), rolloutLists),
      isEmpty: ({ site, unreadable }) => site === undefined && !unreadable.some(({ list }) => list === sitesListName),
      lists: connection.lists,
      now,
    }),
  );
  const value = useLoadable(loader);
  const known = value.state === 'ready' ? helpTelephone(value.data.services) : undefined;
  const [editing, setEditing] = React.useState(false);
  const [edited, setEdited] = React.useState(false);

  const { arrived, change, choose } = choice;
  const elsewhere = <OtherSite siteCode={siteCode} choice={choice} />;

  // Phones, which reads no services, says it too.
  React.useEffect(() => rememberTelephone(store, known), [store, known]);
  // Whoever goes elsewhere, by a link or the back button, has been asked, and edits no more.
  React.useEffect(() => setEditing(false), [route.service, choice.moves]);

  function stopEditing(): void {
    setEditing(false);
    setEdited(true);
  }

  return (
    <>
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, props, loader.refresh)}
        empty={<NoSite {...props} onChoose={choose} gone={choice.isMine ? 'mine' : 'linked'} onAll={() => undefined} />}
      >
        {(report, freshness) =>
          report.site && editing ? (
            <EditSiteView
              connection={connection}
              store={store}
              now={now}
              today={today}
              site={report.site}
              services={report.services}
              onSaved={loader.refresh}
              onStop={stopEditing}
            />
          ) : report.site && route.service ? (
            <ServiceView
              connection={connection}
              now={now}
              site={report.site}
              report={report}
              freshness={freshness}
              today={today}
              help={help}
              whatToDoPage={whatToDoPage}
              route={route}
              go={go}
              elsewhere={elsewhere}
              arrived={arrived}
            />
          ) : report.site ? (
            <SiteView
              connection={connection}
              now={now}
              site={report.site}
              report={report}
              freshness={freshness}
              today={today}
              help={help}
              whatToDoPage={whatToDoPage}
              route={route}
              go={go}
              choice={choice}
              elsewhere={elsewhere}
              arrived={arrived || edited}
              onChange={change}
              onAll={() => onAll(report.site?.Title ?? siteCode)}
              onEdit={() => setEditing(true)}
            />
          ) : (
            <>
              <Unreadable rows={report.unreadable} />
              <ChangeSite onChange={change} />
            </>
          )
        }
      </AsyncView>
      {value.state === 'failed' && !value.stale ? <ChangeSite onChange={change} /> : null}
    </>
  );
}
