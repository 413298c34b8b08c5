import * as React from 'react';
import { describedBy, Field, FieldGroup, type FieldProps } from './Field';
import styles from './Form.module.scss';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: React.ReactNode;
}

export interface ChoiceProps<V extends string> extends FieldProps {
  readonly options: readonly Option<V>[];
  /** One below the other, for long words. */
  readonly stacked?: boolean;
}

/** One of a few: every choice in view. */
export function Radios<V extends string>({ options, stacked, value, onChange, ...field }: ChoiceProps<V> & { readonly value: V | undefined; onChange(value: V): void }): React.ReactElement {
  return (
    <FieldGroup {...field}>
      <div className={`${styles.options} ${stacked ? styles.stacked : ''}`}>
        {options.map(({ value: each, label }, index) => (
          <div key={each} className={`${styles.option} ${styles.radio}`}>
            {/* The first has the group's id, so that an error summary leads to it. */}
            <input id={index === 0 ? field.id : `${field.id}-${index}`} type="radio" name={field.id} checked={value === each} onChange={() => onChange(each)} />
            <label htmlFor={index === 0 ? field.id : `${field.id}-${index}`}>{label}</label>
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any of a few. */
export function Checks<V extends string>({ options, stacked, values, onChange, ...field }: ChoiceProps<V> & { readonly values: readonly V[]; onChange(values: V[]): void }): React.ReactElement {
  const toggled = (value: V): V[] => options.map((option) => option.value).filter((each) => (each === value ? !values.includes(each) : values.includes(each)));
  return (
    <FieldGroup {...field}>
      <div className={`${styles.options} ${stacked ? styles.stacked : ''}`}>
        {options.map(({ value, label }, index) => (
          <div key={value} className={`${styles.option} ${styles.check}`}>
            <input id={index === 0 ? field.id : `${field.id}-${index}`} type="checkbox" checked={values.includes(value)} onChange={() => onChange(toggled(value))} />
            <label htmlFor={index === 0 ? field.id : `${field.id}-${index}`}>{label}</label>
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** One of many. */
export function Select<V extends string>({ options, value, width, onChange, ...field }: FieldProps & { readonly options: readonly { readonly value: V; readonly label: string }[]; readonly value: V; readonly width?: number; onChange(value: V): void }): React.ReactElement {
  return (
    <Field {...field}>
      <select id={field.id} className={styles.control} style={width ? { maxWidth: width } : undefined} value={value} aria-describedby={describedBy(field)} aria-invalid={field.error ? true : undefined} onChange={(event) => onChange(event.target.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
