import * as React from 'react';
import { Radios } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import styles from '../ask/Ask.module.scss';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';

export const strings = {
  Ask: 'Who is the phone for?',
  Me: 'Me, {name}',
  SomebodyElse: 'Somebody else',
  SomebodyElseHint: 'You and ICT will see the request; they will not. You tell them the answer.',
  Name: 'Their name',
  Email: 'Their work email address',
  Missing: 'Say who the phone is for',
  NameMissing: 'Give their name',
  NameLong: 'The name',
  EmailMissing: 'Give their work email address',
  EmailOwn: 'This is your own address. Give theirs, or choose that the phone is for you',
  EmailForm: 'Give an email address such as name@example.nhs.uk',
  EmailLong: 'The email address',
} as const;

/** Whom the phone is for: oneself, or somebody with a name and an email address. */
export const whoFor: AskedQuestion<'forWhom' | 'name' | 'email'> = {
  ask: strings.Ask,
  faults: {
    forWhom: { missing: strings.Missing },
    name: { missing: strings.NameMissing, tooLong: strings.NameLong },
    email: {
      missing: strings.EmailMissing,
      notAnEmail: strings.EmailForm,
      ownEmail: strings.EmailOwn,
      tooLong: strings.EmailLong,
    },
  },
  Fields: WhoForFields,
};

function WhoForFields({ heading, answers, errorOf, idOf, onChange }: QuestionProps): React.ReactElement {
  const { connection } = usePart();
  return (
    <>
      <Radios
        id={idOf('forWhom')}
        label={heading}
        error={errorOf('forWhom')}
        stacked
        options={[
          { value: 'me', label: fill(strings.Me, { name: connection.name }) },
          { value: 'somebodyElse', label: strings.SomebodyElse, hint: strings.SomebodyElseHint },
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
