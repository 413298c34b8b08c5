import * as React from 'react';
import { longestInstructionText } from '../../../../data/contingencyEditing';
import { type InstructionState, instructionStates } from '../../../../domain/contingency/choices';
import { isHonest } from '../../../../domain/contingency/entryChecks';
import { among, dateTyped, text } from '../../../../domain/kinds';
import { type TypedDate, typedDate } from '../../../../domain/typedDate';
import { fullDay } from '../../../../ui/dates';
import { Radios } from '../../../../ui/form/Choice';
import { PersonField } from '../../../base/fluent/PersonField';
import { PlannedDateField } from '../../../base/fluent/PlannedDateField';
import { strings as baseStrings } from '../../../base/strings';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';
import styles from '../../../base/entries/Entries.module.scss';
import { strings as manageStrings } from '../strings';
import { dayFaults, dayIn, written } from '../../../base/entries/typed';
import { nameIn } from '../../../../domain/legible';

export const strings = {
  State: 'State',
  StateDraft: 'Draft: staff do not see it',
  StateConsidered: 'Being considered: nothing to use yet',
  StateExplored: 'Being explored: nothing to use yet',
  Published: 'Published',
  FirstDay: 'First day',
  LastDay: 'Last day',
  NextUpdate: 'Next news by',
  NextUpdateHint: 'Leave it empty when none is planned',
  NextUpdateNeeded: 'Staff are told when to look again',
  NextReview: 'Next review by',
  NextReviewHint: 'The day by which somebody checks it again',
  ReviewedOn: 'Reviewed on',
  ReviewedBy: 'Reviewed by',
  Reviewer: 'Checked today by',
  FaultValidFrom: 'Give the first day it holds',
  FaultEnded: 'The last day must be today or later, or staff never read it',
  FaultNextUpdate: 'Say by when there will be news',
  FaultNextUpdatePast: 'The day of the next news has gone by',
  FaultNextReview: 'Say by when it is reviewed',
  FaultReviewer: 'Say who has checked it',
} as const;

export const stateWords: Readonly<Record<InstructionState, string>> = {
  Draft: strings.StateDraft,
  'Under consideration': strings.StateConsidered,
  'Being explored': strings.StateExplored,
  Available: strings.Published,
  Withdrawn: baseStrings.Withdrawn,
};

interface StandingDraft {
  readonly state: InstructionState;
  readonly validFrom: TypedDate;
  readonly validUntil: TypedDate;
  readonly nextUpdate: TypedDate;
  readonly nextReview: TypedDate;
  readonly reviewer: string;
}

/** Whether saving shows staff something new: then somebody must have checked it. */
export function tellsStaff(before: InstructionState | undefined, after: InstructionState): boolean {
  return before !== after && (after === 'Available' || isHonest(after));
}

const dateLabels = {
  validFrom: strings.FirstDay,
  validUntil: strings.LastDay,
  nextUpdate: strings.NextUpdate,
  nextReview: strings.NextReview,
} as const;

type StandingColumn =
  'State' | 'ValidFrom' | 'ValidUntil' | 'NextUpdateOn' | 'ReviewedOn' | 'ReviewedBy' | 'NextReviewOn';

/** The state of an instruction, its dates, and who checked it. */
export const standing: InstructionGroup<StandingDraft, StandingColumn> = {
  draft: ({ State, ValidFrom, ValidUntil, NextUpdateOn, NextReviewOn }, { reviewer }) => ({
    state: State ?? 'Draft',
    validFrom: typedDate(ValidFrom),
    validUntil: typedDate(ValidUntil),
    nextUpdate: typedDate(NextUpdateOn),
    nextReview: typedDate(NextReviewOn),
    reviewer,
  }),
  kept: {
    state: among(instructionStates),
    validFrom: dateTyped,
    validUntil: dateTyped,
    nextUpdate: dateTyped,
    nextReview: dateTyped,
    reviewer: text,
  },
  values: (draft, { before, today }) => ({
    State: draft.state,
    ValidFrom: dayIn(draft.validFrom),
    ValidUntil: dayIn(draft.validUntil),
    NextUpdateOn: dayIn(draft.nextUpdate),
    NextReviewOn: dayIn(draft.nextReview),
    ...(tellsStaff(before.State, draft.state)
      ? { ReviewedOn: today, ReviewedBy: written(draft.reviewer) }
      : { ReviewedOn: before.ReviewedOn, ReviewedBy: before.ReviewedBy }),
  }),
  faults: (draft, { before }) => [
    ...dayFaults(draft, dateLabels),
    ...(tellsStaff(before.State, draft.state) && !nameIn(draft.reviewer)
      ? [{ field: 'reviewer', text: strings.FaultReviewer } as const]
      : []),
  ],
  columns: {
    State: { label: strings.State, words: (state) => stateWords[state] },
    ValidFrom: {
      label: strings.FirstDay,
      words: fullDay,
      field: 'validFrom',
      faults: { needed: strings.FaultValidFrom },
    },
    ValidUntil: {
      label: strings.LastDay,
      words: fullDay,
      field: 'validUntil',
      faults: { order: manageStrings.FaultOrder, past: strings.FaultEnded },
    },
    NextUpdateOn: {
      label: strings.NextUpdate,
      words: fullDay,
      field: 'nextUpdate',
      faults: { needed: strings.FaultNextUpdate, past: strings.FaultNextUpdatePast },
    },
    ReviewedOn: { label: strings.ReviewedOn, words: fullDay },
    ReviewedBy: { label: strings.ReviewedBy },
    NextReviewOn: {
      label: strings.NextReview,
      words: fullDay,
      field: 'nextReview',
      faults: { needed: strings.FaultNextReview },
    },
  },
};

export function StandingFields({ draft, field, around }: InstructionFields<StandingDraft>): React.ReactElement {
  return (
    <>
      <Radios
        {...field('state')}
        label={strings.State}
        stacked
        options={instructionStates.map((state) => ({ value: state, label: stateWords[state] }))}
      />
      <div className={styles.pair}>
        <PlannedDateField {...field('validFrom')} label={strings.FirstDay} hint={manageStrings.DateHint} />
        <PlannedDateField {...field('validUntil')} label={strings.LastDay} hint={baseStrings.EmptyHint} />
        <PlannedDateField
          {...field('nextUpdate')}
          label={strings.NextUpdate}
          hint={isHonest(draft.state) ? strings.NextUpdateNeeded : strings.NextUpdateHint}
        />
        <PlannedDateField {...field('nextReview')} label={strings.NextReview} hint={strings.NextReviewHint} />
      </div>
      {tellsStaff(around.before.State, draft.state) ? <ReviewerField {...field('reviewer')} /> : null}
    </>
  );
}

/** Who has checked it, as staff read it. */
export function ReviewerField(
  control: Pick<React.ComponentProps<typeof PersonField>, 'id' | 'error' | 'value' | 'onChange'>,
): React.ReactElement {
  return (
    <PersonField
      {...control}
      label={strings.Reviewer}
      hint={baseStrings.NameHint}
      maxLength={longestInstructionText('ReviewedBy')}
    />
  );
}
