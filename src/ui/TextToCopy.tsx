import * as React from 'react';
import styles from './TakeAway.module.scss';

/** A selected text, for the person to copy if the browser does not. */
export function TextToCopy({ text, label }: { readonly text: string; readonly label: string }): React.ReactElement {
  const field = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return <textarea ref={field} className={styles.text} aria-label={label} readOnly rows={8} value={text} />;
}
