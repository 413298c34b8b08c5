import * as strings from 'SetUpStrings';
import * as React from 'react';
import type { Connection } from '../data/connection';
import { createLoader } from '../data/loader';
import { problemFrom } from '../data/problem';
import { checkHealth, type Finding, type HealthReport, isMendable, mendFinding } from '../data/provisioning/health';
import type { Problem } from '../domain/outcome';
import { AsyncView } from '../ui/AsyncView';
import { Button } from '../ui/Button';
import { moment } from '../ui/dates';
import { Fold } from '../ui/Fold';
import { Heading } from '../ui/Heading';
import { problemWords } from '../ui/ProblemNotice';
import { type Task, TaskList } from '../ui/TaskList';
import { useLoadable, useLoads } from '../ui/useLoadable';
import { counted, fill } from '../ui/words';
import { findingWords } from './findingWords';
import styles from './SetUp.module.scss';

export interface HealthCheckProps {
  readonly connection: Connection;
  now(): Date;
  onBack(): void;
}

/** Compares the site with what is declared, says of each difference what it risks, and mends on request what can be. */
export function HealthCheck({ connection, now, onBack }: HealthCheckProps): React.ReactElement {
  const loader = useLoads(connection.siteUrl, () => createLoader({ read: () => checkHealth(connection), now }));
  const value = useLoadable(loader);
  const [mending, setMending] = React.useState(false);
  const [refused, setRefused] = React.useState<ReadonlyMap<string, Problem>>(new Map());

  async function mendAll(findings: readonly Finding[]): Promise<void> {
    setMending(true);
    const failures = new Map<string, Problem>();
    for (const finding of findings.filter(isMendable)) {
      try {
        await mendFinding(connection, finding);
      } catch (error) {
        failures.set(keyOf(finding), await problemFrom(error));
      }
    }
    setRefused(failures);
    setMending(false);
    loader.refresh();
  }

  return (
    <>
      <p>
        <Button quiet onClick={onBack}>
          {strings.Back}
        </Button>
      </p>
      <AsyncView value={value} loading={strings.Checking} empty={null} onRetry={loader.refresh}>
        {(report, { asOf }) => (
          <>
            <Report report={report} asOf={asOf} refused={refused} />
            <div className={styles.buttons}>
              <MendButton findings={report.findings} mending={mending} onMend={mendAll} />
              <Button quiet onClick={loader.refresh}>
                {strings.CheckAgain}
              </Button>
            </div>
            <div className={styles.block}>
              <Fold summary={fill(strings.Passed, { count: passedIn(report) })}>
                <p>{fill(strings.PassedKinds, report.passed)}</p>
              </Fold>
            </div>
          </>
        )}
      </AsyncView>
    </>
  );
}

function Report({ report, asOf, refused }: { readonly report: HealthReport; readonly asOf: Date; readonly refused: ReadonlyMap<string, Problem> }): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [report]);
  const tasks = report.findings.flatMap((finding) => tasksOf(finding, refused.get(keyOf(finding)))).sort((a, b) => Number(b.state === 'bad') - Number(a.state === 'bad'));
  const title = fill(counted(tasks.length, strings.FindingsOne, strings.FindingsMany), { passed: passedIn(report) });
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.heading}>
        {tasks.length === 0 ? strings.Healthy : title}
      </Heading>
      <p className={styles.quiet}>{fill(strings.CheckedOn, { when: moment(asOf) })}</p>
      <div className={styles.block}>
        <TaskList tasks={tasks} />
      </div>
    </>
  );
}

function tasksOf(finding: Finding, problem: Problem | undefined): Task[] {
  return findingWords(finding).map(({ what, risk, grave }, index) => {
    const failed = problem && `${strings.NotMended} ${problem.kind === 'unexpected' ? problem.detail : problemWords(problem)}`;
    return { key: `${keyOf(finding)}|${index}`, state: grave ? 'bad' : 'warn', text: what, note: failed ? `${risk} ${failed}` : risk };
  });
}

function MendButton({ findings, mending, onMend }: { readonly findings: readonly Finding[]; readonly mending: boolean; onMend(findings: readonly Finding[]): void }): React.ReactElement | null {
  const count = findings.filter(isMendable).length;
  if (count === 0) return null;
  return (
    <Button primary disabled={mending} onClick={() => onMend(findings)}>
      {mending ? strings.Mending : counted(count, strings.MendOne, strings.MendMany)}
    </Button>
  );
}

function passedIn({ passed }: HealthReport): number {
  return Object.values(passed).reduce((sum, count) => sum + count, 0);
}

function keyOf(finding: Finding): string {
  return findingWords(finding).map(({ what }) => what).join('|');
}
