import * as React from 'react';
import type { ShownUpdate } from '../../../data/shownUpdate';
import type { ServiceLine } from '../../../domain/answer/serviceLines';
import { shortDay } from '../../../ui/dates';
import { Fold } from '../../../ui/Fold';
import { LinkedText } from '../../../ui/LinkedText';
import { counted } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import type { UpdatesNow } from '../../base/useUpdates';
import { strings } from './strings';
import { updateTitle, whenWords } from './updateWords';
import styles from './Updates.module.scss';

/** More than these are folded away. */
const mostShown = 3;

export interface UpdatesProps extends UpdatesNow<ShownUpdate> {
  /** Every service at the site: what planned work stops there. */
  readonly lines: readonly ServiceLine[];
}

/** News for a site, its region and everyone: planned work first, the rest newest first. */
export function Updates({ updates, ...rest }: UpdatesProps): React.ReactElement {
  const more = updates.slice(mostShown);
  return (
    <>
      <UpdateList {...rest} updates={updates.slice(0, mostShown)} />
      {more.length > 0 ? (
        <Fold summary={counted(more.length, strings.More)}>
          <UpdateList {...rest} updates={more} />
        </Fold>
      ) : null}
    </>
  );
}

function UpdateList({ updates, lines, at }: UpdatesProps): React.ReactElement {
  return (
    <ul className={styles.updates}>
      {updates.map((update) => (
        <li key={update.Id}>
          <When update={update} words={whenWords(update, lines, at)} />
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

interface WhenProps {
  readonly update: Pick<ShownUpdate, 'PublishFrom'>;
  /** When the planned work is; undefined for other news. */
  readonly words: string | undefined;
}

/** When planned work is; for other news the day it was first shown. */
function When({ update: { PublishFrom }, words }: WhenProps): React.ReactElement {
  const { today } = usePart();
  return words ? (
    <p className={styles.work}>{words}</p>
  ) : (
    <time dateTime={PublishFrom}>{shortDay(PublishFrom, today)}</time>
  );
}
