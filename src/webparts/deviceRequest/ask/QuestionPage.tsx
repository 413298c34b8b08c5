import * as React from 'react';
import type { Answers, Question } from '../../../domain/device/questions';
import { Button } from '../../../ui/Button';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { asked } from './asked';
import styles from './Ask.module.scss';
import { PageHeading } from './PageHeading';
import type { Offered } from './questionProps';
import { questionWords } from './questionWords';
import { strings } from './strings';

export interface QuestionPageProps {
  readonly question: Question;
  /** Its place among the questions that apply. */
  readonly at: number;
  readonly total: number;
  readonly answers: Answers;
  readonly offered: Offered;
  readonly faults: readonly FieldFault[];
  /** Somebody has come here from another page. */
  readonly focus: boolean;
  idOf(field: keyof Answers): string;
  onChange(patch: Partial<Answers>): void;
  /** Goes on, with another answer where one is given. */
  onContinue(patch?: Partial<Answers>): void;
}

/** One question of the form. */
export function QuestionPage({
  question,
  at,
  total,
  answers,
  offered,
  faults,
  focus,
  idOf,
  onChange,
  onContinue,
}: QuestionPageProps): React.ReactElement {
  const { Fields } = asked[question];
  const heading = <PageHeading focus={focus}>{questionWords(question, answers)}</PageHeading>;
  const page = (
    <>
      <ErrorSummary faults={faults} />
      <p className={styles.progress}>{fill(strings.Progress, { at, total })}</p>
      <Fields
        offered={offered}
        heading={heading}
        answers={answers}
        errorOf={(field) => errorOf(faults, idOf(field))}
        idOf={idOf}
        onChange={onChange}
        onAnswer={onContinue}
      />
      <div className={styles.buttons}>
        {/* The site is found in a form of its own. */}
        {question === 'site' ? (
          <Button primary onClick={() => onContinue()}>
            {baseStrings.Continue}
          </Button>
        ) : (
          <Button primary type="submit">
            {baseStrings.Continue}
          </Button>
        )}
      </div>
    </>
  );
  if (question === 'site') return <div className={styles.page}>{page}</div>;
  return (
    <form
      className={styles.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      {page}
    </form>
  );
}
