import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import styles from './Import.module.scss';

export interface FieldError {
  /** The id of the field where it is mended. */
  readonly field: string;
  readonly text: string;
}

/** What keeps a step from going on, each linked to its field, as GOV.UK does. It takes the focus each time it has something new to say. */
export function ErrorSummary({ errors }: { readonly errors: readonly FieldError[] }): React.ReactElement | null {
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (errors.length > 0) root.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;

  function goTo(event: React.MouseEvent, field: string): void {
    // The page's address is SharePoint's.
    event.preventDefault();
    document.getElementById(field)?.focus();
  }

  return (
    <div ref={root} tabIndex={-1} role="alert" className={styles.errors}>
      <Heading below={1}>{strings.Wrong}</Heading>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The error of one field, where it has one. */
export function errorOf(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.text;
}
