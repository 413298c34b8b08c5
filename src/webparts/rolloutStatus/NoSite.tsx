import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import { createLoader } from '../../data/loader';
import { type NationalReport, readNationalReport, rolloutLists } from '../../data/rollout';
import { AsyncView } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { SiteChooser } from '../../ui/SiteChooser';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { fill } from '../../ui/words';
import { FirstVisit } from './FirstVisit';
import styles from './FirstVisit.module.scss';
import { setUpInstead } from '../../setUp/owners';
import { NoSitesYet } from './NoSitesYet';
import { ImportView } from './openImport';
import type { Surroundings } from './surroundings';
import { WithTelephone } from '../../ui/Telephone';

export interface NoSiteProps extends Surroundings {
  /** The name of the site one comes from, when changing it. */
  readonly changingFrom?: string;
  /** The site once chosen, or the one in a link, is not listed. */
  readonly gone?: 'mine' | 'linked';
  onChoose(siteCode: string): void;
  onKeep?(): void;
  /** Somebody has come back here from all sites. */
  readonly returned?: boolean;
  onAll(): void;
}

/** The first visit, and the way to another site. */
export function NoSite(props: NoSiteProps): React.ReactElement {
  const { connection, store, now, changingFrom, gone, onKeep } = props;
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<NationalReport>({
      read: (onPart, abandoned) => readNationalReport(connection, onPart, abandoned),
      copy: cachedCopy(store, 'national', rolloutLists),
      // Who may add sites is told otherwise that there are none.
      isEmpty: (report) => hasNone(report) && !report.mayEdit,
      now,
    }),
  );
  const value = useLoadable(loader);
  const [importing, setImporting] = React.useState<'now' | 'left'>();

  if (importing === 'now' && value.state === 'ready') {
    const leave = (): void => {
      setImporting('left');
      loader.refresh();
    };
    return <ImportView connection={connection} store={store} now={now} today={props.today} services={value.data.services} kind="sites" onLeave={leave} />;
  }
  const returned = props.returned || importing === 'left';
  return (
    <>
      {changingFrom ? (
        <p className={styles.keep}>
          <Button quiet onClick={onKeep}>
            {fill(strings.KeepSite, { site: changingFrom })}
          </Button>
        </p>
      ) : null}
      <AsyncView value={value} onRetry={loader.refresh} instead={(problem) => setUpInstead(problem, props, loader.refresh)} empty={<NoSitesYet />}>
        {(report, freshness) =>
          hasNone(report) ? (
            <NoSitesYet returned={returned} onImport={() => setImporting('now')} />
          ) : changingFrom || gone ? (
            <Choose {...props} report={report} />
          ) : (
            <FirstVisit report={report} freshness={freshness} returned={returned} onAll={props.onAll}>
              <Choose {...props} report={report} />
            </FirstVisit>
          )
        }
      </AsyncView>
    </>
  );
}

function hasNone({ sites, unreadable }: NationalReport): boolean {
  return sites.length === 0 && unreadable.length === 0;
}

function Choose({ report, region, changingFrom, gone, onChoose, onKeep }: NoSiteProps & { readonly report: NationalReport }): React.ReactElement {
  const telephone = report.services.find((service) => service.Telephone)?.Telephone;
  return (
    <>
      {gone ? <p>{gone === 'mine' ? strings.SiteGone : strings.LinkGone}</p> : null}
      <SiteChooser sites={report.sites} region={region} autoFocus={changingFrom !== undefined} onChoose={onChoose} onLeave={onKeep}>
        <div className={styles.after}>
          <p>
            {telephone ? <WithTelephone text={strings.NotListed} telephone={telephone} /> : strings.NotListedNoTelephone} {strings.Remembered}
          </p>
        </div>
      </SiteChooser>
    </>
  );
}
