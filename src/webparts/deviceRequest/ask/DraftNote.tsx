import * as React from 'react';
import { dayOf } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { fullDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import styles from './DraftNote.module.scss';
import { strings } from './strings';

export interface DraftNoteProps {
  readonly changing: boolean;
  /** Whether this browser keeps what is typed. */
  readonly isKept: boolean;
  /** When something was last typed, on an earlier visit. */
  readonly resumedFrom?: Date;
  onDiscard(): void;
}

/** Whether the browser keeps what is typed, and the way to discard it. */
export function DraftNote({ changing, isKept, resumedFrom, onDiscard }: DraftNoteProps): React.ReactElement {
  const [asked, setAsked] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  function ask(next: boolean): void {
    setAsked(next);
    // The button that was pressed goes away.
    root.current?.focus();
  }
  return (
    <div ref={root} tabIndex={-1} className={styles.draft}>
      <p>
        {resumedFrom ? `${fill(strings.DraftResumed, { date: fullDay(dayOf(resumedFrom)) })} ` : ''}
        {isKept
          ? changing
            ? strings.DraftKeptChange
            : strings.DraftKept
          : changing
            ? strings.DraftNotKeptChange
            : strings.DraftNotKept}{' '}
        {asked ? null : (
          <Button quiet onClick={() => ask(true)}>
            {strings.Discard}
          </Button>
        )}
      </p>
      {asked ? (
        <>
          <p>{strings.DiscardSure}</p>
          <div className={styles.buttons}>
            <Button onClick={onDiscard}>{strings.DiscardNow}</Button>
            <Button quiet onClick={() => ask(false)}>
              {strings.Keep}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
