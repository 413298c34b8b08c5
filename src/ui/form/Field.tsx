import * as React from 'react';
import styles from './Form.module.scss';

export interface FieldProps {
  /** The id of its control: an error summary links to it. */
  readonly id: string;
  readonly label: React.ReactNode;
  readonly hint?: React.ReactNode;
  /** The error in what was typed. */
  readonly error?: string;
}

/** The ids that describe a control: its hint and its error, if there are any. */
export function describedBy({ id, hint, error }: Omit<FieldProps, 'label'>): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
}

/**
 * Properties of every native control in a field, so that it looks alike and its hint and error are read out with it.
 */
export function controlProps(field: Omit<FieldProps, 'label'>): {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
} {
  return {
    id: field.id,
    className: styles.control,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? true : undefined,
  };
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

export interface AroundControlProps extends FieldProps {
  /** The control stands beside its label where there is room: for a list of many. */
  readonly beside?: boolean;
  readonly children: React.ReactNode;
}

/** A label above one control, with the hint and the error between them. */
export function Field({ beside, children, ...field }: AroundControlProps): React.ReactElement {
  return (
    <div className={`${styles.field} ${field.error ? styles.wrong : ''} ${beside ? styles.beside : ''}`}>
      <label htmlFor={field.id}>{field.label}</label>
      <Notes {...field} />
      {children}
    </div>
  );
}

/** The same around several controls that answer one question. */
export function FieldGroup({
  children,
  ...field
}: FieldProps & { readonly children: React.ReactNode }): React.ReactElement {
  return (
    <fieldset className={`${styles.field} ${field.error ? styles.wrong : ''}`} aria-describedby={describedBy(field)}>
      <legend>{field.label}</legend>
      <Notes {...field} />
      {children}
    </fieldset>
  );
}
