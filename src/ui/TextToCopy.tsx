import * as React from 'react';
import styles from './TakeAway.module.scss';

/** A text that the browser would not copy, selected, so that a person can. */
export function TextToCopy({ text, label }: { readonly text: string; readonly label: string }): React.ReactElement {
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} className={styles.text} aria-label={label} readOnly rows={8} value={text} />;
}
