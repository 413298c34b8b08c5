import * as React from 'react';
import { Radios } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import { fill } from '../../../ui/words';
import styles from './Ask.module.scss';
import type { Offered, QuestionProps } from './questionProps';
import { strings } from './strings';

/** Whom the phone is for: oneself, or somebody with a name and an email address. */
export function WhoForFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  myName,
}: QuestionProps & Pick<Offered, 'myName'>): React.ReactElement {
  return (
    <>
      <Radios
        id={idOf('forWhom')}
        label={heading}
        error={errorOf('forWhom')}
        stacked
        options={[
          { value: 'me', label: fill(strings.ForMe, { name: myName }) },
          { value: 'somebodyElse', label: strings.ForSomebodyElse, hint: strings.ForSomebodyElseHint },
        ]}
        value={answers.forWhom}
        onChange={(forWhom) => onChange({ forWhom })}
      />
      {answers.forWhom === 'somebodyElse' ? (
        <div className={styles.further}>
          <TextField
            id={idOf('name')}
            label={strings.Name}
            error={errorOf('name')}
            width={400}
            value={answers.name ?? ''}
            onChange={(name) => onChange({ name })}
          />
          <TextField
            id={idOf('email')}
            label={strings.Email}
            error={errorOf('email')}
            width={400}
            inputMode="email"
            value={answers.email ?? ''}
            onChange={(email) => onChange({ email })}
          />
        </div>
      ) : null}
    </>
  );
}
