import * as strings from 'ContingencyManageStrings';
import * as React from 'react';
import {
  type EditableInstruction,
  type InstructionValues,
  longestInstructionText,
} from '../../../data/contingencyEditing';
import { noDate } from '../../../domain/typedDate';
import { DateField } from '../../../ui/form/DateField';
import { EntryForm } from '../../../ui/form/EntryForm';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/words';
import { dayTyped, type Fault } from './instructionDraft';
import styles from './Manage.module.scss';
import { Preview } from './Preview';
import type { Work } from './work';

export interface ReviewFormProps {
  readonly work: Work;
  readonly instruction: EditableInstruction;
  readonly saving: boolean;
  readonly status: React.ReactNode;
  onSave(values: Partial<InstructionValues>): void;
}

/** Says that an instruction is right as it stands: today, by whom, and when it is looked at next. */
export function ReviewForm({ work, instruction, saving, status, onSave }: ReviewFormProps): React.ReactElement {
  const ids = useIds();
  const [by, setBy] = React.useState(work.reviewer);
  const [next, setNext] = React.useState(noDate);
  const [faults, setFaults] = React.useState<readonly Fault<'by' | 'next'>[]>([]);
  const error = (field: 'by' | 'next'): string | undefined => faults.find((fault) => fault.field === field)?.text;

  function submit(): void {
    const found: Fault<'by' | 'next'>[] = by.trim() ? [] : [{ field: 'by', text: strings.FaultReviewer }];
    const on = dayTyped(next, (text) => found.push({ field: 'next', text }), strings.NextReview);
    if (!on && !found.some(({ field }) => field === 'next'))
      found.push({ field: 'next', text: strings.FaultNextReview });
    if (on && on <= work.today) found.push({ field: 'next', text: strings.FaultNextReviewPast });
    setFaults(found);
    if (found.length > 0) return;
    work.setReviewer(by.trim());
    onSave({ ReviewedOn: work.today, ReviewedBy: by.trim(), NextReviewOn: on });
  }

  return (
    <EntryForm
      label={fill(strings.ReviewName, { title: instruction.Title })}
      faults={faults}
      idOf={ids}
      begin="first"
      saving={saving}
      status={status}
      save={strings.ReviewSave}
      cancel={strings.Cancel}
      onSubmit={submit}
      onCancel={() => work.setOpen(undefined)}
    >
      <div className={styles.fields}>
        <TextField
          id={ids('by')}
          label={strings.Reviewer}
          hint={strings.ReviewerHint}
          error={error('by')}
          maxLength={longestInstructionText('ReviewedBy')}
          value={by}
          onChange={(text) => {
            setBy(text);
            work.onTyped();
          }}
        />
        <DateField
          id={ids('next')}
          label={strings.NextReview}
          hint={strings.NextReviewHint}
          error={error('next')}
          value={next}
          onChange={(date) => {
            setNext(date);
            work.onTyped();
          }}
        />
      </div>
      <Preview work={work} instruction={instruction} />
    </EntryForm>
  );
}
