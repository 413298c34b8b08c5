import * as React from 'react';
import { Heading } from '../Heading';
import { strings } from '../strings';
import { fill } from '../text';
import styles from './Form.module.scss';

export interface FieldFault {
  /** Of the control to go to. */
  readonly id: string;
  readonly text: string;
}

/**
 * What must be mended, above the form, with a way to each field; it takes the focus whenever there is something new:
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
                // SharePoint takes a link within the page for one to another page.
                event.preventDefault();
                document.getElementById(id)?.focus();
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

/** Says in the page's title that something must be mended, while it must: screen readers read it first. */
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

/** What is wrong with one field, where something is. */
export function errorOf(faults: readonly FieldFault[], id: string): string | undefined {
  return faults.find((fault) => fault.id === id)?.text;
}
