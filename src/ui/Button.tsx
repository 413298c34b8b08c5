import * as React from 'react';
import styles from './Button.module.scss';

export interface ButtonProps extends React.ButtonHTMLAttributes<HTMLButtonElement> {
  /** Looks like a link, in a line of text. */
  readonly quiet?: boolean;
  /** The main action; at most one on a page. */
  readonly primary?: boolean;
}

/** A native button in the site's theme. */
export const Button = React.forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { quiet, primary, className, ...rest },
  ref,
) {
  return (
    <button
      type="button"
      {...rest}
      ref={ref}
      className={[quiet ? styles.quiet : styles.button, primary && styles.primary, className].filter(Boolean).join(' ')}
    />
  );
});
