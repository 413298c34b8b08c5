import * as React from 'react';
import { addDays } from '../../../domain/day';
import { noDate, typedDate } from '../../../domain/typedDate';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/form/DateField';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import styles from '../ask/Ask.module.scss';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';

export const strings = {
  Ask: 'When do you need it by?',
  AskOther: 'When does {name} need it by?',
  Hint: 'For example, {example}.',
  NoDate: 'There is no date',
  NoDateChosen: 'You said that there is no date.',
  Missing: 'Give the date, or choose “There is no date”',
  NotADay: 'The date must be a real day, month and year',
  InThePast: 'The date must be today or later',
} as const;

/** A day, or that there is none. */
export const neededBy: AskedQuestion<'neededBy'> = {
  ask: strings.Ask,
  askOther: strings.AskOther,
  faults: {
    neededBy: { missing: strings.Missing, notADay: strings.NotADay, dateInThePast: strings.InThePast },
  },
  Fields: NeededByFields,
};

/** Days from today of the date that the hint gives as an example. */
const exampleDays = 14;

function NeededByFields({ heading, answers, errorOf, idOf, onChange, onAnswer }: QuestionProps): React.ReactElement {
  const { today } = usePart();
  const example = Object.values(typedDate(addDays(today, exampleDays))).join(' ');
  return (
    <>
      <DateField
        id={idOf('neededBy')}
        label={heading}
        hint={fill(strings.Hint, { example })}
        error={errorOf('neededBy')}
        value={answers.neededBy ?? noDate}
        onChange={(date) => onChange({ neededBy: Object.values(date).some((part) => part.trim()) ? date : undefined })}
      />
      {answers.neededBy === null ? <p className={styles.hint}>{strings.NoDateChosen}</p> : null}
      <p className={styles.further}>
        <Button quiet onClick={() => onAnswer({ neededBy: null })}>
          {strings.NoDate}
        </Button>
      </p>
    </>
  );
}
