import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Answers } from '../../../domain/device/questions';
import { Radios } from '../../../ui/form/Choice';
import type { QuestionProps } from './questionProps';

/** The fields with a yes or no. */
type YesNoField = {
  [F in keyof Answers]-?: Answers[F] extends boolean | undefined ? F : never;
}[keyof Answers];

/** A question with yes or no. */
export function YesNoFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  field,
  hint,
}: QuestionProps & {
  readonly field: YesNoField;
  readonly hint?: string;
}): React.ReactElement {
  const answer = answers[field];
  return (
    <Radios
      id={idOf(field)}
      label={heading}
      hint={hint}
      error={errorOf(field)}
      stacked
      options={[
        { value: 'yes', label: uiStrings.Yes },
        { value: 'no', label: phones.No },
      ]}
      value={answer === undefined ? undefined : answer ? 'yes' : 'no'}
      onChange={(value) => onChange({ [field]: value === 'yes' })}
    />
  );
}
