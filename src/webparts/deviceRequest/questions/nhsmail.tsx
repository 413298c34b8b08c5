import * as React from 'react';
import type { AskedQuestion } from '../ask/questionProps';
import { YesNoFields } from '../ask/YesNoFields';

export const strings = {
  Ask: 'Is that email NHSmail?',
  Hint: 'NHSmail addresses end in @nhs.net.',
  Missing: 'Say whether that email is NHSmail',
} as const;

/** Whether the email that is needed away from a desk is NHSmail. */
export const nhsmail: AskedQuestion<'nhsmail'> = {
  ask: strings.Ask,
  faults: { nhsmail: { missing: strings.Missing } },
  Fields: (props) => <YesNoFields {...props} field="nhsmail" hint={strings.Hint} />,
};
