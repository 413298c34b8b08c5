import * as React from 'react';
import type { AskedQuestion } from '../ask/questionProps';
import { YesNoFields } from '../ask/YesNoFields';

export const strings = {
  Ask: 'Do you need email away from a desk?',
  AskOther: 'Does {name} need email away from a desk?',
  Hint: 'On the phone itself, to do the work.',
  Missing: 'Say whether email is needed away from a desk',
} as const;

/** Whether email is needed away from a desk. */
export const mobileEmail: AskedQuestion<'mobileEmail'> = {
  ask: strings.Ask,
  askOther: strings.AskOther,
  faults: { mobileEmail: { missing: strings.Missing } },
  Fields: (props) => <YesNoFields {...props} field="mobileEmail" hint={strings.Hint} />,
};
