import * as React from 'react';
import { LinkedText } from '../../../ui/LinkedText';
import styles from './Steps.module.scss';

/** What to do, one step after the other. */
export function StepList({ lines }: { readonly lines: readonly string[] }): React.ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <ol className={styles.steps}>
      {lines.map((line, index) => (
        <li key={index}>
          <span dir="auto">
            <LinkedText text={line} />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What not to do, each line a whole sentence. */
export function DoNotList({ lines }: { readonly lines: readonly string[] }): React.ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.doNot}>
      {lines.map((line, index) => (
        <li key={index}>
          <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <circle cx="10" cy="10" r="8.4" fill="none" stroke="currentColor" strokeWidth="2.2" />
            <path d="M4.4 15.6L15.6 4.4" fill="none" stroke="currentColor" strokeWidth="2.2" />
          </svg>
          <span>
            <LinkedText text={line} />
          </span>
        </li>
      ))}
    </ul>
  );
}
