import * as React from 'react';
import { TextField } from '../../../ui/form/TextField';
import styles from '../ask/Ask.module.scss';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';
import { YesNoFields } from '../ask/YesNoFields';

export const strings = {
  Ask: 'Do you want to keep your number?',
  AskOther: 'Does {name} want to keep their number?',
  Number: 'The number to keep',
  NumberHint: 'Such as 0113 496 0118.',
  Missing: 'Say whether to keep the number',
  NumberMissing: 'Give the number to keep',
  NumberForm: 'Give a telephone number such as 0113 496 0118',
  NumberLong: 'The number',
} as const;

/** Whether to keep the number, and which it is. */
export const keepNumber: AskedQuestion<'keepNumber' | 'number'> = {
  ask: strings.Ask,
  askOther: strings.AskOther,
  faults: {
    keepNumber: { missing: strings.Missing },
    number: { missing: strings.NumberMissing, notATelephone: strings.NumberForm, tooLong: strings.NumberLong },
  },
  Fields: KeepNumberFields,
};

function KeepNumberFields(props: QuestionProps): React.ReactElement {
  const { answers, errorOf, idOf, onChange } = props;
  return (
    <>
      <YesNoFields {...props} field="keepNumber" />
      {answers.keepNumber ? (
        <div className={styles.further}>
          <TextField
            id={idOf('number')}
            label={strings.Number}
            hint={strings.NumberHint}
            error={errorOf('number')}
            width={240}
            inputMode="tel"
            autoComplete={answers.forWhom === 'somebodyElse' ? 'off' : 'tel'}
            value={answers.number ?? ''}
            onChange={(number) => onChange({ number })}
          />
        </div>
      ) : null}
    </>
  );
}
