import * as React from 'react';
import type { EditablePlace, PlaceValues } from '../../../data/contingencyEditing';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { strings as baseStrings } from '../../base/strings';
import type { Fault } from './columnGroup';
import { fieldsOf } from './fields';
import styles from './Manage.module.scss';
import { AgreementFields } from './placeColumns/agreement';
import { ForWhomFields } from './placeColumns/forWhom';
import { InsideFields } from './placeColumns/inside';
import { WhereFields } from './placeColumns/where';
import { type PlaceDraft, readPlace } from './placeDraft';
import type { PlaceSurroundings } from './placeGroup';
import type { Panel } from './SavePanel';
import { strings } from './strings';

export interface PlaceFormProps {
  readonly name: string;
  readonly around: PlaceSurroundings;
  readonly panel: Panel<EditablePlace, PlaceDraft>;
  onSave(values: PlaceValues): void;
}

/** A place to work and the agreement about it. */
export function PlaceForm({
  name,
  around,
  panel: { draft, saving, status, type, cancel },
  onSave,
}: PlaceFormProps): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly Fault<keyof PlaceDraft>[]>([]);
  const form = { ...fieldsOf(draft, faults, ids, type), around };

  function submit(): void {
    const read = readPlace(draft, around);
    setFaults(read.faults);
    if (read.faults.length === 0) onSave(read.values);
  }

  return (
    <EntryForm
      label={name}
      faults={faults}
      idOf={ids}
      begin="first"
      saving={saving}
      status={status}
      save={strings.Save}
      cancel={baseStrings.Cancel}
      onSubmit={submit}
      onCancel={cancel}
    >
      <div className={styles.fields}>
        <WhereFields {...form} />
        <ForWhomFields {...form} />
        <AgreementFields {...form} />
        <InsideFields {...form} />
      </div>
    </EntryForm>
  );
}
