import * as React from 'react';
import { describedBy, Field, type FieldProps } from './Field';
import styles from './Form.module.scss';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** In pixels; left out: the whole column. */
  readonly width?: number;
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'email' | 'tel';
  readonly autoComplete?: string;
  /** Offered, not imposed. */
  readonly suggestions?: readonly string[];
  onChange(value: string): void;
}

/** One line of text. */
export function TextField({ value, width, maxLength, inputMode, autoComplete = 'off', suggestions, onChange, ...field }: TextFieldProps): React.ReactElement {
  const list = suggestions && suggestions.length > 0 ? `${field.id}-list` : undefined;
  return (
    <Field {...field}>
      <input
        id={field.id}
        className={styles.control}
        style={width ? { maxWidth: width } : undefined}
        value={value}
        maxLength={maxLength}
        inputMode={inputMode}
        autoComplete={autoComplete}
        list={list}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {list ? (
        <datalist id={list}>
          {suggestions!.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({ value, maxLength, onChange, ...field }: Pick<TextFieldProps, keyof FieldProps | 'value' | 'maxLength' | 'onChange'>): React.ReactElement {
  return (
    <Field {...field}>
      <textarea
        id={field.id}
        className={styles.control}
        value={value}
        maxLength={maxLength}
        rows={3}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
