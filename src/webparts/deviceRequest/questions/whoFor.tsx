import * as React from 'react';
import { Radios } from '../../../ui/form/Choice';
import type { FieldProps } from '../../../ui/form/Field';
import { TextField } from '../../../ui/form/TextField';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import styles from '../ask/Ask.module.scss';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';
import type { FoundPerson } from '../../../data/people';
import { usePeople } from './usePeople';

export const strings = {
  Ask: 'Who is the phone for?',
  Me: 'Me, {name}',
  SomebodyElse: 'Somebody else',
  SomebodyElseHint: 'You and ICT will see the request; they will not. You tell them the answer.',
  Name: 'Their name',
  NameHint: 'Type two letters or more to choose from the directory, or type the whole name',
  Offered: '{name} ({email})',
  Email: 'Their work email address',
  Missing: 'Say who the phone is for',
  NameMissing: 'Give their name',
  NameLong: 'The name',
  EmailMissing: 'Give their work email address',
  EmailOwn: 'This is your own address. Give theirs, or choose that the phone is for you',
  EmailForm: 'Give an email address such as name@example.nhs.uk',
  EmailLong: 'The email address',
} as const;

/** Who the phone is for: oneself, or a person with a name and an email address. */
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
          <NameField
            id={idOf('name')}
            error={errorOf('name')}
            value={answers.name ?? ''}
            email={answers.email ?? ''}
            onChange={onChange}
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

/**
 * A name, typed or chosen from the directory. A chosen one brings its address, and takes it away again: beside another
 * name the address would be somebody else's.
 */
function NameField({
  value,
  email,
  onChange,
  ...field
}: Pick<FieldProps, 'id' | 'error'> &
  Pick<QuestionProps, 'onChange'> & { readonly value: string; readonly email: string }): React.ReactElement {
  const people = usePeople(value);
  const chosen = React.useRef<FoundPerson>();
  const offered = people.map(({ name, email }) => ({ name, email, text: fill(strings.Offered, { name, email }) }));
  return (
    <TextField
      {...field}
      label={strings.Name}
      hint={strings.NameHint}
      width={400}
      value={value}
      suggestions={offered.map(({ text }) => text)}
      onChange={(typed) => {
        const found = offered.find(({ text }) => text === typed);
        const before = chosen.current;
        chosen.current = found;
        if (found) onChange({ name: found.name, email: found.email });
        else onChange({ name: typed, ...(before && before.email === email && { email: '' }) });
      }}
    />
  );
}
