import * as React from 'react';
import { Heading } from '../Heading';
import { strings } from '../strings';
import { fill } from '../text';
import styles from './Form.module.scss';
import { goToField } from './goToField';

export interface FieldFault {
  /** The id of the control to go to. */
  readonly id: string;
  readonly text: string;
}

/**
 * The errors, above the form, with a link to each field. It takes the focus whenever they change:
 * https://service-manual.nhs.uk/design-system/components/error-summary
 */
export function ErrorSummary({ faults }: { readonly faults: readonly FieldFault[] }): React.ReactElement | null {
  const root = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (faults.length > 0) root.current?.focus();
  }, [faults]);
  useErrorTitle(faults.length > 0);
  if (faults.length === 0) return null;
  return (
    <div ref={root} tabIndex={-1} role="alert" className={styles.summary}>
      <Heading below={1}>{strings.ThereIsAProblem}</Heading>
      <ul>
        {faults.map(({ id, text }) => (
          <li key={id + text}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // SharePoint would take a link within the page for one to another page.
                event.preventDefault();
                goToField(id);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Marks the page's title while there are errors: screen readers read it first. */
function useErrorTitle(faulty: boolean): void {
  React.useEffect(() => {
    if (!faulty) return undefined;
    const before = document.title;
    const marked = fill(strings.ErrorTitle, { title: before });
    document.title = marked;
    return () => {
      // SharePoint may have given the page another title meanwhile.
      if (document.title === marked) document.title = before;
    };
  }, [faulty]);
}

/** The error of one field, if there is one. */
export function errorOf(faults: readonly FieldFault[], id: string): string | undefined {
  return faults.find((fault) => fault.id === id)?.text;
}
