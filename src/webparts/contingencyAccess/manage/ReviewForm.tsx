import * as React from 'react';
import {
  type EditableInstruction,
  type InstructionValues,
  longestInstructionText,
} from '../../../data/contingencyEditing';
import { dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import type { TypedDate } from '../../../domain/typedDate';
import { DateField } from '../../../ui/form/DateField';
import { EntryForm } from '../../../ui/form/EntryForm';
import { TextField } from '../../../ui/form/TextField';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { dayTyped, type Fault } from './instructionDraft';
import styles from './Manage.module.scss';
import { Preview } from './Preview';
import type { Panel } from './SavePanel';
import { strings } from './strings';
import type { Work } from './work';

/** A review as it is typed. */
export interface ReviewDraft {
  readonly by: string;
  readonly next: TypedDate;
}

/** A draft that the browser has kept; what of it cannot be read is as the form begins. */
export function reviewDraftKind(first: ReviewDraft): Kind<ReviewDraft> {
  return fields(first, { by: text, next: dateTyped });
}

export interface ReviewFormProps {
  readonly work: Work;
  readonly instruction: EditableInstruction;
  readonly panel: Panel<EditableInstruction, ReviewDraft>;
  onSave(values: Partial<InstructionValues>): void;
}

/** Says that an instruction is right as it stands: today, by whom, and when it is looked at next. */
export function ReviewForm({
  work,
  instruction,
  panel: { draft, saving, status, type, cancel },
  onSave,
}: ReviewFormProps): React.ReactElement {
  const { by, next } = draft;
  const ids = useIds();
  const [faults, setFaults] = React.useState<readonly Fault<'by' | 'next'>[]>([]);
  const error = (field: 'by' | 'next'): string | undefined => faults.find((fault) => fault.field === field)?.text;

  function submit(): void {
    const found: Fault<'by' | 'next'>[] = by.trim() ? [] : [{ field: 'by', text: strings.FaultReviewer }];
    const on = dayTyped(next, (words) => found.push({ field: 'next', text: words }), strings.NextReview);
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
      cancel={baseStrings.Cancel}
      onSubmit={submit}
      onCancel={cancel}
    >
      <div className={styles.fields}>
        <TextField
          id={ids('by')}
          label={strings.Reviewer}
          hint={baseStrings.NameHint}
          error={error('by')}
          maxLength={longestInstructionText('ReviewedBy')}
          value={by}
          onChange={(name) => type({ ...draft, by: name })}
        />
        <DateField
          id={ids('next')}
          label={strings.NextReview}
          hint={strings.NextReviewHint}
          error={error('next')}
          value={next}
          onChange={(date) => type({ ...draft, next: date })}
        />
      </div>
      <Preview work={work} instruction={instruction} />
    </EntryForm>
  );
}
