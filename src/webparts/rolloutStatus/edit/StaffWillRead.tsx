import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { RolloutService, RolloutStatus } from '../../../data/rollout';
import type { Day } from '../../../domain/day';
import { serviceAnswer } from '../../../domain/rollout/siteAnswer';
import type { StatusValues } from '../../../domain/rollout/statusChange';
import { inSentences, lowerFirst } from '../../../domain/sentences';
import { statusWord } from '../../../ui/StatusMark';
import { usePart } from '../../base/PartContext';
import { expectedWords } from '../expectedWords';
import { nowNote } from '../../../ui/nowNote';
import { fill } from '../../../ui/text';
import styles from './Edit.module.scss';
import { strings as partStrings } from '../strings';

export interface StaffWillReadProps {
  readonly service: RolloutService;
  readonly values: StatusValues;
  /** The wave of the site is paused. */
  readonly isPaused: boolean;
}

/** What staff read once it is saved, in the words of the page itself. */
export function StaffWillRead({ service, values, isPaused }: StaffWillReadProps): React.ReactElement {
  const { today } = usePart();
  return (
    <div className={styles.willRead}>
      <p className={styles.quiet}>{partStrings.WillRead}</p>
      <p>{staffWords(service, values, today, isPaused)}</p>
    </div>
  );
}

function staffWords(service: RolloutService, values: StatusValues, today: Day, isPaused: boolean): string {
  const status = { ...values, ConfirmedOn: today } as RolloutStatus;
  const answer = serviceAnswer(service, status, today, isPaused);
  const { line, notes } = expectedWords(answer, today);
  const state = statusWord(answer.now.state);
  return inSentences([
    fill(uiStrings.ServiceState, { service: service.Title, state: lowerFirst(state) }),
    nowNote(answer, today),
    line,
    ...notes,
  ]);
}
