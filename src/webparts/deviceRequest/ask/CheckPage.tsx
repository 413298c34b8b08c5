import * as React from 'react';
import type { Answers } from '../../../domain/device/questions';
import type { Assessment } from '../../../domain/device/assessment';
import { Button } from '../../../ui/Button';
import { ErrorSummary, errorOf, type FieldFault } from '../../../ui/form/ErrorSummary';
import { TextArea } from '../../../ui/form/TextField';
import { BusyWords } from '../../base/saving/BusyWords';
import { AnswerList, type AnswerListProps } from './AnswerList';
import styles from './Ask.module.scss';
import { Explained } from './Explained';
import { PageHeading } from './PageHeading';
import { strings } from './strings';

export interface CheckPageProps extends AnswerListProps {
  readonly title: string;
  /** What stands under the title, where something has to be said first. */
  readonly lead?: React.ReactNode;
  /** What the button is called; left out where there is nothing to send. */
  readonly send?: string;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly faults: readonly FieldFault[];
  readonly focus: boolean;
  readonly sending: boolean;
  /** Seconds until a busy SharePoint is tried again. */
  readonly seconds?: number;
  /** What went wrong when it was last sent, with the way on. */
  readonly problem: React.ReactNode;
  idOf(field: keyof Answers): string;
  onChange(patch: Partial<Answers>): void;
  onSend(): void;
}

/** The last look at the answers, with what the rule says to them. */
export function CheckPage({
  title,
  lead,
  send,
  rows,
  change,
  answers,
  assessment,
  faults,
  focus,
  sending,
  seconds,
  problem,
  idOf,
  onChange,
  onSend,
}: CheckPageProps): React.ReactElement {
  return (
    <form
      className={styles.page}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sending) onSend();
      }}
    >
      <ErrorSummary faults={faults} />
      <PageHeading focus={focus}>{title}</PageHeading>
      {lead}
      <AnswerList rows={rows} change={change} />
      <Explained assessment={assessment} />
      {assessment.verdict === 'meets' ? null : (
        <div className={styles.further}>
          <TextArea
            id={idOf('reviewReason')}
            label={strings.Review}
            hint={strings.ReviewHint}
            error={errorOf(faults, idOf('reviewReason'))}
            value={answers.reviewReason ?? ''}
            onChange={(reviewReason) => onChange({ reviewReason })}
          />
        </div>
      )}
      {problem ? <div className={styles.block}>{problem}</div> : null}
      <div className={styles.buttons}>
        {/* Kept while it sends, so that the focus is not lost; a second press does nothing. */}
        {send ? (
          <Button primary type="submit" aria-disabled={sending}>
            {send}
          </Button>
        ) : null}
        <BusyWords saving={sending} seconds={seconds} />
      </div>
    </form>
  );
}
