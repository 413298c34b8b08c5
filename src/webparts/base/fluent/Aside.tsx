import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useSaving } from '../../../ui/form/saving';
import styles from './Fluent.module.scss';

export interface AsideProps {
  /** Of the field's control, which has the focus once something is chosen. */
  readonly id: string;
  readonly open: string;
  /** The same with the field’s name, where no group of fields around it has one. */
  readonly openFor?: string;
  readonly close: string;
  /** @param onChosen to be called with the field filled in. */
  children(onChosen: () => void): React.ReactNode;
}

/** Helps to fill in a field: opened by a button below it, closed by that button, by Escape or by choosing something. */
export function Aside({ id, open, openFor, close, children }: AsideProps): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const saving = useSaving();

  const opened = `${id}-aside`;

  function onKeyDown(event: React.KeyboardEvent): void {
    // A list of suggestions has taken an Escape that closes only itself.
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div className={styles.aside}>
      <Button
        quiet
        ref={button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? opened : undefined}
        aria-label={isOpen ? undefined : openFor}
        onClick={() => setOpen(!isOpen && !saving)}
      >
        {isOpen ? close : open}
      </Button>
      {isOpen ? (
        // Keys that bubble up from what is inside; nothing here is pressed itself.
        <div id={opened} role="presentation" className={styles.opened} onKeyDown={onKeyDown}>
          {children(() => {
            setOpen(false);
            document.getElementById(id)?.focus();
          })}
        </div>
      ) : null}
    </div>
  );
}
