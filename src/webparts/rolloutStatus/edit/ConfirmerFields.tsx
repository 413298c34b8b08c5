import * as React from 'react';
import { longestStatusText } from '../../../data/rolloutEditing';
import { hasWords } from '../../../domain/hasWords';
import { PersonField } from '../../base/fluent/PersonField';
import { TextField } from '../../../ui/form/TextField';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { type Confirmer, confirmerFaults } from './confirmer';
import styles from './Edit.module.scss';
import { strings } from './strings';
import { UseAgain } from './UseAgain';

export interface ConfirmerFieldsProps {
  readonly confirmer: Confirmer;
  /** Whether to say what is missing. */
  readonly asked: boolean;
  idOf(field: keyof Confirmer): string;
  onChange(confirmer: Confirmer): void;
}

/** Who confirms what is saved here, and where they know it from. Staff see both. */
export function ConfirmerFields({ confirmer, asked, idOf, onChange }: ConfirmerFieldsProps): React.ReactElement {
  const { by, source, last } = confirmer;
  const [begun] = React.useState(confirmer);
  const faults = asked ? confirmerFaults(confirmer) : {};
  return (
    <div className={styles.confirmer}>
      <div>
        <PersonField
          id={idOf('by')}
          label={partStrings.ConfirmedBy}
          hint={baseStrings.NameHint}
          error={faults.by}
          autoComplete="name"
          maxLength={longestStatusText('ConfirmedBy')}
          value={by}
          onChange={(typed) => onChange({ ...confirmer, by: typed })}
        />
        <UseAgain
          fieldId={idOf('by')}
          last={by === begun.by ? last?.by : undefined}
          onUse={(again) => onChange({ ...confirmer, by: again })}
        />
      </div>
      <div>
        <TextField
          id={idOf('source')}
          label={strings.Source}
          hint={strings.SourceHint}
          error={faults.source}
          maxLength={longestStatusText('Source')}
          value={source}
          onChange={(typed) => onChange({ ...confirmer, source: typed })}
        />
        <UseAgain
          fieldId={idOf('source')}
          last={hasWords(source) ? undefined : last?.source}
          onUse={(again) => onChange({ ...confirmer, source: again })}
        />
      </div>
    </div>
  );
}
