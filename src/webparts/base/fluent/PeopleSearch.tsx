import { ThemeProvider } from '@fluentui/react/lib/Theme';
import * as React from 'react';
import { findPeople, type FoundPerson } from '../../../data/people';
import { usePart } from '../PartContext';
import { DirectoryPicker, type Suggestion, suggestionOf } from './DirectoryPicker';
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

  async function find(text: string): Promise<Suggestion[]> {
    try {
      const found = await findPeople(connection, text);
      setFailed(false);
      return found.map(suggestionOf);
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
      {/* Keys that bubble up from the picker; nothing here is pressed itself. */}
      <div role="presentation" onKeyDownCapture={keepTab}>
        <DirectoryPicker
          itemLimit={1}
          resolveDelay={pause}
          selectionAriaLabel={label}
          onResolveSuggestions={find}
          // What is chosen is in the field above by then.
          onRenderItem={() => <></>}
          onChange={(chosen) => {
            const [first] = (chosen ?? []) as Suggestion[];
            if (first) onPick(first.person);
          }}
          inputProps={{ id, autoFocus: true, 'aria-describedby': `${id}-hint` }}
          pickerSuggestionsProps={{ noResultsFoundText: failed ? strings.PeopleFailed : strings.NobodyFound }}
        />
      </div>
    </ThemeProvider>
  );
}

/** Tab moves on, as anywhere; Fluent's picker would take it for choosing whoever is first. */
function keepTab(event: React.KeyboardEvent): void {
  if (event.key === 'Tab') event.stopPropagation();
}
