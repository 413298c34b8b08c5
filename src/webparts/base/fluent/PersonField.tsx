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
  written?(person: FoundPerson, maxLength: number | undefined): string;
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
              onChange(written(person, maxLength));
              onChosen();
            }}
          />
        )}
      </Aside>
    </div>
  );
}

/** Without the role where both are too long. */
function nameAndRole({ name, role }: FoundPerson, maxLength = Infinity): string {
  const both = [name, role].filter(Boolean).join(', ');
  return both.length <= maxLength ? both : name.slice(0, maxLength);
}
