import * as React from 'react';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { Check } from '../../../ui/form/Choice';
import { FieldGroup } from '../../../ui/form/Field';
import { Heading } from '../../../ui/Heading';
import { figure, fill, plural } from '../../../ui/text';
import sheet from '../../base/sheet/Sheet.module.scss';
import styles from './Import.module.scss';
import type { Answer, Answers } from './nameAnswers';
import { strings } from './strings';

export interface NamesProps {
  readonly title: string;
  readonly names: readonly NameByHand[];
  readonly answers: Answers;
  idAt(at: number): string;
  onAnswers(answers: Answers): void;
  /** The control that matches a name. */
  children(id: string, text: string, give: (text: string) => void): React.ReactNode;
}

/** Names in the sheet, each with a control for what it means. */
export function Names({ title, names, answers, idAt, onAnswers, children }: NamesProps): React.ReactElement {
  return (
    <>
      {names.length > 0 ? (
        <Heading below={1} className={sheet.section}>
          {title}
        </Heading>
      ) : null}
      <div className={styles.names}>
        {names.map((name, at) => (
          <Name
            key={name.key}
            id={idAt(at)}
            name={name}
            answer={answers[name.key]}
            onAnswer={(answer) => onAnswers({ ...answers, [name.key]: answer })}
          >
            {(text, give) => children(idAt(at), text, give)}
          </Name>
        ))}
      </div>
    </>
  );
}

interface NameProps {
  /** Id of the control that matches it. */
  readonly id: string;
  readonly name: NameByHand;
  readonly answer: Answer;
  onAnswer(answer: Answer): void;
  children(text: string, give: (text: string) => void): React.ReactNode;
}

/**
 * One name, the rows it is in, and what it means. An answer unticks “leave out”, and “leave out” clears the answer.
 */
function Name({ id, name, answer, onAnswer, children }: NameProps): React.ReactElement {
  const hint = [rowsWords(name.rows), name.state === 'several' ? strings.UnknownSeveral : ''].filter(Boolean).join(' ');
  return (
    <FieldGroup id={`${id}-name`} label={[name.text, name.town].filter(Boolean).join(', ')} hint={hint}>
      <div className={styles.answer}>
        {children(answer.text, (text) => onAnswer({ text, leaveOut: false }))}
        <Check
          id={`${id}-out`}
          label={strings.UnknownLeaveOut}
          checked={answer.leaveOut}
          onChange={(leaveOut) => onAnswer({ text: '', leaveOut })}
        />
      </div>
    </FieldGroup>
  );
}

function rowsWords(rows: readonly number[]): string {
  const [few, more] = [rows.slice(0, 5).map(figure), rows.length - 5];
  if (more > 0) return fill(strings.UnknownRowsMore, { rows: few.join(', '), count: figure(more) });
  return fill(plural(rows.length, strings.UnknownRows), { rows: few.join(', ') });
}
