import * as React from 'react';
import { fewestLetters, findPeople, type FoundPerson, pauseBeforeSearch } from '../../../data/people';
import { usePart } from '../PartContext';
import type { AsideTools } from './Aside';
import { DirectoryPicker, type Suggestion, suggestionOf } from './DirectoryPicker';
import styles from './Fluent.module.scss';
import { strings } from './strings';

export interface PeopleSearchProps extends Pick<AsideTools, 'isAwaited'> {
  readonly id: string;
  /** What the person is to be, as the field beside it says. */
  readonly label: string;
  onPick(person: FoundPerson): void;
}

/** Fluent's people picker over SharePoint's people search; each name with its address, so that namesakes differ. */
export function PeopleSearch({ id, label, onPick, isAwaited }: PeopleSearchProps): React.ReactElement {
  const { connection } = usePart();
  const [failed, setFailed] = React.useState(false);
  const [typed, setTyped] = React.useState('');
  /** The text that was searched for last, and the one that the list is about. */
  const asked = React.useRef('');
  const listed = React.useRef('');

  React.useEffect(() => {
    if (isAwaited()) document.getElementById(id)?.focus();
    // Once, when it is drawn: later the focus is the person's.
  }, []);

  async function find(text: string): Promise<Suggestion[]> {
    asked.current = text;
    const found = await findPeople(connection, text).catch(() => undefined);
    // Fluent drops a late reply to an earlier text as well.
    if (asked.current !== text) return [];
    setFailed(found === undefined);
    listed.current = text;
    return (found ?? []).map(suggestionOf);
  }

  function nobody(): string {
    if (failed) return strings.PeopleFailed;
    return typed.trim().length < fewestLetters ? strings.TypeMore : strings.NobodyFound;
  }

  /**
   * Tab moves on, as anywhere: Fluent's picker would take it for choosing whoever is first. Enter chooses from the list
   * for what is typed, never from an earlier one.
   */
  function keepKey(event: React.KeyboardEvent): void {
    if (event.key === 'Tab' || (event.key === 'Enter' && listed.current !== typed)) event.stopPropagation();
    // It would send the form around the search.
    if (event.key === 'Enter') event.preventDefault();
  }

  return (
    <>
      {/* The hint is part of the label: Fluent gives the field a description of its own. */}
      <label className={styles.label} htmlFor={id}>
        {strings.PersonSearch} <span className={styles.hint}>{strings.PersonHint}</span>
      </label>
      {/* It only hears the keys of the picker inside. */}
      <div role="presentation" onKeyDownCapture={keepKey}>
        <DirectoryPicker
          itemLimit={1}
          resolveDelay={pauseBeforeSearch}
          selectionAriaLabel={label}
          onResolveSuggestions={find}
          onInputChange={(text) => {
            setTyped(text);
            return text;
          }}
          // What is chosen is in the field above by then.
          onRenderItem={() => <></>}
          onChange={(chosen) => {
            const [first] = (chosen ?? []) as Suggestion[];
            if (first) onPick(first.person);
          }}
          inputProps={{ id }}
          pickerSuggestionsProps={{ noResultsFoundText: nobody() }}
        />
      </div>
    </>
  );
}
