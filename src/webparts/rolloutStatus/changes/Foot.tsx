import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { ChangeLog } from '../../../data/changeLog';
import { listTitle } from '../../../data/changeLogLists';
import { rowsAtOnce, firstDay } from '../../../domain/changeLog/reach';
import { addDays, type Day } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { counted, fill, listed } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import styles from './Changes.module.scss';
import { weekday } from './dayWords';
import { strings } from './strings';
import type { ReadLog } from './useChangeLog';

export interface FootProps {
  readonly log: ChangeLog;
  readonly refreshing: boolean;
  onFurther: ReadLog['further'];
}

/** The way further back, and what the log may have lost. */
export function Foot({ log, refreshing, onFurther }: FootProps): React.ReactElement {
  const { today } = usePart();
  return (
    <div className={styles.ends}>
      <Further {...{ log, refreshing, onFurther, today }} />
      <p role="status" className={styles.small}>
        {refreshing ? uiStrings.Loading : ''}
      </p>
      {lossesOf(log).map((words) => (
        <p key={words} className={styles.small}>
          {words}
        </p>
      ))}
    </div>
  );
}

function Further({
  log,
  refreshing,
  onFurther,
  today,
}: FootProps & { readonly today: Day }): React.ReactElement | null {
  const { since, next, left } = log;
  const button = (words: string, to: Parameters<ReadLog['further']>[0]): React.ReactElement => (
    <p>
      <Button aria-disabled={refreshing || undefined} onClick={() => (refreshing ? undefined : onFurther(to))}>
        {words}
      </Button>
    </p>
  );
  if (left.length > 0) {
    return (
      <>
        <p>{counted(left.length, strings.MoreLeft)}</p>
        {button(strings.ShowMore, { most: rowsAtOnce })}
      </>
    );
  }
  if (since === undefined) return null;
  if (since <= firstDay(today)) return <p className={styles.small}>{strings.EndOfDays}</p>;
  if (next && next >= firstDay(today))
    return button(fill(strings.ShowDay, { day: weekday(next, today) }), { since: next });
  const week = addDays(since, -7);
  return button(strings.ShowWeek, { since: week < firstDay(today) ? firstDay(today) : week });
}

/** What is not in the log, as far as it is known. */
function lossesOf({ keeping, rows, unread }: ChangeLog): readonly string[] {
  const keepsNone = keeping.filter(({ most }) => most === 0).map(({ list }) => listTitle(list));
  const lost = rows.filter(({ beginsLate }) => beginsLate);
  return [
    keepsNone.length > 0 ? counted(keepsNone.length, strings.KeepsNone, { lists: listed(keepsNone) }) : '',
    lost.length > 0 ? counted(lost.length, strings.LostSome) : '',
    unread.length > 0
      ? counted(unread.length, strings.Unread, {
          rows: listed(
            unread.map(({ list, id, title }) => title ?? fill(strings.UnreadItem, { list: listTitle(list), item: id })),
          ),
        })
      : '',
    strings.Deleted,
  ].filter(Boolean);
}
