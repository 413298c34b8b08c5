import * as React from 'react';
import type { EditablePlace } from '../../../data/contingencyEditing';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import styles from '../../base/entries/Entries.module.scss';
import { PanelForm } from '../../base/entries/PanelForm';
import { AgreementFields } from './placeColumns/agreement';
import { ForWhomFields } from './placeColumns/forWhom';
import { InsideFields } from './placeColumns/inside';
import { WhereFields } from './placeColumns/where';
import { type PlaceDraft, readPlace } from './placeDraft';
import type { PlaceSurroundings } from './placeGroup';
import type { Panel } from '../../base/entries/SavePanel';
import { strings } from './strings';

export interface PlaceFormProps {
  readonly around: PlaceSurroundings;
  readonly panel: Panel<EditablePlace, PlaceDraft>;
}

/** A place to work and the agreement about it. */
export function PlaceForm({ around, panel }: PlaceFormProps): React.ReactElement {
  return (
    <PanelForm
      label={panel.name}
      save={baseStrings.Save}
      panel={panel}
      read={() => readPlace(panel.draft, around)}
      onSave={(values) => panel.save(values, fill(strings.SaidSaved, { title: values.Place }))}
    >
      {(fields) => {
        const form = { ...fields, around };
        return (
          <div className={styles.fields}>
            <WhereFields {...form} />
            <ForWhomFields {...form} />
            <AgreementFields {...form} />
            <InsideFields {...form} />
          </div>
        );
      }}
    </PanelForm>
  );
}
