import * as React from 'react';
import { controlProps, Field, type FieldProps } from './Field';
import { useSaving } from './saving';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** In pixels; left out: the whole column. */
  readonly width?: number;
  readonly maxLength?: number;
  readonly inputMode?: 'numeric' | 'email' | 'tel';
  readonly autoComplete?: string;
  /** Suggestions; any other text is allowed too. */
  readonly suggestions?: readonly string[];
  /** The id of a list of suggestions that several fields share. */
  readonly sharedList?: string;
  onChange(value: string): void;
}

/** One line of text. */
export function TextField({
  value,
  width,
  maxLength,
  inputMode,
  autoComplete = 'off',
  suggestions,
  sharedList,
  onChange,
  ...field
}: TextFieldProps): React.ReactElement {
  const readOnly = useSaving();
  const offered = new Set(suggestions);
  const list = offered.size > 0 ? `${field.id}-list` : undefined;
  return (
    <Field {...field}>
      <input
        {...controlProps(field)}
        style={width ? { maxWidth: width } : undefined}
        value={value}
        readOnly={readOnly}
        maxLength={maxLength}
        inputMode={inputMode}
        autoComplete={autoComplete}
        list={list ?? sharedList}
        onChange={(event) => onChange(event.target.value)}
      />
      {list ? (
        <datalist id={list}>
          {[...offered].map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}

/** Several lines of text. */
export function TextArea({
  value,
  maxLength,
  onChange,
  ...field
}: Pick<TextFieldProps, keyof FieldProps | 'value' | 'maxLength' | 'onChange'>): React.ReactElement {
  const readOnly = useSaving();
  return (
    <Field {...field}>
      <textarea
        {...controlProps(field)}
        value={value}
        readOnly={readOnly}
        maxLength={maxLength}
        rows={3}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
