import * as React from 'react';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { strings as baseStrings } from '../strings';
import type { DraftRead, Fault } from './columnGroup';
import { type Fields, fieldsOf } from './fields';
import type { Panel } from './SavePanel';

export interface PanelFormProps<D extends object, V> {
  /** Names the form to people who cannot see it. */
  readonly label: string;
  /** What takes the focus when the form opens: its first control, or the first choice that is made already. */
  readonly begin?: 'first' | 'chosen';
  /** What the button says that saves. */
  readonly save: string;
  readonly panel: Pick<Panel<never, D>, 'draft' | 'saving' | 'status' | 'type' | 'cancel'>;
  /** Asked once the form is sent. */
  read(): DraftRead<V, D>;
  /** There is nothing to mend. */
  onSave(values: V): void;
  children(fields: Fields<D>): React.ReactNode;
}

/** A form of a panel: nothing is saved while something in it must be mended. */
export function PanelForm<D extends object, V>({
  label,
  begin = 'first',
  save,
  panel: { draft, saving, status, type, cancel },
  read,
  onSave,
  children,
}: PanelFormProps<D, V>): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly Fault<keyof D & string>[]>([]);

  function submit(): void {
    const found = read();
    setFaults(found.faults);
    if (found.faults.length === 0) onSave(found.values);
  }

  return (
    <EntryForm
      label={label}
      faults={faults}
      idOf={ids}
      begin={begin}
      saving={saving}
      status={status}
      save={save}
      cancel={baseStrings.Cancel}
      onSubmit={submit}
      onCancel={cancel}
    >
      {children(fieldsOf(draft, faults, ids, type))}
    </EntryForm>
  );
}
