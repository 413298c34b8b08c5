import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { isMineToChange, myStanding } from '../../../domain/device/myStanding';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { usePart } from '../../base/PartContext';
import { askingIn } from '../routes';
import { answerRows } from './answerRows';
import { AskForm } from './AskForm';
import { Closed } from './Closed';
import { readDraft } from './draft';
import { formRules } from './formRules';
import { closedWords } from './closedWords';
import type { AskFormProps } from './useAskForm';

export interface AskProps extends Omit<AskFormProps, 'base'> {
  /** The request to change; undefined: a new one. */
  readonly request?: HeldRequest;
}

/** The questions, one to a page; then the answers to check, and the confirmation. */
export function Ask(props: AskProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Asking {...props} />
    </LeaveGuard>
  );
}

function Asking({ request, ...props }: AskProps): React.ReactElement {
  // As it was when the form opened. Its etag shows later whether it has changed.
  const [base] = React.useState(request);
  const { connection, store, today, route } = usePart();
  const { devices } = props;
  if (!base && askingIn(route)?.changes !== undefined) return <Closed why={strings.NotFound} />;
  if (base && !isMineToChange(myStanding(base))) {
    // What was typed before the decision can still be read.
    const draft = readDraft(store, today, [], base.Id);
    return (
      <Closed
        why={closedWords(base)}
        itemId={base.Id}
        typed={draft && answerRows(draft.answers, connection, formRules(connection, devices, today))}
      />
    );
  }
  return <AskForm {...props} base={base} />;
}
