import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Radios } from '../../../ui/form/Choice';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextArea } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { counted } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import type { Board } from './board';
import type { BulkDraft } from './bulkDraft';
import { bulkPlan, type BulkWanted } from './bulkPlan';
import { longestNote } from './RecordForm';
import { strings } from './strings';
import styles from './RecordForm.module.scss';
import { hasWords } from '../../../domain/hasWords';

export interface BulkFormProps {
  readonly board: Board;
  readonly ids: readonly number[];
  readonly draft: BulkDraft;
  onDraft(draft: BulkDraft): void;
  onWanted(wanted: BulkWanted): void;
  onBack(): void;
}

/** What several requests get: what the rule gives each of them, or no handset and one reason. */
export function BulkForm({ board, ids: chosen, draft, onDraft, onWanted, onBack }: BulkFormProps): React.ReactElement {
  const ids = useIds();
  const { what, reason, instead } = draft;
  const [faults, setFaults] = React.useState<readonly FieldFault[]>([]);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const found = bulkFaults(board, chosen, draft).map(({ field, text }) => ({ id: ids(field), text }));
    setFaults(found);
    if (found.length === 0) onWanted(what === 'approve' ? { what } : { what, reason, instead });
  }

  return (
    <form noValidate aria-label={strings.BulkTitle} className={styles.form} onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <Radios<BulkWanted['what']>
        id={ids('what')}
        label={counted(chosen.length, strings.Chosen)}
        error={errorOf(faults, ids('what'))}
        stacked
        options={[
          { value: 'approve', label: strings.BulkApprove, hint: strings.BulkApproveHint },
          { value: 'decline', label: strings.NoHandset, hint: strings.BulkDeclineHint },
        ]}
        value={what}
        onChange={(next) => onDraft({ ...draft, what: next })}
      />
      {what === 'decline' ? (
        <>
          <TextArea
            id={ids('reason')}
            label={baseStrings.Reason}
            hint={strings.DeclineHintAll}
            error={errorOf(faults, ids('reason'))}
            maxLength={longestNote}
            value={reason}
            onChange={(text) => onDraft({ ...draft, reason: text })}
          />
          <TextArea
            id={ids('instead')}
            label={strings.DeclineInstead}
            error={errorOf(faults, ids('instead'))}
            maxLength={longestNote}
            value={instead}
            onChange={(text) => onDraft({ ...draft, instead: text })}
          />
        </>
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" primary>
          {strings.BulkCheck}
        </Button>
        <Button quiet onClick={onBack}>
          {baseStrings.Back}
        </Button>
      </div>
    </form>
  );
}

function bulkFaults(
  board: Board,
  chosen: readonly number[],
  { what, reason, instead }: BulkDraft,
): { readonly field: keyof BulkDraft; readonly text: string }[] {
  const decides = (wanted: BulkWanted): boolean => bulkPlan(board, chosen, wanted).items.length > 0;
  if (!decides({ what: 'decline', reason, instead })) return [{ field: 'what', text: strings.BulkFaultLook }];
  if (what === 'approve') return decides({ what }) ? [] : [{ field: 'what', text: strings.BulkFaultMeets }];
  return [
    ...(hasWords(reason) ? [] : [{ field: 'reason', text: strings.FaultReason } as const]),
    ...(hasWords(instead) ? [] : [{ field: 'instead', text: strings.SayInstead } as const]),
  ];
}
