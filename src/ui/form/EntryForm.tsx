import * as React from 'react';
import { Button } from '../Button';
import { ErrorSummary } from './ErrorSummary';
import styles from './Form.module.scss';
import { SavingContext } from './saving';

export interface EntryFormProps<F extends string> {
  /** Names the form to people who cannot see it. */
  readonly label: string;
  /** Errors of the last attempt, by field: the same array until the next attempt. */
  readonly faults: readonly { readonly field: F; readonly text: string }[];
  idOf(field: F): string;
  /** What takes the focus when the form opens: the first control, or the first one with a choice. */
  readonly begin: 'first' | 'chosen';
  readonly saving: boolean;
  /** The state of saving, beside the button that started it. */
  readonly status?: React.ReactNode;
  readonly save: string;
  readonly cancel: string;
  onSubmit(): void;
  onCancel(): void;
  readonly children: React.ReactNode;
}

/** A form for one entry: errors above its fields, and buttons to save and to leave below them. */
export function EntryForm<F extends string>({
  label,
  faults,
  idOf,
  begin,
  saving,
  status,
  save,
  cancel,
  onSubmit,
  onCancel,
  children,
}: EntryFormProps<F>): React.ReactElement {
  const root = React.useRef<HTMLFormElement>(null);
  // Changes only with the faults: the summary takes the focus whenever its faults change.
  const listed = React.useMemo(() => faults.map(({ field, text }) => ({ id: idOf(field), text })), [faults, idOf]);

  React.useEffect(() => {
    const form = root.current;
    const chosen = begin === 'chosen' ? form?.querySelector<HTMLInputElement>('input:checked') : undefined;
    (chosen ?? form?.querySelector('input'))?.focus();
    // Only when the form opens.
  }, []);

  return (
    <form
      ref={root}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) onSubmit();
      }}
    >
      <ErrorSummary faults={listed} />
      <SavingContext.Provider value={saving}>{children}</SavingContext.Provider>
      <div className={styles.buttons}>
        {/* Not disabled: a disabled button would lose the focus. */}
        <Button type="submit" primary aria-disabled={saving || undefined}>
          {save}
        </Button>
        <Button quiet aria-disabled={saving || undefined} onClick={saving ? undefined : onCancel}>
          {cancel}
        </Button>
      </div>
      {status ? <div className={styles.status}>{status}</div> : null}
    </form>
  );
}
