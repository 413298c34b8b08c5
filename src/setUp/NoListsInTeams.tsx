import * as React from 'react';
import { listsSiteProperty } from '../data/listsSite';
import { Heading } from '../ui/Heading';
import { fill } from '../ui/text';
import styles from './SetUp.module.scss';
import { strings } from './strings';

/**
 * Shown in a tab of Teams that has no property pane to say where the lists are, and finds none. There is no set-up from
 * there: a personal tab runs on the root site, where the lists seldom belong.
 */
export function NoListsInTeams({ site }: { readonly site: string }): React.ReactElement {
  return (
    <>
      <Heading className={styles.heading}>{strings.NoListsInTeams}</Heading>
      <p className={styles.note}>{fill(strings.NoListsInTeamsNote, { site })}</p>
      <p className={styles.note}>{fill(strings.NoListsInTeamsAsk, { property: listsSiteProperty })}</p>
    </>
  );
}
