import * as React from 'react';
import { longestInstructionText } from '../../../../data/contingencyEditing';
import { dateTyped, text } from '../../../../domain/kinds';
import { nameIn } from '../../../../domain/legible';
import { type TypedDate, typedDate } from '../../../../domain/typedDate';
import { fullDay } from '../../../../ui/dates';
import { dayFaults, dayIn, written } from '../../../base/entries/typed';
import { PersonField } from '../../../base/fluent/PersonField';
import { PlannedDateField } from '../../../base/fluent/PlannedDateField';
import entries from '../../../base/entries/Entries.module.scss';
import type { InstructionFields, InstructionGroup } from '../instructionGroup';

export const strings = {
  TriedOn: 'Tried on',
  TriedOnHint: 'The day somebody last followed these steps, and they worked',
  TriedBy: 'Tried by',
  TriedByHint: 'Only your team reads this. Give a name and a role.',
  FaultTriedLater: 'It was tried on a day to come: give the day it was tried',
  FaultTriedOn: 'Say on which day it was tried',
  FaultTriedBy: 'Say who has tried it',
} as const;

interface TriedDraft {
  readonly triedOn: TypedDate;
  readonly triedBy: string;
}

/** Who has tried an instruction, and when. Staff read neither. */
export const tried: InstructionGroup<TriedDraft, 'TriedOn' | 'TriedBy'> = {
  draft: ({ TriedOn, TriedBy }) => ({ triedOn: typedDate(TriedOn), triedBy: TriedBy ?? '' }),
  kept: { triedOn: dateTyped, triedBy: text },
  values: ({ triedOn, triedBy }) => ({ TriedOn: dayIn(triedOn), TriedBy: written(triedBy) }),
  faults(draft, { today }) {
    const wrong = dayFaults({ triedOn: draft.triedOn }, { triedOn: strings.TriedOn });
    if (wrong.length > 0) return wrong;
    const on = dayIn(draft.triedOn);
    if (on && on > today) return [{ field: 'triedOn', text: strings.FaultTriedLater }];
    if (on && !nameIn(draft.triedBy)) return [{ field: 'triedBy', text: strings.FaultTriedBy }];
    return !on && nameIn(draft.triedBy) ? [{ field: 'triedOn', text: strings.FaultTriedOn }] : [];
  },
  columns: {
    TriedOn: { label: strings.TriedOn, words: fullDay },
    TriedBy: { label: strings.TriedBy },
  },
};

/** Nothing where the lists have no columns for it. */
export function TriedFields({ field, around }: InstructionFields<TriedDraft>): React.ReactElement | null {
  if (!around.keepsTried) return null;
  return (
    <div className={entries.pair}>
      <PlannedDateField {...field('triedOn')} label={strings.TriedOn} hint={strings.TriedOnHint} />
      <PersonField
        {...field('triedBy')}
        label={strings.TriedBy}
        hint={strings.TriedByHint}
        maxLength={longestInstructionText('TriedBy')}
      />
    </div>
  );
}
