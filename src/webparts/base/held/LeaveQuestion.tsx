import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { useIds } from '../../../ui/useIds';
import { strings } from '../saving/strings';
import { strings as baseStrings } from '../strings';
import styles from './Held.module.scss';

export interface LeaveQuestionProps {
  /** Something is being saved. */
  readonly saving: boolean;
  onStay(): void;
  onLeave(): void;
}

/**
 * Asks whether to leave. The browser keeps the focus inside, closes it with Escape, which means “stay”, and returns the
 * focus.
 */
export function LeaveQuestion({ saving, onStay, onLeave }: LeaveQuestionProps): React.ReactElement {
  const ids = useIds();
  const dialog = React.useRef<HTMLDialogElement>(null);
  const stay = React.useRef(onStay);
  stay.current = onStay;
  React.useLayoutEffect(() => {
    const shown = dialog.current;
    const closed = (): void => stay.current();
    shown?.showModal();
    shown?.addEventListener('close', closed);
    return () => {
      shown?.removeEventListener('close', closed);
      shown?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={ids('title')}
      aria-describedby={ids('text')}
      className={styles.question}
    >
      <Heading id={ids('title')}>{saving ? strings.LeaveSaving : strings.LeaveTyped}</Heading>
      <p id={ids('text')}>{saving ? strings.LeaveSavingThen : strings.LeaveTypedThen}</p>
      <div className={styles.buttons}>
        <Button primary onClick={onStay}>
          {strings.Stay}
        </Button>
        <Button onClick={onLeave}>{saving ? baseStrings.Leave : strings.LeaveUnsaved}</Button>
      </div>
    </dialog>
  );
}
