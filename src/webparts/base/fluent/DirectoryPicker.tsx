import type { IPersonaProps } from '@fluentui/react/lib/Persona';
import { type IPeoplePickerProps, type ISuggestionsProps, NormalPeoplePickerBase } from '@fluentui/react/lib/Pickers';
import { hiddenContentStyle, type IStyle } from '@fluentui/react/lib/Styling';
import * as React from 'react';
import type { FoundPerson } from '../../../data/people';
import { counted } from '../../../ui/text';
import styles from './Fluent.module.scss';
import { strings } from './strings';

/** What the picker chooses from. */
export type Suggestion = IPersonaProps & { readonly person: FoundPerson };

export function suggestionOf(person: FoundPerson): Suggestion {
  return { key: person.email, text: person.name, person };
}

/**
 * Fluent's people picker with its list in line, which covers nothing at whatever width and size of text. Fluent's own
 * list (8.125) has a live region inside its listbox, where assistive technology expects options alone.
 */
class PickerInLine extends NormalPeoplePickerBase {
  protected override renderSuggestions(calloutStyles: never): JSX.Element | null {
    const callout = super.renderSuggestions(calloutStyles);
    return callout && <Suggestions {...(callout.props.children as React.ReactElement<SuggestionsProps>).props} />;
  }
}

/** As our own fields look, and what is for screen readers alone hidden. */
const look: IPeoplePickerProps['styles'] = {
  text: styles.box,
  input: styles.input,
  screenReaderText: hiddenContentStyle as IStyle,
};

export function DirectoryPicker(props: Omit<IPeoplePickerProps, 'styles'>): React.ReactElement {
  return <PickerInLine {...props} styles={look} />;
}

type SuggestionsProps = ISuggestionsProps<Suggestion>;

function Suggestions({
  suggestions,
  isLoading,
  noResultsFoundText,
  suggestionsListId,
  onSuggestionClick,
}: SuggestionsProps): JSX.Element {
  const found = suggestions.length > 0 ? counted(suggestions.length, strings.PeopleFound) : (noResultsFoundText ?? '');
  return (
    <>
      <p role="status" className={styles.found}>
        {isLoading ? strings.Searching : found}
      </p>
      <div role="listbox" id={suggestionsListId} aria-label={strings.People}>
        {isLoading
          ? null
          : suggestions.map(({ item, selected }, index) => (
              <button
                key={item.key}
                type="button"
                role="option"
                // As the picker's `aria-activedescendant` names it.
                id={`sug-${index}`}
                aria-selected={selected}
                tabIndex={-1}
                className={styles.person}
                onClick={(event) => onSuggestionClick(event, item, index)}
              >
                <span className={styles.name}>{item.person.name}</span>
                {item.person.role ? <span>{item.person.role}</span> : null}
                <span>{item.person.email}</span>
              </button>
            ))}
      </div>
    </>
  );
}
