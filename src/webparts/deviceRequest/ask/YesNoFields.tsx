import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Radios } from '../../../ui/form/Choice';
import type { QuestionProps } from './questionProps';

/** Yes or no. */
export function YesNoFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  field,
  hint,
}: QuestionProps & {
  readonly field: 'mobileEmail' | 'nhsmail' | 'keepNumber';
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
