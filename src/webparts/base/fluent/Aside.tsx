import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useSaving } from '../../../ui/form/saving';
import styles from './Fluent.module.scss';

/** What an aside gives to what is inside it. */
export interface AsideTools {
  /** To be called with the field filled in. */
  onChosen(): void;
  /** Whether the focus is still on the button that opened it: the person is waiting, and not typing somewhere else. */
  isAwaited(): boolean;
}

export interface AsideProps {
  /** Of the field's control, which has the focus once something is chosen. */
  readonly id: string;
  readonly open: string;
  /** The same with the field’s name, where no group of fields around it has one. */
  readonly openFor?: string;
  readonly close: string;
  children(tools: AsideTools): React.ReactNode;
}

/** Helps to fill in a field: opened by a button below it, closed by that button, by Escape or by choosing something. */
export function Aside({ id, open, openFor, close, children }: AsideProps): React.ReactElement {
  const [wanted, setWanted] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  // What is chosen while the form is saved would not be saved with it.
  const isOpen = !useSaving() && wanted;
  const opened = `${id}-aside`;

  function closeByEscape(event: React.KeyboardEvent): void {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setWanted(false);
    button.current?.focus();
  }

  const tools: AsideTools = {
    onChosen: () => {
      setWanted(false);
      document.getElementById(id)?.focus();
    },
    isAwaited: () => document.activeElement === button.current,
  };

  return (
    // It only hears the keys of what is inside.
    <div role="presentation" className={styles.aside} onKeyDownCapture={closeByEscape}>
      <Button
        quiet
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? opened : undefined}
        aria-label={isOpen ? undefined : openFor}
        onClick={() => setWanted(!isOpen)}
      >
        {isOpen ? close : open}
      </Button>
      {isOpen ? (
        <div id={opened} className={styles.opened}>
          {children(tools)}
        </div>
      ) : null}
    </div>
  );
}
