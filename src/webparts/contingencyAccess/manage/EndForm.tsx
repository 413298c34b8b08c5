import * as React from 'react';
import type { EditablePlace, PlaceValues } from '../../../data/contingencyEditing';
import { addDays, type Day } from '../../../domain/day';
import { type TypedDate, typedDate } from '../../../domain/typedDate';
import { DateField } from '../../../ui/form/DateField';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import type { Fault } from './columnGroup';
import { strings as agreementStrings } from './placeColumns/agreement';
import type { Panel } from './SavePanel';
import { strings } from './strings';
import { dayFault, dayIn } from './typed';

export interface EndFormProps {
  readonly place: EditablePlace;
  readonly panel: Panel<EditablePlace, TypedDate>;
  onSave(values: Partial<PlaceValues>): void;
}

/** Ends an agreement: staff are offered the place up to its last day. */
export function EndForm({
  place,
  panel: { draft: last, saving, status, type, cancel },
  onSave,
}: EndFormProps): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly Fault<'last'>[]>([]);

  function submit(): void {
    const on = dayIn(last);
    const wrong =
      dayFault(last, agreementStrings.AgreedUntil) ??
      (!on ? strings.FaultLastDay : place.ValidFrom && on < place.ValidFrom ? strings.FaultOrder : undefined);
    setFaults(wrong ? [{ field: 'last', text: wrong }] : []);
    if (!wrong) onSave({ ValidUntil: on });
  }

  return (
    <EntryForm
      label={fill(strings.EndName, { title: place.Title })}
      faults={faults}
      idOf={ids}
      begin="first"
      saving={saving}
      status={status}
      save={strings.EndNow}
      cancel={baseStrings.Cancel}
      onSubmit={submit}
      onCancel={cancel}
    >
      <DateField
        id={ids('last')}
        label={agreementStrings.AgreedUntil}
        hint={strings.EndHint}
        error={faults[0]?.text}
        value={last}
        onChange={type}
      />
    </EntryForm>
  );
}

/** Yesterday: from now on nobody is offered it. An agreement that has not begun can only end on its first day. */
export function endDraft(today: Day, place: EditablePlace): TypedDate {
  return typedDate(later(addDays(today, -1), place.ValidFrom));
}

function later(one: Day, other: Day | undefined): Day {
  return other && other > one ? other : one;
}
