import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { cachedCopy } from '../../data/cachedCopy';
import { createLoader } from '../../data/loader';
import { type NationalReport, readNationalReport, rolloutLists } from '../../data/rollout';
import { AsyncView } from '../../ui/AsyncView';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { ChooseSite } from '../base/ChooseSite';
import { KeepSite } from '../base/KeepSite';
import { FirstVisit } from './FirstVisit';
import { setUpInstead } from '../../setUp/owners';
import type { Surroundings } from './surroundings';

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
      isEmpty: ({ sites, unreadable }) => sites.length === 0 && unreadable.length === 0,
      now,
    }),
  );
  const value = useLoadable(loader);

  return (
    <>
      <KeepSite from={changingFrom} onKeep={onKeep} />
      <AsyncView value={value} onRetry={loader.refresh} instead={(problem) => setUpInstead(problem, props, loader.refresh)} empty={<p>{uiStrings.NoSitesYet}</p>}>
        {(report, freshness) =>
          changingFrom || gone ? (
            <Choose {...props} report={report} />
          ) : (
            <FirstVisit report={report} freshness={freshness} returned={props.returned} onAll={props.onAll}>
              <Choose {...props} report={report} />
            </FirstVisit>
          )
        }
      </AsyncView>
    </>
  );
}

function Choose({ report, ...rest }: NoSiteProps & { readonly report: NationalReport }): React.ReactElement {
  return <ChooseSite {...rest} sites={report.sites} telephone={report.services.find((service) => service.Telephone)?.Telephone} />;
}
