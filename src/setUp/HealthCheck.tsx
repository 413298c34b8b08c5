import * as React from 'react';
import type { Connection } from '../data/connection';
import { createLoader } from '../data/loader';
import { problemFrom } from '../data/problem';
import { checkHealth, type Finding, type HealthReport, isMendable, mendEverything } from '../data/provisioning/health';
import type { Refused } from '../data/provisioning/mendAll';
import type { Problem } from '../domain/problem';
import { AsyncView } from '../ui/AsyncView';
import { Button } from '../ui/Button';
import { moment } from '../ui/dates';
import { Fold } from '../ui/Fold';
import { Heading } from '../ui/Heading';
import { ProblemNotice } from '../ui/ProblemNotice';
import { type Task, TaskList } from '../ui/TaskList';
import { useLoadable, useLoads } from '../ui/useLoadable';
import { counted, fill } from '../ui/text';
import { findingWords } from './findingWords';
import { refusedTasks } from './refusedTasks';
import styles from './SetUp.module.scss';
import { strings } from './strings';

export interface HealthCheckProps {
  readonly connection: Connection;
  now(): Date;
  onBack(): void;
}

/** Compares the site with the declaration, says what each difference risks, and mends what can be mended on request. */
export function HealthCheck({ connection, now, onBack }: HealthCheckProps): React.ReactElement {
  const loader = useLoads(connection.siteUrl, () => createLoader({ read: () => checkHealth(connection), now }));
  const value = useLoadable(loader);
  const [mending, setMending] = React.useState(false);
  const [refused, setRefused] = React.useState<readonly Refused[]>([]);
  const [problem, setProblem] = React.useState<Problem>();

  async function mendAll(): Promise<void> {
    setMending(true);
    setProblem(undefined);
    try {
      setRefused(await mendEverything(connection));
    } catch (error) {
      setProblem(await problemFrom(error));
    }
    setMending(false);
    loader.refresh();
  }

  return (
    <>
      <p className={styles.back}>
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      </p>
      <AsyncView value={value} loading={strings.Checking} empty={null} onRetry={loader.refresh}>
        {(report, { asOf }) => (
          <>
            {problem ? <ProblemNotice problem={problem} onRetry={mendAll} /> : null}
            <Report report={report} asOf={asOf} refused={refused} />
            <div className={styles.buttons}>
              <MendButton
                count={tasksOf(report.findings.filter(isMendable)).length}
                mending={mending}
                onMend={mendAll}
              />
              <Button quiet onClick={loader.refresh}>
                {strings.CheckAgain}
              </Button>
            </div>
            <div className={styles.block}>
              <Fold summary={counted(passedIn(report), strings.Passed)}>
                <p>{fill(strings.PassedKinds, report.passed)}</p>
              </Fold>
            </div>
          </>
        )}
      </AsyncView>
    </>
  );
}

function Report({
  report,
  asOf,
  refused,
}: {
  readonly report: HealthReport;
  readonly asOf: Date;
  readonly refused: readonly Refused[];
}): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [report]);
  const tasks = tasksOf(report.findings);
  const title = counted(tasks.length, strings.Findings, { passed: passedIn(report) });
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {tasks.length === 0 ? strings.Healthy : title}
      </Heading>
      <p className={styles.quiet}>{fill(strings.CheckedOn, { when: moment(asOf) })}</p>
      <div className={styles.block}>
        <TaskList tasks={tasks} />
      </div>
      {refused.length > 0 ? (
        <div className={styles.block}>
          <p>{strings.NotMended}</p>
          <TaskList tasks={refusedTasks(refused)} />
        </div>
      ) : null}
    </>
  );
}

/** Differences that let somebody see or do too much come first. */
function tasksOf(findings: readonly Finding[]): Task[] {
  const tasks = findings.flatMap(findingWords).map(({ what, risk, grave }, index): Task => ({
    key: `${index}`,
    state: grave ? 'bad' : 'warn',
    text: what,
    note: risk,
  }));
  return tasks.sort((a, b) => Number(b.state === 'bad') - Number(a.state === 'bad'));
}

function MendButton({
  count,
  mending,
  onMend,
}: {
  readonly count: number;
  readonly mending: boolean;
  onMend(): void;
}): React.ReactElement | null {
  if (count === 0) return null;
  return (
    <Button primary disabled={mending} onClick={onMend}>
      {mending ? strings.Mending : counted(count, strings.Mend)}
    </Button>
  );
}

function passedIn({ passed }: HealthReport): number {
  return Object.values(passed).reduce((sum, count) => sum + count, 0);
}
