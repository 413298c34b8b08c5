import * as React from 'react';
import { Button } from '../../../ui/Button';
import { useFocusOnceClosed } from '../useFocusOnceClosed';
import type { Entering } from './entering';

/** The button that opens the form for a new entry. It takes the focus back when the form closes. */
export function NewEntry({
  work,
  id,
  label,
}: {
  readonly work: Entering;
  readonly id: string;
  readonly label: string;
}): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  const open = work.open === id;
  useFocusOnceClosed(open, button);
  return (
    <Button
      ref={button}
      disabled={work.unsaved}
      aria-expanded={open}
      onClick={() => work.setOpen(open ? undefined : id)}
    >
      {label}
    </Button>
  );
}
