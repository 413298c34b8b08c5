import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import { kept } from '../../data/kept';
import { createLoader } from '../../data/loader';
import { type NationalReport, readNationalReport, searchOf } from '../../data/national';
import { rolloutLists } from '../../data/siteReport';
import { AsyncView } from '../../ui/AsyncView';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { ChooseSite } from '../base/ChooseSite';
import { withRemembered } from '../base/help';
import { KeepSite } from '../base/KeepSite';
import { usePart } from '../base/PartContext';
import type { LeftSite } from '../base/useSiteChoice';
import { FirstVisit } from './FirstVisit';
import { setUpInstead } from '../../setUp/owners';
import { NoSitesYet } from './openNoSitesYet';
import { ImportView } from './openImport';

export interface NoSiteProps {
  /** The site that somebody is changing from. */
  readonly changingFrom?: LeftSite;
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
  const part = usePart();
  const { connection, store, now, help } = part;
  const { changingFrom, gone, onKeep } = props;
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<NationalReport>({
      read: (onPart, abandoned) => readNationalReport(connection, onPart, abandoned),
      copy: cachedCopy(store, kept('nationalCopy'), rolloutLists, searchOf),
      // Where there are no sites, people who may add them see the way to do so instead.
      isEmpty: (report) => hasNone(report) && !report.mayEdit,
      keepsPart: true,
      lists: connection.lists,
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
    return <ImportView services={value.data.services} kind="sites" onLeave={leave} />;
  }
  const returned = props.returned || importing === 'left';
  return (
    <>
      <KeepSite from={changingFrom} value={value} onKeep={onKeep} />
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={<NoSitesYet help={withRemembered(help, store)} />}
      >
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

function Choose({ report, ...rest }: NoSiteProps & { readonly report: NationalReport }): React.ReactElement {
  return (
    <ChooseSite
      {...rest}
      changing={rest.changingFrom !== undefined}
      sites={report.sites}
      more={report.moreSites}
      services={report.services}
    />
  );
}
