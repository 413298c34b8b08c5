import * as React from 'react';
import { controlProps, describedBy, Field, FieldGroup, type FieldProps } from './Field';
import styles from './Form.module.scss';
import { useSaving } from './saving';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: React.ReactNode;
  readonly hint?: string;
}

export interface ChoiceProps<V extends string> extends FieldProps {
  readonly options: readonly Option<V>[];
  /** One below the other, for long labels. */
  readonly stacked?: boolean;
}

interface OneOptionProps extends Pick<
  React.InputHTMLAttributes<HTMLInputElement>,
  'type' | 'name' | 'checked' | 'onChange'
> {
  readonly id: string;
  readonly label: React.ReactNode;
  readonly hint?: string;
}

/** React restores the choice. */
const stay = (): void => undefined;

function OneOption({ id, label, hint, onChange, ...input }: OneOptionProps): React.ReactElement {
  const saving = useSaving();
  return (
    <div className={`${styles.option} ${input.type === 'radio' ? styles.radio : styles.check}`}>
      <input
        {...input}
        id={id}
        aria-describedby={describedBy({ id, hint })}
        aria-disabled={saving || undefined}
        onChange={saving ? stay : onChange}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** The first control has the group's id, so that an error summary leads to it. */
function idAt(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index}`;
}

/** One of a few: every choice in view. */
export function Radios<V extends string>({
  options,
  stacked,
  value,
  onChange,
  ...field
}: ChoiceProps<V> & { readonly value: V | undefined; onChange(value: V): void }): React.ReactElement {
  return (
    <FieldGroup {...field}>
      <div className={`${styles.options} ${stacked ? styles.stacked : ''}`}>
        {options.map(({ value: each, label, hint }, index) => (
          <OneOption
            key={each}
            id={idAt(field.id, index)}
            label={label}
            hint={hint}
            type="radio"
            name={field.id}
            checked={value === each}
            onChange={() => onChange(each)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** Any of a few. */
export function Checks<V extends string>({
  options,
  stacked,
  values,
  onChange,
  ...field
}: ChoiceProps<V> & { readonly values: readonly V[]; onChange(values: V[]): void }): React.ReactElement {
  const toggled = (value: V): V[] =>
    options
      .map((option) => option.value)
      .filter((each) => (each === value ? !values.includes(each) : values.includes(each)));
  return (
    <FieldGroup {...field}>
      <div className={`${styles.options} ${stacked ? styles.stacked : ''}`}>
        {options.map(({ value, label, hint }, index) => (
          <OneOption
            key={value}
            id={idAt(field.id, index)}
            label={label}
            hint={hint}
            type="checkbox"
            checked={values.includes(value)}
            onChange={() => onChange(toggled(value))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

/** A single yes or no, which needs no question above it. */
export function Check({
  id,
  label,
  hint,
  checked,
  onChange,
}: Omit<FieldProps, 'error'> & {
  readonly hint?: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}): React.ReactElement {
  return (
    <OneOption
      id={id}
      label={label}
      hint={hint}
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

/** One of many. */
export function Select<V extends string>({
  options,
  value,
  width,
  beside,
  onChange,
  ...field
}: FieldProps & {
  readonly beside?: boolean;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly width?: number;
  onChange(value: V): void;
}): React.ReactElement {
  const saving = useSaving();
  return (
    <Field {...field} beside={beside}>
      <select
        {...controlProps(field)}
        style={width ? { maxWidth: width } : undefined}
        value={value}
        aria-disabled={saving || undefined}
        onChange={saving ? stay : (event) => onChange(event.target.value as V)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
