import * as strings from 'SetUpStrings';
import * as React from 'react';
import type { Connection } from '../data/connection';
import type { Refused } from '../data/provisioning/setUp';
import { teamGroups } from '../lists/permissions';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';
import { Heading } from '../ui/Heading';
import { problemWords } from '../ui/ProblemNotice';
import { TaskList } from '../ui/TaskList';
import { counted, fill, listed } from '../ui/words';
import { FillDemonstration } from './FillDemonstration';
import { findingWords } from './findingWords';
import styles from './SetUp.module.scss';

export interface SetUpDoneProps {
  readonly connection: Connection;
  readonly refused: readonly Refused[];
  onDone(): void;
}

/** Set-up has come to its end: what is left for a person to do, and what SharePoint would not let us do. */
export function SetUpDone({ connection, refused, onDone }: SetUpDoneProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {strings.Done}
      </Heading>
      <p className={styles.note}>{fill(strings.DoneNote, { groups: listed(Object.values(teamGroups).map(({ title }) => title)) })}</p>
      {refused.length > 0 ? (
        <div className={styles.block}>
          <Fold summary={counted(refused.length, strings.RefusedOne, strings.RefusedMany)}>
            <TaskList tasks={refused.map((each, index) => ({ key: String(index), state: 'warn', ...refusedWords(each) }))} />
          </Fold>
        </div>
      ) : null}
      <div className={styles.buttons}>
        <Button primary onClick={onDone}>
          {strings.OpenPage}
        </Button>
      </div>
      <div className={styles.block}>
        <FillDemonstration connection={connection} onDone={onDone} />
      </div>
    </>
  );
}

function refusedWords({ difference, problem }: Refused): { text: string; note: string } {
  const detail = problem.kind === 'unexpected' ? problem.detail : problemWords(problem);
  return { text: findingWords(difference).map(({ what }) => what).join('. '), note: detail };
}
