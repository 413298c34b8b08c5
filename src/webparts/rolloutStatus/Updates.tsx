import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { ShownUpdate } from '../../data/siteReport';
import type { UpdateKind } from '../../domain/rollout/choices';
import { shortDay } from '../../ui/dates';
import { Fold } from '../../ui/Fold';
import { LinkedText } from '../../ui/LinkedText';
import { counted } from '../../ui/text';
import { usePart } from '../base/PartContext';
import styles from './Updates.module.scss';

/** More than these are folded away. */
const mostShown = 3;

const kindWords: Readonly<Partial<Record<UpdateKind, string>>> = {
  Problem: strings.UpdateProblem,
  Fixed: strings.UpdateFixed,
  'Planned work': strings.UpdatePlanned,
};

export interface UpdatesProps {
  readonly updates: readonly ShownUpdate[];
}

/** News for this site, its region and everyone, newest first. */
export function Updates({ updates }: UpdatesProps): React.ReactElement {
  const rest = updates.slice(mostShown);
  return (
    <>
      <UpdateList updates={updates.slice(0, mostShown)} />
      {rest.length > 0 ? (
        <Fold summary={counted(rest.length, strings.UpdatesMore)}>
          <UpdateList updates={rest} />
        </Fold>
      ) : null}
    </>
  );
}

function UpdateList({ updates }: UpdatesProps): React.ReactElement {
  const { today } = usePart();
  return (
    <ul className={styles.updates}>
      {updates.map((update) => (
        <li key={update.Id}>
          <time dateTime={update.PublishFrom}>{shortDay(update.PublishFrom, today)}</time>
          <LinkedText text={updateTitle(update)} />
          {update.Body ? (
            <p className={styles.body}>
              <LinkedText text={update.Body} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What an update says first, with what kind it is where that matters. */
export function updateTitle({ Kind, Title }: Pick<ShownUpdate, 'Kind' | 'Title'>): string {
  return ((Kind && kindWords[Kind]) ?? '') + Title;
}
