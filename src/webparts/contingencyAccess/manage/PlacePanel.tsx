import * as strings from 'ContingencyManageStrings';
import * as React from 'react';
import { type EditablePlace, placeWrite, type PlaceValues, writePlace } from '../../../data/contingencyEditing';
import { fill } from '../../../ui/words';
import { placeDifferences } from './columnWords';
import { EndForm } from './EndForm';
import { PlaceForm } from './PlaceForm';
import { SavePanel } from './SavePanel';
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
  return (
    <SavePanel<EditablePlace>
      work={work}
      name={name}
      row={place}
      write={(key, base, values, options) => writePlace(work.connection, placeWrite(key, base, values), options)}
      differences={(mine, theirs) => placeDifferences(mine, theirs)}
    >
      {(saving, save, status) =>
        place && action === 'end' ? (
          <EndForm
            work={work}
            place={place}
            saving={saving}
            status={status}
            onSave={(values) => save(values, fill(strings.SaidEnds, { title: name }))}
          />
        ) : (
          <PlaceForm
            work={work}
            name={name}
            place={place}
            prefill={
              action === 'agree' ? { AgreementState: 'Agreed', ValidFrom: place?.ValidFrom ?? work.today } : prefill
            }
            saving={saving}
            status={status}
            onSave={(values) => save(values, fill(strings.SaidSaved, { title: values.Place }))}
          />
        )
      }
    </SavePanel>
  );
}
