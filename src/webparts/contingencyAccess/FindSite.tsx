import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import { createLoader } from '../../data/loader';
import { type Directory, readDirectory } from '../../data/directory';
import { setUpInstead } from '../../setUp/owners';
import answer from '../../ui/Answer.module.scss';
import { AsyncView } from '../../ui/AsyncView';
import { Heading } from '../../ui/Heading';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { ChooseSite } from '../base/ChooseSite';
import { KeepSite } from '../base/KeepSite';
import { usePart } from '../base/PartContext';
import type { SiteChoice } from '../base/useSiteChoice';
import { CallForHelp } from './CallForHelp';
import styles from './WhatToDo.module.scss';
import { strings as findStrings } from '../../ui/findSite/strings';

export interface FindSiteProps {
  readonly choice: SiteChoice;
  /** The site that was chosen before, or the one in a link, is no longer listed. */
  readonly gone?: 'mine' | 'linked';
}

/** Shown on the first visit, and to change the site. Only the sites are read. */
export function FindSite({ choice, gone }: FindSiteProps): React.ReactElement {
  const part = usePart();
  const { connection, now } = part;
  const { changingFrom, keep, choose } = choice;
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<Directory>({
      read: (onPart, abandoned) => readDirectory(connection, onPart, abandoned),
      isEmpty: ({ sites, unreadable }) => sites.length === 0 && unreadable.length === 0,
      keepsPart: true,
      now,
    }),
  );
  const value = useLoadable(loader);
  const setUp = value.state === 'failed' ? setUpInstead(value.problem, part, loader.refresh) : undefined;
  return (
    <>
      <KeepSite from={changingFrom} value={value} onKeep={keep} />
      {changingFrom || gone || setUp ? null : (
        <Heading className={[answer.answer, styles.first].join(' ')}>{strings.FirstVisit}</Heading>
      )}
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={() => setUp}
        empty={
          <>
            <p>{findStrings.NoSitesYet}</p>
            <CallForHelp />
          </>
        }
      >
        {({ sites, moreSites, services }) => (
          <ChooseSite
            sites={sites}
            more={moreSites}
            services={services}
            gone={gone}
            changing={changingFrom !== undefined}
            onChoose={choose}
            onKeep={changingFrom ? keep : undefined}
          />
        )}
      </AsyncView>
      {value.state === 'failed' ? <CallForHelp /> : null}
    </>
  );
}
