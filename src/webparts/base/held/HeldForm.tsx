import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../../ui/Button';
import { moment } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { strings } from '../saving/strings';
import styles from './Held.module.scss';
import type { TextHeld } from './useHeldText';

export interface HeldFormProps {
  readonly held: Pick<TextHeld<unknown>, 'found' | 'isBehind' | 'typed' | 'isKept' | 'goOn' | 'throwAway'>;
  /** Shown if the entry has changed since somebody began to type. */
  readonly changed?: string;
  /** It replaces the button that was pressed: the question takes the focus, to be read out. */
  readonly opened?: boolean;
  readonly children: React.ReactNode;
}

/** A form whose text is held. If unsaved text is found, it first asks what to do with it. */
export function HeldForm({
  held,
  changed = strings.FoundSince,
  opened = false,
  children,
}: HeldFormProps): React.ReactElement {
  const root = React.useRef<HTMLDivElement>(null);
  const question = React.useRef<HTMLDivElement>(null);
  const { found } = held;
  const asked = React.useRef(found !== undefined);
  React.useEffect(() => {
    if (opened) question.current?.focus();
  }, []);
  // The button that was pressed has gone, so the form takes the focus.
  React.useEffect(() => {
    if (asked.current && !found && !root.current?.contains(document.activeElement))
      root.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    asked.current = found !== undefined;
  }, [found]);

  return (
    <div ref={root}>
      {found ? (
        <div ref={question} tabIndex={-1} role="group" aria-label={strings.Found} className={styles.found}>
          <p>{fill(strings.FoundOn, { when: moment(found.on) })}</p>
          {held.isBehind ? <p>{changed}</p> : null}
          <div className={styles.buttons}>
            <Button onClick={held.goOn}>{uiStrings.GoOn}</Button>
            <Button quiet onClick={held.throwAway}>
              {strings.ThrowAway}
            </Button>
          </div>
        </div>
      ) : (
        children
      )}
      {held.typed && !held.isKept ? <p className={styles.note}>{strings.NotKept}</p> : null}
    </div>
  );
}
