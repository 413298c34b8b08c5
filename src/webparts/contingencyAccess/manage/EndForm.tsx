import * as React from 'react';
import type { EditablePlace, PlaceValues } from '../../../data/contingencyEditing';
import { addDays, type Day } from '../../../domain/day';
import { type TypedDate, typedDate } from '../../../domain/typedDate';
import { fill } from '../../../ui/text';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import type { DraftRead } from '../../base/entries/columnGroup';
import { PanelForm } from '../../base/entries/PanelForm';
import { strings as agreementStrings } from './placeColumns/agreement';
import type { Panel } from '../../base/entries/SavePanel';
import { strings } from './strings';
import { dayFault, dayIn } from '../../base/entries/typed';

export interface EndFormProps {
  readonly place: EditablePlace;
  readonly panel: Panel<EditablePlace, TypedDate>;
}

/** Ends an agreement: staff are offered the place up to its last day. */
export function EndForm({ place, panel }: EndFormProps): React.ReactElement {
  const { Title: title } = place;
  return (
    <PanelForm
      label={fill(strings.EndName, { title })}
      save={strings.EndNow}
      panel={{ ...panel, draft: { last: panel.draft }, type: ({ last }) => panel.type(last) }}
      read={() => readEnd(panel.draft, place)}
      onSave={(values) => panel.save(values, fill(strings.SaidEnds, { title }))}
    >
      {({ field }) => (
        <PlannedDateField {...field('last')} label={agreementStrings.AgreedUntil} hint={strings.EndHint} />
      )}
    </PanelForm>
  );
}

function readEnd(
  last: TypedDate,
  { ValidFrom }: EditablePlace,
): DraftRead<Partial<PlaceValues>, { readonly last: TypedDate }> {
  const on = dayIn(last);
  const wrong =
    dayFault(last, agreementStrings.AgreedUntil) ??
    (!on ? strings.FaultLastDay : ValidFrom && on < ValidFrom ? strings.FaultOrder : undefined);
  return { values: { ValidUntil: on }, faults: wrong ? [{ field: 'last', text: wrong }] : [] };
}

/** Yesterday: from now on nobody is offered it. An agreement that has not begun can only end on its first day. */
export function endDraft(today: Day, { ValidFrom }: EditablePlace): TypedDate {
  const yesterday = addDays(today, -1);
  return typedDate(ValidFrom && ValidFrom > yesterday ? ValidFrom : yesterday);
}
