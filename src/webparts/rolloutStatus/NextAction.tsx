import * as React from 'react';
import * as strings from 'UiStrings';
import type { RolloutSite } from '../../data/rollout';
import styles from '../../ui/Answer.module.scss';
import type { WholeAnswer } from './answers';
import { addressOf } from '../../ui/place';
import { WithTelephone } from '../../ui/Telephone';
import { telephoneFor } from './telephoneFor';

export interface NextActionProps {
  readonly site: RolloutSite;
  readonly answer: WholeAnswer;
  /** Address of the page that says what to do now, where the page's owner has given one. */
  readonly whatToDoPage?: string;
}

/** What to do next: the page that says so, and a number to call. */
export function NextAction({ site, answer, whatToDoPage }: NextActionProps): React.ReactElement | null {
  const { needsAction } = answer;
  const telephone = telephoneFor(site, answer);
  const link = needsAction && whatToDoPage ? addressOf({ site: site.SiteCode }, whatToDoPage) : undefined;
  if (!link && !telephone) return null;
  return (
    <p className={styles.next}>
      {link ? <a href={link}>{strings.WhatToDo}</a> : null}
      {telephone ? (
        <span>
          <WithTelephone text={needsAction ? strings.StuckCall : strings.WrongCall} telephone={telephone} />
        </span>
      ) : null}
    </p>
  );
}
