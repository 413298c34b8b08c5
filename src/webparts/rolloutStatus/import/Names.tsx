import * as React from 'react';
import type { NameByHand } from '../../../domain/rollout/import/namesByHand';
import { Button } from '../../../ui/Button';
import { Check } from '../../../ui/form/Choice';
import { FieldGroup } from '../../../ui/form/Field';
import { Heading } from '../../../ui/Heading';
import { figure, fill, plural } from '../../../ui/text';
import sheet from '../../base/sheet/Sheet.module.scss';
import styles from './Import.module.scss';
import { type Answer, type Answers, answerOf } from './nameAnswers';
import { strings } from './strings';

/** What a name probably means; used only where somebody presses it. */
export interface Suggestion {
  readonly label: string;
  readonly answer: Answer;
  /** Why it is uncertain. */
  readonly why?: string;
}

export interface NamesProps<N extends NameByHand> {
  readonly title: string;
  readonly names: readonly N[];
  readonly answers: Answers;
  /** The words for leaving out what has this name. */
  readonly leaveOut: string;
  idAt(at: number): string;
  onAnswers(answers: Answers): void;
  suggestions(name: N): readonly Suggestion[];
  /** The control that matches a name. */
  children(id: string, text: string, give: (text: string) => void): React.ReactNode;
}

/** Names in the sheet, each with a control for what it means; nothing if there is none. */
export function Names<N extends NameByHand>({
  title,
  names,
  answers,
  leaveOut,
  idAt,
  onAnswers,
  suggestions,
  children,
}: NamesProps<N>): React.ReactElement | null {
  if (names.length === 0) return null;
  return (
    <>
      <Heading below={1} className={sheet.section}>
        {title}
      </Heading>
      <div className={styles.names}>
        {names.map((name, at) => (
          <Name
            key={name.key}
            id={idAt(at)}
            name={name}
            answer={answerOf(answers, name.key)}
            leaveOut={leaveOut}
            suggestions={suggestions(name)}
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
  readonly leaveOut: string;
  readonly suggestions: readonly Suggestion[];
  onAnswer(answer: Answer): void;
  children(text: string, give: (text: string) => void): React.ReactNode;
}

/**
 * One name, the rows it is in, and what it means. An answer unticks “leave out”, and “leave out” clears the answer.
 */
function Name({ id, name, answer, leaveOut, suggestions, onAnswer, children }: NameProps): React.ReactElement {
  const isOpen = !answer.text && !answer.leaveOut;
  const hint = [
    rowsWords(name.rows),
    name.state === 'several' ? strings.UnknownSeveral : '',
    suggestions[0]?.why ?? '',
  ].filter(Boolean);
  return (
    <FieldGroup id={`${id}-name`} label={[name.text, name.town].filter(Boolean).join(', ')} hint={hint.join(' ')}>
      <div className={sheet.answer}>
        {children(answer.text, (text) => onAnswer({ text, leaveOut: false }))}
        <Check
          id={`${id}-out`}
          label={leaveOut}
          checked={answer.leaveOut}
          onChange={(out) => onAnswer({ text: '', leaveOut: out })}
        />
      </div>
      {isOpen && suggestions.length > 0 ? (
        <p className={styles.suggestions}>
          {suggestions.map((suggestion) => (
            <Button
              quiet
              key={suggestion.label}
              onClick={() => {
                onAnswer(suggestion.answer);
                // The pressed button is gone: the focus stays with the name.
                document.getElementById(suggestion.answer.leaveOut ? `${id}-out` : id)?.focus();
              }}
            >
              {fill(strings.SuggestionUse, { text: suggestion.label })}
            </Button>
          ))}
        </p>
      ) : null}
    </FieldGroup>
  );
}

function rowsWords(rows: readonly number[]): string {
  const [few, more] = [rows.slice(0, 5).map(figure), rows.length - 5];
  if (more > 0) return fill(strings.UnknownRowsMore, { rows: few.join(', '), count: figure(more) });
  return fill(plural(rows.length, strings.UnknownRows), { rows: few.join(', ') });
}
