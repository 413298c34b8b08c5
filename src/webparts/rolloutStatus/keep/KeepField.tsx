import * as React from 'react';
import { longestKeptText } from '../../../data/keeping';
import type { ColumnRule } from '../../../domain/rollout/keep/typedRow';
import type { TypedDate } from '../../../domain/typedDate';
import { TextArea, TextField, type TextFieldProps } from '../../../ui/form/TextField';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';

/** What a field shows, and where it writes what is typed. */
export interface BoundField {
  readonly id: string;
  readonly label: string;
  readonly error?: string;
  readonly value: string | TypedDate;
  readonly rule: ColumnRule;
  onChange(value: string | TypedDate): void;
}

export interface KeepFieldProps extends Pick<TextFieldProps, 'hint' | 'suggestions'> {
  readonly field: BoundField;
  readonly inputMode?: TextFieldProps['inputMode'];
}

/** The control of one column, as its rule asks for: a date, several lines, a number or a line of text. */
export function KeepField({ field, ...rest }: KeepFieldProps): React.ReactElement {
  const { rule, value, ...bound } = field;
  if (typeof value !== 'string') return <PlannedDateField {...bound} hint={rest.hint} value={value} />;
  if (rule.kind === 'note') return <TextArea {...bound} hint={rest.hint} value={value} />;
  const isNumber = rule.kind === 'number';
  return (
    <TextField
      inputMode={isNumber && rule.whole ? 'numeric' : undefined}
      {...bound}
      {...rest}
      value={value}
      width={isNumber ? 160 : undefined}
      maxLength={isNumber ? 20 : longestKeptText(rule)}
    />
  );
}
