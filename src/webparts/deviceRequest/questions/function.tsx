import * as React from 'react';
import { Radios } from '../../../ui/form/Choice';
import { asOffered, noChoice } from '../ask/offeredChoice';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';

export const strings = {
  Ask: 'What is your function?',
  AskOther: 'What is the function of {name}?',
  Hint: 'The rule goes by what the function needs. Choose the one that fits the work.',
  None: 'My function is not listed',
  NoneHint: 'A person decides. On the next page, say what the work is.',
  Missing: 'Choose a function',
  Gone: 'Choose a function that is listed',
} as const;

/** A function that has a policy, or another. */
export const jobFunction: AskedQuestion<'functionKey'> = {
  ask: strings.Ask,
  askOther: strings.AskOther,
  faults: { functionKey: { missing: strings.Missing, notInTheList: strings.Gone } },
  Fields: FunctionFields,
};

function FunctionFields({
  heading,
  answers,
  offered: { functions },
  errorOf,
  idOf,
  onChange,
}: QuestionProps): React.ReactElement {
  return (
    <Radios
      id={idOf('functionKey')}
      label={heading}
      hint={strings.Hint}
      error={errorOf('functionKey')}
      stacked
      options={[
        ...functions.map(({ key, title }) => ({ value: key, label: title })),
        { value: noChoice, label: strings.None, hint: strings.NoneHint },
      ]}
      value={answers.functionKey === null ? noChoice : asOffered(functions, answers.functionKey)}
      onChange={(functionKey) => onChange({ functionKey: functionKey === noChoice ? null : functionKey })}
    />
  );
}
