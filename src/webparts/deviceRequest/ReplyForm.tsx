import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import type { HeldRequest } from '../../data/deviceRequests';
import { safeText } from '../../domain/safeText';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldFault } from '../../ui/form/ErrorSummary';
import { TextArea } from '../../ui/form/TextField';
import { useIds } from '../../ui/useIds';
import { useUnsaved } from '../base/saving/waiting';
import { ChangeStatus } from './ChangeStatus';
import styles from './MyRequests.module.scss';
import type { OwnSurroundings } from './surroundings';
import { useChange } from './useChange';

/** The most characters the column of replies takes. */
const longestReply = 2000;

/** The answer to a question from ICT. */
export function ReplyForm({ request, onDone, ...surroundings }: OwnSurroundings & { readonly request: HeldRequest; onDone(): void }): React.ReactElement {
  const ids = useIds();
  const [reply, setReply] = React.useState('');
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);
  const change = useChange(surroundings, request);
  useUnsaved(reply.trim() !== '' && !change.saving);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const text = safeText(reply).trim();
    setFaults(text ? [] : [{ id: ids('reply'), text: strings.ReplyMissing }]);
    if (text) change.save({ Reply: text }, onDone);
  }

  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <TextArea id={ids('reply')} label={strings.Reply} error={faults[0]?.text} value={reply} maxLength={longestReply} onChange={setReply} />
      <div className={styles.buttons}>
        <Button type="submit" primary aria-disabled={change.saving || undefined}>
          {strings.SendReply}
        </Button>
      </div>
      <ChangeStatus {...change} />
    </form>
  );
}
