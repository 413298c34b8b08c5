import * as React from 'react';
import { longestInstructionText } from '../../../../data/contingencyEditing';
import { text } from '../../../../domain/kinds';
import { TextField } from '../../../../ui/form/TextField';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';
import styles from '../../../base/entries/Entries.module.scss';
import { written } from '../../../base/entries/typed';

export const strings = {
  Telephone: 'Telephone when stuck',
  Email: 'Email when stuck',
  FaultTelephone: 'This is not a telephone number',
  FaultEmail: 'This is not an email address',
} as const;

interface ContactDraft {
  readonly telephone: string;
  readonly email: string;
}

/** Whom staff ask when they are stuck. */
export const contact: InstructionGroup<ContactDraft, 'Telephone' | 'Email'> = {
  draft: ({ Telephone, Email }) => ({ telephone: Telephone ?? '', email: Email ?? '' }),
  kept: { telephone: text, email: text },
  values: ({ telephone, email }, { telephones }) => ({
    Telephone: written(telephones.storedTelephone(telephone, longestInstructionText('Telephone'))),
    Email: written(email),
  }),
  columns: {
    Telephone: { label: strings.Telephone, field: 'telephone', faults: { wrong: strings.FaultTelephone } },
    Email: { label: strings.Email, field: 'email', faults: { wrong: strings.FaultEmail } },
  },
};

export function ContactFields({ field }: InstructionFields<ContactDraft>): React.ReactElement {
  return (
    <div className={styles.pair}>
      <TextField
        {...field('telephone')}
        label={strings.Telephone}
        inputMode="tel"
        maxLength={longestInstructionText('Telephone')}
      />
      <TextField
        {...field('email')}
        label={strings.Email}
        inputMode="email"
        maxLength={longestInstructionText('Email')}
      />
    </div>
  );
}
