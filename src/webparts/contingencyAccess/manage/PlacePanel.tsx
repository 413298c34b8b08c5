import * as React from 'react';
import { type EditablePlace, placeWrite, type PlaceValues, writePlace } from '../../../data/contingencyEditing';
import { dateTyped } from '../../../domain/kinds';
import type { TypedDate } from '../../../domain/typedDate';
import { fill } from '../../../ui/text';
import { endDraft, EndForm } from './EndForm';
import { placeDifferences, type PlaceDraft, placeDraft, placeDraftKind } from './placeDraft';
import { PlaceForm } from './PlaceForm';
import { SavePanel, type SavePanelProps, slotOf } from './SavePanel';
import { strings } from './strings';
import type { Work } from './work';

/** What can be done with a place to work. */
export type PlaceAction = 'new' | 'change' | 'agree' | 'end';

export interface PlacePanelProps {
  readonly work: Work;
  readonly action: PlaceAction;
  readonly place?: EditablePlace;
  readonly prefill?: Partial<PlaceValues>;
}

/** A place being added, changed, agreed or ended. */
export function PlacePanel({ work, action, place, prefill }: PlacePanelProps): React.ReactElement {
  const name = place?.Title ?? strings.NewPlace;
  const [before] = React.useState<Partial<PlaceValues>>(() => place ?? {});
  const around = { directory: work.directory, before };
  const common: Omit<SavePanelProps<EditablePlace, never>, 'first' | 'kind' | 'children'> = {
    work,
    name,
    row: place,
    slot: slotOf(work, 'placeToWork', place, action),
    write: (key, base, values, options) => writePlace(work.connection, placeWrite(key, base, values), options),
    differences: (mine, theirs) => placeDifferences(mine, theirs),
  };
  if (place && action === 'end')
    return (
      <SavePanel<EditablePlace, TypedDate> {...common} first={() => endDraft(work.today, place)} kind={() => dateTyped}>
        {(panel) => (
          <EndForm
            place={place}
            panel={panel}
            onSave={(values) => panel.save(values, fill(strings.SaidEnds, { title: name }))}
          />
        )}
      </SavePanel>
    );
  const over =
    action === 'agree' ? { AgreementState: 'Agreed' as const, ValidFrom: place?.ValidFrom ?? work.today } : prefill;
  return (
    <SavePanel<EditablePlace, PlaceDraft>
      {...common}
      first={() => placeDraft({ ...place, ...over }, around)}
      kind={placeDraftKind}
    >
      {(panel) => (
        <PlaceForm
          name={name}
          around={around}
          panel={panel}
          onSave={(values) => panel.save(values, fill(strings.SaidSaved, { title: values.Place }))}
        />
      )}
    </SavePanel>
  );
}
