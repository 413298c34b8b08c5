import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import type { HeldRequest } from '../../../data/deviceRequests';
import { longestReply } from '../../../data/requestWrites';
import { safeText } from '../../../domain/safeText';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type FieldFault } from '../../../ui/form/ErrorSummary';
import { SavingContext } from '../../../ui/form/saving';
import { TextArea } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { useHold } from '../../base/held/holding';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import styles from './Own.module.scss';
import type { Reply } from '../useReply';
import { ChangeStatus } from './ChangeStatus';
import { strings } from './strings';
import { useChange } from './useChange';
import { hasWords } from '../../../domain/hasWords';

export interface ReplyFormProps {
  readonly request: HeldRequest;
  readonly reply: Reply;
  /** The requests have to be read again. */
  onSaved(): void;
  onDone(): void;
}

/**
 * The reply to a question from ICT. What is typed is kept in this browser until it is sent, like the answers of the
 * form.
 */
export function ReplyForm(props: ReplyFormProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Form {...props} />
    </LeaveGuard>
  );
}

function Form({ request, reply, ...calls }: ReplyFormProps): React.ReactElement {
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const change = useChange(request, calls);
  const begun = hasWords(reply.text);
  const letGo = useHold(begun && !reply.isKept && !change.saving);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const text = safeText(reply.text).trim();
    const fault = !hasWords(text)
      ? strings.ReplyMissing
      : text.length > longestReply
        ? fill(strings.ReplyTooLong, { limit: longestReply })
        : undefined;
    setFaults(fault ? [{ id: ids('reply'), text: fault }] : []);
    if (fault) return;
    change.save({
      change: { Reply: text },
      letGo() {
        letGo();
        reply.clear();
      },
    });
  }

  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <SavingContext.Provider value={change.saving}>
        <TextArea
          id={ids('reply')}
          label={strings.Reply}
          hint={phones.NeverAsks}
          error={faults[0]?.text}
          value={reply.text}
          onChange={(text) => {
            change.typed();
            reply.type(text);
          }}
        />
      </SavingContext.Provider>
      {begun ? <p className={styles.kept}>{reply.isKept ? strings.ReplyKept : strings.ReplyNotKept}</p> : null}
      <div className={styles.buttons}>
        <Button type="submit" primary aria-disabled={change.saving || undefined}>
          {strings.SendReply}
        </Button>
      </div>
      <ChangeStatus change={change} />
    </form>
  );
}
