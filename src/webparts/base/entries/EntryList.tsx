import * as React from 'react';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { strings as baseStrings } from '../strings';
import styles from './Entries.module.scss';
import { NewEntry } from './NewEntry';
import { Row, type RowAction, Rows } from './Row';
import type { Entering } from './entering';

/** An entry as its row shows it. */
interface ShownEntry {
  /** Added to the label of its buttons for people who cannot see the row. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly actions: readonly RowAction[];
}

interface Group<E> {
  readonly title: string;
  readonly entries: readonly E[];
}

export interface EntryListProps<E> {
  readonly work: Entering;
  readonly kind: 'instruction' | 'place' | 'news';
  /** Beside the button for a new entry. */
  readonly tools?: React.ReactNode;
  readonly newLabel: string;
  newPanel(): React.ReactNode;
  readonly groups: readonly Group<E>[];
  /** Entries that staff are no longer shown, folded below the groups. */
  readonly past: Group<E>;
  show(entry: E): ShownEntry;
}

/** All entries of a kind in groups, with buttons for each, and a button for a new one. */
export function EntryList<E extends { readonly Id: number }>({
  work,
  kind,
  tools,
  newLabel,
  newPanel,
  groups,
  past,
  show,
}: EntryListProps<E>): React.ReactElement {
  const newId = `${kind}/new`;
  const rowsOf = (entries: readonly E[]): React.ReactElement =>
    entries.length === 0 ? (
      <p className={styles.quiet}>{baseStrings.None}</p>
    ) : (
      <Rows rows={entries}>
        {(entry) => {
          const { name, title, about, actions } = show(entry);
          return (
            <Row key={entry.Id} work={work} id={`${kind}|${entry.Id}`} name={name} actions={actions}>
              <p className={styles.name}>{title}</p>
              <p className={styles.quiet}>{about}</p>
            </Row>
          );
        }}
      </Rows>
    );
  return (
    <>
      <div className={styles.tools}>
        {tools}
        <NewEntry work={work} id={newId} label={newLabel} />
      </div>
      {work.open === newId ? newPanel() : null}
      {groups.map(({ title, entries }) => (
        <div key={title} className={styles.group}>
          <Heading below={2}>{title}</Heading>
          {rowsOf(entries)}
        </div>
      ))}
      {past.entries.length > 0 ? (
        <div className={styles.group}>
          <Fold summary={past.title} onceOpened>
            {rowsOf(past.entries)}
          </Fold>
        </div>
      ) : null}
    </>
  );
}
