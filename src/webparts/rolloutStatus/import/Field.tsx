import * as React from 'react';
import styles from './Import.module.scss';

/** What a field's control is given, so that its hint and its error are read out with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

export interface FieldProps {
  readonly id: string;
  readonly label: React.ReactNode;
  readonly hint?: React.ReactNode;
  readonly error?: string;
  readonly className?: string;
  children(control: ControlProps): React.ReactNode;
}

/** A label, its hint and its error, around a native control. */
export function Field({ id, label, hint, error, className, children }: FieldProps): React.ReactElement {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={[styles.field, error && styles.invalid, className].filter(Boolean).join(' ')}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      ) : null}
      {error ? (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
    </div>
  );
}
