import * as React from 'react';
import type { Connection } from '../data/connection';
import type { SetUpOutcome } from '../data/provisioning/setUp';
import { teamGroups } from '../lists/permissions';
import { Button } from '../ui/Button';
import type { ListPlan } from '../lists/plan';
import { rolloutServices } from '../lists/rolloutServices';
import { Heading } from '../ui/Heading';
import { type Task, TaskList } from '../ui/TaskList';
import { counted, fill, listed } from '../ui/text';
import { AddServices, useServices } from './AddServices';
import { FillDemonstration } from './FillDemonstration';
import { findingWords } from './findingWords';
import { refusedTasks } from './refusedTasks';
import styles from './SetUp.module.scss';
import { strings } from './strings';
import type { Attempt } from './useAttempt';

export interface SetUpDoneProps {
  readonly connection: Connection;
  readonly outcome: SetUpOutcome;
  onDone(): void;
}

/** Set-up has finished: what is left for a person to do, and what SharePoint refused. */
export function SetUpDone({ connection, outcome, onDone }: SetUpDoneProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { empty } = outcome;
  const services = useServices(connection);
  const tasks = [...refusedTasks(outcome.refused), ...leftTasks(outcome)].map((task, index) => ({
    ...task,
    key: String(index),
  }));
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {tasks.length > 0 ? counted(tasks.length, strings.DoneBut) : strings.Done}
      </Heading>
      {tasks.length > 0 ? (
        <div className={styles.block}>
          <p>{strings.DoneButNote}</p>
          <TaskList tasks={tasks} />
        </div>
      ) : null}
      {empty.length > 0 ? (
        <div className={styles.block}>
          <p>{strings.Left}</p>
          <LeftForPeople services={services} empty={empty} />
        </div>
      ) : null}
      <div className={styles.buttons}>
        <Button primary onClick={onDone}>
          {strings.OpenPage}
        </Button>
      </div>
      {empty.length > 0 && services.state === 'ready' ? (
        <div className={styles.block}>
          <FillDemonstration connection={connection} onDone={onDone} />
        </div>
      ) : null}
    </>
  );
}

/** The first rows, which no declaration can know. If there are rows already, nothing is left. */
function LeftForPeople({
  services,
  empty,
}: {
  readonly services: Attempt;
  readonly empty: readonly ListPlan[];
}): React.ReactElement {
  const lacksServices = empty.some(({ shape }) => shape.name === rolloutServices.name);
  const tasks: Task[] = [
    {
      key: 'people',
      state: 'toDo',
      text: fill(strings.LeftPeople, { groups: listed(Object.values(teamGroups).map(({ title }) => title)) }),
      note: strings.LeftPeopleNote,
    },
    ...(lacksServices
      ? [
          {
            key: 'services',
            state: services.state === 'done' ? 'done' : 'toDo',
            text: strings.LeftServices,
            note: <AddServices services={services} />,
          } as const,
        ]
      : []),
    { key: 'sites', state: 'toDo', text: strings.LeftSites, note: strings.LeftSitesNote },
    { key: 'policy', state: 'toDo', text: strings.LeftPolicy, note: strings.LeftPolicyNote },
  ];
  return <TaskList tasks={tasks} />;
}

function leftTasks({ left }: SetUpOutcome): Task[] {
  return left
    .flatMap(findingWords)
    .map(({ what, risk, grave }) => ({ key: what, state: grave ? 'bad' : 'warn', text: what, note: risk }));
}
