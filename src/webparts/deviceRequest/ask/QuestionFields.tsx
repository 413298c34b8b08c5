import * as React from 'react';
import type { Question } from '../../../domain/device/questions';
import { DeviceFields, FunctionFields, KeepNumberFields, YesNoFields } from './ChoiceFields';
import { NeededByFields } from './NeededByFields';
import { NeedsFields } from './NeedsFields';
import type { Offered, QuestionProps } from './questionProps';
import { SiteFields } from './SiteFields';
import { strings } from './strings';
import { WhoForFields } from './WhoForFields';

/** The fields of one question. */
export function QuestionFields({
  question,
  offered,
  ...props
}: QuestionProps & { readonly question: Question; readonly offered: Offered }): React.ReactElement {
  switch (question) {
    case 'whoFor':
      return <WhoForFields {...props} myName={offered.myName} />;
    case 'function':
      return <FunctionFields {...props} functions={offered.functions} />;
    case 'needs':
      return <NeedsFields {...props} functions={offered.functions} />;
    case 'mobileEmail':
      return <YesNoFields {...props} field="mobileEmail" hint={strings.MobileEmailHint} />;
    case 'nhsmail':
      return <YesNoFields {...props} field="nhsmail" hint={strings.NHSmailHint} />;
    case 'device':
      return <DeviceFields {...props} devices={offered.devices} />;
    case 'keepNumber':
      return <KeepNumberFields {...props} />;
    case 'site':
      return <SiteFields {...props} {...offered} />;
    case 'neededBy':
      return <NeededByFields {...props} exampleDate={offered.exampleDate} />;
  }
}
