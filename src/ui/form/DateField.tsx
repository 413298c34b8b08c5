import * as React from 'react';
import type { TypedDate } from '../../domain/typedDate';
import { strings } from '../strings';
import { controlProps, FieldGroup, type FieldProps } from './Field';
import styles from './Form.module.scss';
import { useSaving } from './saving';

const parts = ['day', 'month', 'year'] as const;
const labels = { day: strings.DateDay, month: strings.DateMonth, year: strings.DateYear };

export interface DateFieldProps extends FieldProps {
  readonly value: TypedDate;
  onChange(value: TypedDate): void;
  /** Below the date: what helps to fill it in. */
  readonly children?: React.ReactNode;
}

/** A date as day, month and year: https://service-manual.nhs.uk/design-system/components/date-input */
export function DateField({ value, onChange, children, ...field }: DateFieldProps): React.ReactElement {
  const readOnly = useSaving();
  return (
    <FieldGroup {...field}>
      <div className={styles.dates}>
        {parts.map((part, index) => (
          <div key={part}>
            {/* The first control has the group's id, so that an error summary leads to it. */}
            <label htmlFor={index === 0 ? field.id : `${field.id}-${part}`}>{labels[part]}</label>
            <input
              {...controlProps(field)}
              id={index === 0 ? field.id : `${field.id}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 9}
              value={value[part]}
              readOnly={readOnly}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            />
          </div>
        ))}
      </div>
      {children}
    </FieldGroup>
  );
}
