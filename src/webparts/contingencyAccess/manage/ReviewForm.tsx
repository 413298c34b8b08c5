import * as React from 'react';
import type { EditableInstruction, InstructionValues } from '../../../data/contingencyEditing';
import { dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import type { TypedDate } from '../../../domain/typedDate';
import { DateField } from '../../../ui/form/DateField';
import { EntryForm } from '../../../ui/form/EntryForm';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import type { Fault } from './columnGroup';
import { fieldsOf } from './fields';
import { ReviewerField, strings as standingStrings } from './instructionColumns/standing';
import styles from './Manage.module.scss';
import { Preview } from './Preview';
import type { Panel } from './SavePanel';
import { strings } from './strings';
import { dayFault, dayIn } from './typed';
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
  const { field } = fieldsOf(draft, faults, ids, type);

  function submit(): void {
    const on = dayIn(next);
    const wrong =
      dayFault(next, standingStrings.NextReview) ??
      (!on ? standingStrings.FaultNextReview : on <= work.today ? strings.FaultNextReviewPast : undefined);
    const found: Fault<'by' | 'next'>[] = [
      ...(by.trim() ? [] : [{ field: 'by', text: standingStrings.FaultReviewer } as const]),
      ...(wrong ? [{ field: 'next', text: wrong } as const] : []),
    ];
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
        <ReviewerField {...field('by')} />
        <DateField {...field('next')} label={standingStrings.NextReview} hint={standingStrings.NextReviewHint} />
      </div>
      <Preview work={work} instruction={instruction} />
    </EntryForm>
  );
}
