import * as React from 'react';
import type { FoundPerson } from '../../../data/people';
import { TextField, type TextFieldProps } from '../../../ui/form/TextField';
import { fill } from '../../../ui/text';
import { Aside } from './Aside';
import { PeopleSearch } from './openControls';
import { strings } from './strings';

export interface PersonFieldProps extends TextFieldProps {
  readonly label: string;
  /** What is filled in of somebody; left out: their name and role. */
  written?(person: FoundPerson): string;
}

/** A person in words, as staff will read them: typed, or found in the directory and then changed at will. */
export function PersonField({ written = nameAndRole, ...field }: PersonFieldProps): React.ReactElement {
  const { id, label, maxLength, onChange } = field;
  return (
    <div>
      <TextField {...field} />
      <Aside
        id={id}
        open={strings.FindPerson}
        openFor={fill(strings.FindPersonFor, { field: label })}
        close={strings.ClosePerson}
      >
        {({ onChosen, isAwaited }) => (
          <PeopleSearch
            id={`${id}-search`}
            label={label}
            isAwaited={isAwaited}
            onPick={(person) => {
              onChange(fitting([written(person), person.name], maxLength));
              onChosen();
            }}
          />
        )}
      </Aside>
    </div>
  );
}

function nameAndRole({ name, role }: FoundPerson): string {
  return [name, role].filter(Boolean).join(', ');
}

/** The first text that a field can hold, else the last one cut. */
function fitting(texts: readonly string[], maxLength = Infinity): string {
  return texts.find(({ length }) => length <= maxLength) ?? texts[texts.length - 1].slice(0, maxLength);
}
