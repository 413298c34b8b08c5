import * as React from 'react';
import { Button } from '../../../ui/Button';
import { FewAtATime } from '../../../ui/FewAtATime';
import { fill } from '../../../ui/text';
import { useFocusOnceClosed } from '../useFocusOnceClosed';
import styles from './Entries.module.scss';
import type { Entering } from './entering';

const mostRows = 25;

/** Rows in a list, few at a time. */
export function Rows<R>({
  rows,
  children,
}: {
  readonly rows: readonly R[];
  /** A `Row`, with its key. */
  children(row: R): React.ReactElement;
}): React.ReactElement {
  return (
    <FewAtATime rows={rows} each="li" atOnce={mostRows}>
      {(shown) => <ul className={styles.rows}>{shown.map(children)}</ul>}
    </FewAtATime>
  );
}

/** Something to do with a row: what its button says, and what opens under the row. */
export interface RowAction {
  readonly key: string;
  readonly label: string;
  panel(): React.ReactNode;
}

export interface RowProps {
  readonly work: Entering;
  /** Unique across all lists. */
  readonly id: string;
  /** Added to the label of each button for people who cannot see the row. */
  readonly name: string;
  readonly actions: readonly RowAction[];
  /** Shown beside the buttons. */
  readonly links?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** One entry in a list, with its buttons, and below it the panel that one of them opened. */
export function Row({ work, id, name, actions, links, children }: RowProps): React.ReactElement {
  const pressed = React.useRef<HTMLButtonElement | null>(null);
  const open = actions.find(({ key }) => work.open === `${id}/${key}`);
  useFocusOnceClosed(open !== undefined, pressed);

  return (
    <li>
      <div className={styles.row}>
        <div>{children}</div>
        <span className={styles.actions}>
          {actions.map(({ key, label }) => {
            const isOpen = open?.key === key;
            return (
              <Button
                key={key}
                quiet
                disabled={work.unsaved}
                aria-expanded={isOpen}
                aria-label={fill('{label}: {name}', { label, name })}
                onClick={(event) => {
                  pressed.current = event.currentTarget;
                  work.setOpen(isOpen ? undefined : `${id}/${key}`);
                }}
              >
                {label}
              </Button>
            );
          })}
          {links}
        </span>
      </div>
      {open ? <React.Fragment key={open.key}>{open.panel()}</React.Fragment> : null}
    </li>
  );
}
