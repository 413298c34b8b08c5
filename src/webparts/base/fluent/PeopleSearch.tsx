import type { IPersonaProps } from '@fluentui/react/lib/Persona';
import { NormalPeoplePicker } from '@fluentui/react/lib/Pickers';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { findPeople, type FoundPerson } from '../../../data/people';
import { usePart } from '../PartContext';
import styles from './Fluent.module.scss';
import { strings } from './strings';
import { theme } from './theme';

export interface PeopleSearchProps {
  readonly id: string;
  /** What the person is to be, as the field beside it says. */
  readonly label: string;
  onPick(person: FoundPerson): void;
}

/** Milliseconds without a key before SharePoint is asked. */
const pause = 300;

/** Fluent's people picker over SharePoint's people search; each name with its address, so that namesakes differ. */
export function PeopleSearch({ id, label, onPick }: PeopleSearchProps): React.ReactElement {
  const { connection } = usePart();
  const [failed, setFailed] = React.useState(false);

  async function find(text: string): Promise<IPersonaProps[]> {
    try {
      const found = await findPeople(connection, text);
      setFailed(false);
      return found.map((person) => ({ key: person.email, text: person.name, secondaryText: person.email, person }));
    } catch {
      setFailed(true);
      return [];
    }
  }

  return (
    <ThemeProvider applyTo="none" theme={theme}>
      <label className={styles.label} htmlFor={id}>
        {strings.PersonSearch}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {strings.PersonHint}
      </p>
      <NormalPeoplePicker
        itemLimit={1}
        resolveDelay={pause}
        selectionAriaLabel={label}
        onResolveSuggestions={find}
        onRenderSuggestionsItem={suggestion}
        // What is chosen is in the field above by then.
        onRenderItem={() => <></>}
        onChange={(chosen) => {
          const [first] = (chosen ?? []) as Suggestion[];
          if (first) onPick(first.person);
        }}
        styles={{ input: { height: 42, fontSize: 16 } }}
        inputProps={{ id, autoFocus: true, 'aria-describedby': `${id}-hint` }}
        pickerSuggestionsProps={{
          suggestionsHeaderText: strings.PeopleFound,
          noResultsFoundText: failed ? strings.PeopleFailed : strings.NobodyFound,
          loadingText: strings.PeopleLoading,
        }}
        // Inside the frame, which has the colours.
        pickerCalloutProps={{ doNotLayer: true, calloutMaxWidth: 400 }}
      />
    </ThemeProvider>
  );
}

type Suggestion = IPersonaProps & { readonly person: FoundPerson };

function suggestion(persona: IPersonaProps): JSX.Element {
  const { name, email, role } = (persona as Suggestion).person;
  return (
    <span className={styles.person}>
      <span className={styles.name}>{name}</span>
      {role ? <span>{role}</span> : null}
      <span>{email}</span>
    </span>
  );
}
