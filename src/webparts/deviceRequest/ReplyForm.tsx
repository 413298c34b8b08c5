import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import { type HeldRequest, longestReply } from '../../data/deviceRequests';
import { safeText } from '../../domain/safeText';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldFault } from '../../ui/form/ErrorSummary';
import { TextArea } from '../../ui/form/TextField';
import { useIds } from '../../ui/useIds';
import { fill } from '../../ui/words';
import { useUnsaved } from '../base/saving/waiting';
import { ChangeStatus } from './ChangeStatus';
import { clearReply, readReply, writeReply } from './draft';
import styles from './MyRequests.module.scss';
import type { OwnSurroundings } from './surroundings';
import { useChange } from './useChange';

/** The answer to a question from ICT. What is typed is kept in this browser until it is sent, as the answers of the form are. */
export function ReplyForm({ request, onDone, ...surroundings }: OwnSurroundings & { readonly request: HeldRequest; onDone(): void }): React.ReactElement {
  const { store, today } = surroundings;
  const ids = useIds();
  const [reply, setReply] = React.useState(() => readReply(store, today, request.Id));
  const [isKept, setKept] = React.useState(true);
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const change = useChange(surroundings, request);
  const begun = reply.trim() !== '';
  useUnsaved(begun && !isKept && !change.saving);

  function type(text: string): void {
    setReply(text);
    if (text.trim()) setKept(writeReply(store, today, request.Id, text));
    else clearReply(store, request.Id);
  }

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const text = safeText(reply).trim();
    const fault = !text ? strings.ReplyMissing : text.length > longestReply ? fill(strings.ReplyTooLong, { limit: longestReply }) : undefined;
    setFaults(fault ? [{ id: ids('reply'), text: fault }] : []);
    if (fault) return;
    change.save({ Reply: text }, () => {
      clearReply(store, request.Id);
      onDone();
    });
  }

  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <TextArea id={ids('reply')} label={strings.Reply} hint={strings.ReplyHint} error={faults[0]?.text} value={reply} onChange={type} />
      {begun ? <p className={styles.kept}>{isKept ? strings.ReplyKept : strings.ReplyNotKept}</p> : null}
      <div className={styles.buttons}>
        <Button type="submit" primary aria-disabled={change.saving || undefined}>
          {strings.SendReply}
        </Button>
      </div>
      <ChangeStatus {...change} />
    </form>
  );
}
