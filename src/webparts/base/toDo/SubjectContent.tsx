import * as React from 'react';
import type { Answer, Subject } from '../../../domain/answer/subjects';
import type { Summary } from '../../../domain/answer/summary';
import { isEmail } from '../../../domain/contactDetails';
import { mailLink } from '../../../domain/mailLink';
import { type AnswerWords, subjectAnswers } from '../../../ui/answer/answerWords';
import { strings } from '../../../ui/answer/contentStrings';
import { type SubjectTable, subjectTable } from '../../../ui/answer/subjectTable';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { LinkedText } from '../../../ui/LinkedText';
import { WithTelephone } from '../../../ui/Telephone';
import { DoNotList, StepList } from './Steps';
import styles from './SubjectContent.module.scss';

export interface SubjectContentProps {
  readonly subject: Subject;
  readonly summary: Summary;
  readonly name: string;
  /** Goes to the places to work, on a page that has them below. */
  onPlaces?(): void;
}

/** The content of a subject: a row per service if there are several, and what to do. */
export function SubjectContent({ subject, summary, name, onPlaces }: SubjectContentProps): React.ReactElement {
  const { table, answers } = React.useMemo(
    () => ({
      table: subjectTable(subject, summary),
      answers: subjectAnswers(subject, summary),
    }),
    [subject, summary],
  );
  return (
    <>
      {table ? <Table table={table} label={name} /> : null}
      {answers.map((answer) => (
        <AnswerContent key={answer.key} answer={answer} named={answers.length > 1} />
      ))}
      {onPlaces && summary.places.near.length > 0 && subject.answers.some(mayNamePlaces) ? (
        <p className={styles.toPlaces}>
          <Button quiet onClick={onPlaces}>
            {strings.SeePlaces}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** People without internet access are sent to the places, by us or by the instruction. */
function mayNamePlaces(answer: Answer): boolean {
  return 'todo' in answer && 'category' in answer.topic && answer.topic.category === 'Internet access';
}

function Table({
  table: { head, rows },
  label,
}: {
  readonly table: SubjectTable;
  readonly label: string;
}): React.ReactElement {
  return (
    <table className={styles.table} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((name, index) => (
            <th key={index} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([name, ...cells], row) => (
          <tr key={row} role="row">
            <th role="rowheader" scope="row">
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={index} role="cell" data-head={head[index + 1]}>
                <LinkedText text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What to do about one thing; nothing if the line above says it all. */
function AnswerContent({
  answer,
  named,
}: {
  readonly answer: AnswerWords;
  readonly named: boolean;
}): React.ReactElement | null {
  const { name, before, lacks, steps, doNot, after, dates, telephone, email } = answer;
  if (!hasContent(answer)) return null;
  const written = email && isEmail(email) ? email : undefined;
  const [toEmail, afterEmail] = strings.WriteTo.split('{email}');
  return (
    <div className={styles.answer}>
      {named ? <Heading below={2}>{name}</Heading> : null}
      {lacks.length > 0 ? (
        <>
          <p className={styles.label}>{strings.Lacks}</p>
          <ul className={styles.lacks}>
            {lacks.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      <Lines lines={before} />
      <StepList lines={steps} />
      <DoNotList lines={doNot} />
      <Lines lines={after} />
      {telephone || written ? (
        <p className={styles.stuck}>
          {telephone ? <WithTelephone text={strings.StuckWith} telephone={telephone} /> : null}
          {written ? (
            <>
              {' '}
              {toEmail}
              <a href={mailLink(written)}>{written}</a>
              {afterEmail}
            </>
          ) : null}
        </p>
      ) : null}
      {dates.length > 0 ? <p className={styles.small}>{dates.join(' ')}</p> : null}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): React.ReactElement {
  return (
    <>
      {lines.map((line, index) => (
        <p key={index}>
          <LinkedText text={line} />
        </p>
      ))}
    </>
  );
}

function hasContent({ before, lacks, steps, doNot, after, dates, telephone, email }: AnswerWords): boolean {
  return [before, lacks, steps, doNot, after, dates].some((lines) => lines.length > 0) || Boolean(telephone ?? email);
}
