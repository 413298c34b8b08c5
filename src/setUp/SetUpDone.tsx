import * as strings from 'SetUpStrings';
import * as React from 'react';
import type { Connection } from '../data/connection';
import type { SetUpOutcome } from '../data/provisioning/setUp';
import { teamGroups } from '../lists/permissions';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { type Task, TaskList } from '../ui/TaskList';
import { counted, fill, listed } from '../ui/words';
import { FillDemonstration } from './FillDemonstration';
import { findingWords } from './findingWords';
import { refusedTasks } from './refusedTasks';
import styles from './SetUp.module.scss';

export interface SetUpDoneProps {
  readonly connection: Connection;
  readonly outcome: SetUpOutcome;
  onDone(): void;
}

/** Set-up has come to its end: what is left for a person to do, and what SharePoint would not let us do. */
export function SetUpDone({ connection, outcome, onDone }: SetUpDoneProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const tasks = [...refusedTasks(outcome.refused), ...leftTasks(outcome)].map((task, index) => ({ ...task, key: String(index) }));
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {tasks.length > 0 ? counted(tasks.length, strings.DoneButOne, strings.DoneButMany) : strings.Done}
      </Heading>
      {tasks.length > 0 ? (
        <div className={styles.block}>
          <p>{strings.DoneButNote}</p>
          <TaskList tasks={tasks} />
        </div>
      ) : null}
      <p className={styles.note}>{fill(strings.DoneNote, { groups: listed(Object.values(teamGroups).map(({ title }) => title)) })}</p>
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

function leftTasks({ left }: SetUpOutcome): Task[] {
  return left.flatMap(findingWords).map(({ what, risk, grave }) => ({ key: what, state: grave ? 'bad' : 'warn', text: what, note: risk }));
}
