import * as React from 'react';
import type { EditableInstruction, InstructionValues } from '../../../data/contingencyEditing';
import type { Day } from '../../../domain/day';
import { dateTyped, fields, type Kind, text } from '../../../domain/kinds';
import type { TypedDate } from '../../../domain/typedDate';
import { fill } from '../../../ui/text';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import { usePart } from '../../base/PartContext';
import type { DraftRead } from '../../base/entries/columnGroup';
import { ReviewerField, strings as standingStrings } from './instructionColumns/standing';
import styles from '../../base/entries/Entries.module.scss';
import { PanelForm } from '../../base/entries/PanelForm';
import { Preview } from './Preview';
import type { Panel } from '../../base/entries/SavePanel';
import { strings } from './strings';
import { dayFault, dayIn } from '../../base/entries/typed';
import type { Work } from './work';
import { nameIn } from '../../../domain/legible';

/** A review as it is typed. */
export interface ReviewDraft {
  readonly by: string;
  readonly next: TypedDate;
}

/** Reads a draft that the browser has kept. A field that cannot be read is as in `first`. */
export function reviewDraftKind(first: ReviewDraft): Kind<ReviewDraft> {
  return fields(first, { by: text, next: dateTyped });
}

export interface ReviewFormProps {
  readonly work: Work;
  readonly instruction: EditableInstruction;
  readonly panel: Panel<EditableInstruction, ReviewDraft>;
}

/** Says that an instruction is right as it is: today, by whom, and when it is looked at next. */
export function ReviewForm({ work, instruction, panel }: ReviewFormProps): React.ReactElement {
  const { today } = usePart();
  const { Title: title } = instruction;
  return (
    <PanelForm
      label={fill(strings.ReviewName, { title })}
      save={strings.ReviewSave}
      panel={panel}
      read={() => readReview(panel.draft, today)}
      onSave={(values) => {
        work.setReviewer(panel.draft.by.trim());
        panel.save(values, fill(strings.SaidReviewed, { title }));
      }}
    >
      {({ field }) => (
        <>
          <div className={styles.fields}>
            <ReviewerField {...field('by')} />
            <PlannedDateField
              {...field('next')}
              label={standingStrings.NextReview}
              hint={standingStrings.NextReviewHint}
            />
          </div>
          <Preview work={work} instruction={instruction} />
        </>
      )}
    </PanelForm>
  );
}

function readReview({ by, next }: ReviewDraft, today: Day): DraftRead<Partial<InstructionValues>, ReviewDraft> {
  const on = dayIn(next);
  const wrong =
    dayFault(next, standingStrings.NextReview) ??
    (!on ? standingStrings.FaultNextReview : on <= today ? strings.FaultNextReviewPast : undefined);
  return {
    values: { ReviewedOn: today, ReviewedBy: by.trim(), NextReviewOn: on },
    faults: [
      ...(nameIn(by) ? [] : [{ field: 'by', text: standingStrings.FaultReviewer } as const]),
      ...(wrong ? [{ field: 'next', text: wrong } as const] : []),
    ],
  };
}
