import * as React from 'react';
import styles from './Form.module.scss';

export interface FieldProps {
  /** Of the control it belongs to: an error summary links to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed. */
  readonly error?: string;
}

/** What a control is described by: its hint and its error, where there are any. */
export function describedBy({ id, hint, error }: FieldProps): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

function Notes({ id, hint, error }: FieldProps): React.ReactElement {
  return (
    <>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </>
  );
}

/** A label above one control, with a hint and what is wrong between them. */
export function Field({ children, ...field }: FieldProps & { readonly children: React.ReactNode }): React.ReactElement {
  return (
    <div className={`${styles.field} ${field.error ? styles.wrong : ''}`}>
      <label htmlFor={field.id}>{field.label}</label>
      <Notes {...field} />
      {children}
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldGroup({ children, ...field }: FieldProps & { readonly children: React.ReactNode }): React.ReactElement {
  return (
    <fieldset className={`${styles.field} ${field.error ? styles.wrong : ''}`} aria-describedby={describedBy(field)}>
      <legend>{field.label}</legend>
      <Notes {...field} />
      {children}
    </fieldset>
  );
}
