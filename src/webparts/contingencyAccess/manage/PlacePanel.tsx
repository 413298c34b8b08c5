import * as React from 'react';
import { type EditablePlace, placeWrite, type PlaceValues, writePlace } from '../../../data/contingencyEditing';
import { dateTyped } from '../../../domain/kinds';
import { usePart } from '../../base/PartContext';
import { endDraft, EndForm } from './EndForm';
import { placeDifferences, placeDraft, placeDraftKind } from './placeDraft';
import { PlaceForm } from './PlaceForm';
import { type Entries, SavePanel } from '../../base/entries/SavePanel';
import { strings } from './strings';
import type { Work } from './work';

/** What can be done with a place to work. */
export type PlaceAction = 'new' | 'change' | 'agree' | 'end';

export interface PlacePanelProps {
  readonly work: Work;
  readonly action: PlaceAction;
  /** Undefined: a new one. */
  readonly place?: EditablePlace;
  readonly prefill?: Partial<PlaceValues>;
}

const places: Entries<EditablePlace> = {
  name: 'placeToWork',
  newTitle: strings.NewPlace,
  write: (connection, key, base, values, options) => writePlace(connection, placeWrite(key, base, values), options),
  differences: placeDifferences,
};

/** A place being added, changed, agreed or ended. */
export function PlacePanel({ work, action, place, prefill }: PlacePanelProps): React.ReactElement {
  const { today } = usePart();
  const [before] = React.useState<Partial<PlaceValues>>(() => place ?? {});
  const around = { directory: work.directory, before };
  const common = { work, entries: places, row: place, action };
  if (place && action === 'end')
    return (
      <SavePanel {...common} first={() => endDraft(today, place)} kind={() => dateTyped}>
        {(panel) => <EndForm place={place} panel={panel} />}
      </SavePanel>
    );
  const over =
    action === 'agree' ? { AgreementState: 'Agreed' as const, ValidFrom: place?.ValidFrom ?? today } : prefill;
  return (
    <SavePanel {...common} first={() => placeDraft({ ...place, ...over }, around)} kind={placeDraftKind}>
      {(panel) => <PlaceForm around={around} panel={panel} />}
    </SavePanel>
  );
}
