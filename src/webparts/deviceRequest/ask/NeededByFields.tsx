import * as React from 'react';
import { noDate } from '../../../domain/typedDate';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/form/DateField';
import { fill } from '../../../ui/words';
import styles from './Ask.module.scss';
import type { Offered, QuestionProps } from './questionProps';
import { strings } from './strings';

/** A day, or that there is none. */
export function NeededByFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  onAnswer,
  exampleDate,
}: QuestionProps & Pick<Offered, 'exampleDate'>): React.ReactElement {
  return (
    <>
      <DateField
        id={idOf('neededBy')}
        label={heading}
        hint={fill(strings.NeededByHint, { example: exampleDate })}
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
