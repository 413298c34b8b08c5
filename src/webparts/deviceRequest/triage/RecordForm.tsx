import * as React from 'react';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type FieldFault } from '../../../ui/form/ErrorSummary';
import { SavingContext } from '../../../ui/form/saving';
import { HeldForm } from '../../base/held/HeldForm';
import type { TextHeld } from '../../base/held/useHeldText';
import type { Entry } from './board';
import { holdEnter } from './holdEnter';
import { strings } from './strings';
import styles from './RecordForm.module.scss';
import { personOf } from './triageWords';

/** The longest note, reason or question, in characters. The column holds far more, and nobody would read it. */
export const longestNote = 2000;

export interface RecordFormProps {
  readonly entry: Entry;
  readonly held: TextHeld<unknown>;
  /** What is recorded: a decision or a step. */
  readonly what: string;
  readonly faults: readonly FieldFault[];
  readonly record: string;
  readonly saving: boolean;
  onSubmit(): void;
  readonly children: React.ReactNode;
}

/**
 * A form whose answer is recorded for good: the faults above its fields; the button, and a note about the record, below
 * them.
 */
export function RecordForm({
  entry,
  held,
  what,
  faults,
  record,
  saving,
  onSubmit,
  children,
}: RecordFormProps): React.ReactElement {
  function submit(event: React.FormEvent): void {
    event.preventDefault();
    if (!saving) onSubmit();
  }

  return (
    <HeldForm held={held} changed={strings.FoundSince}>
      <form
        noValidate
        aria-label={`${what}: ${personOf(entry)}`}
        className={styles.form}
        onKeyDown={holdEnter}
        onSubmit={submit}
      >
        <ErrorSummary faults={faults} />
        <SavingContext.Provider value={saving}>{children}</SavingContext.Provider>
        <div className={styles.buttons}>
          {/* Not disabled while it saves: that would lose the focus. */}
          <Button type="submit" primary aria-disabled={saving || undefined}>
            {record}
          </Button>
        </div>
        <p className={styles.kept}>{strings.Kept}</p>
      </form>
    </HeldForm>
  );
}
