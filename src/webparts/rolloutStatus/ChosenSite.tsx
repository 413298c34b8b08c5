import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import { createLoader } from '../../data/loader';
import { readSiteReport, rolloutLists, type SiteReport, sitesListName } from '../../data/rollout';
import { keyOf } from '../../domain/rollout/facts';
import styles from '../../ui/Answer.module.scss';
import { AsyncView } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { NoSite } from './NoSite';
import { EditSiteView } from './openEdit';
import { setUpInstead } from '../../setUp/owners';
import { ServiceView } from './ServiceView';
import { SiteView } from './SiteView';
import type { Surroundings } from './surroundings';
import { Unreadable } from '../../ui/Unreadable';

export interface ChosenSiteProps extends Surroundings {
  readonly siteCode: string;
  /** The site this person has chosen as theirs, which may be another. */
  readonly mine?: string;
  readonly justChosen: boolean;
  onChoose(siteCode: string): void;
  /** The person wants another site; `from` is the name of this one. */
  onChange(from: string): void;
  /** The person wants to see all sites, and to come back to this one. */
  onAll(from: string): void;
}

/** The answer for a site: the one somebody has chosen as theirs, or one that a link leads to. */
export function ChosenSite(props: ChosenSiteProps): React.ReactElement {
  const { connection, store, now, siteCode, mine, today, whatToDoPage, place, go, justChosen, onChoose, onChange, onAll } = props;
  const loader = useLoads(`${connection.siteUrl}|${siteCode}`, () =>
    createLoader<SiteReport>({
      read: () => readSiteReport(connection, siteCode),
      copy: cachedCopy(store, `site|${siteCode}`, rolloutLists),
      isEmpty: ({ site, unreadable }) => site === undefined && !unreadable.some(({ list }) => list === sitesListName),
      now,
    }),
  );
  const value = useLoadable(loader);
  const [editing, setEditing] = React.useState(false);
  const [edited, setEdited] = React.useState(false);

  // Somebody else's link leads here: it does not make this their site.
  const isMine = mine !== undefined && keyOf(mine) === keyOf(siteCode);
  const elsewhere = isMine ? undefined : <Elsewhere hasSite={mine !== undefined} onMine={() => onChoose(siteCode)} onBack={() => go({})} />;

  function stopEditing(): void {
    setEditing(false);
    setEdited(true);
  }

  return (
    <>
      <AsyncView value={value} onRetry={loader.refresh} instead={(problem) => setUpInstead(problem, props, loader.refresh)} empty={<NoSite {...props} gone={place.site ? 'linked' : 'mine'} onAll={() => undefined} />}>
        {(report, freshness) =>
          report.site && editing ? (
            <EditSiteView connection={connection} store={store} now={now} today={today} site={report.site} services={report.services} onSaved={loader.refresh} onStop={stopEditing} />
          ) : report.site && place.service ? (
            <ServiceView connection={connection} now={now} site={report.site} report={report} freshness={freshness} today={today} whatToDoPage={whatToDoPage} place={place} go={go} justChosen={justChosen} />
          ) : report.site ? (
            <SiteView
              connection={connection}
              now={now}
              site={report.site}
              report={report}
              freshness={freshness}
              today={today}
              whatToDoPage={whatToDoPage}
              place={place}
              go={go}
              elsewhere={elsewhere}
              justChosen={justChosen || edited}
              onChange={() => onChange(report.site?.Title ?? siteCode)}
              onAll={() => onAll(report.site?.Title ?? siteCode)}
              onEdit={() => setEditing(true)}
            />
          ) : (
            <>
              <Unreadable rows={report.unreadable} />
              <ChangeSite onChange={() => onChange(siteCode)} />
            </>
          )
        }
      </AsyncView>
      {value.state === 'failed' && !value.stale ? <ChangeSite onChange={() => onChange(siteCode)} /> : null}
    </>
  );
}

/** That this is not the site one has chosen, and the ways on. */
function Elsewhere({ hasSite, onMine, onBack }: { readonly hasSite: boolean; onMine(): void; onBack(): void }): React.ReactElement {
  return (
    <p className={styles.next}>
      {hasSite ? <span>{strings.NotYourSite}</span> : null}
      <Button quiet onClick={onMine}>
        {strings.MakeMine}
      </Button>
      <Button quiet onClick={onBack}>
        {hasSite ? strings.AllBackToMine : strings.AllBackToSearch}
      </Button>
    </p>
  );
}

/** The way to another site where this one cannot be shown. */
function ChangeSite({ onChange }: { onChange(): void }): React.ReactElement {
  return (
    <p className={styles.next}>
      <Button quiet onClick={onChange}>
        {strings.ChangeSite}
      </Button>
    </p>
  );
}
