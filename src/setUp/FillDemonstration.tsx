import * as React from 'react';
import type { Connection } from '../data/connection';
import { Button } from '../ui/Button';
import { Fold } from '../ui/Fold';
import { ProblemNotice } from '../ui/ProblemNotice';
import { Progress } from '../ui/Progress';
import { fill } from '../ui/text';
import styles from './SetUp.module.scss';
import { strings } from './strings';
import { useAttempt } from './useAttempt';

interface Filling {
  readonly done: number;
  readonly total: number;
}

export interface FillDemonstrationProps {
  readonly connection: Connection;
  onDone(): void;
}

/** Fills the lists with invented rows, asked for separately; its rows are loaded only then. */
export function FillDemonstration({ connection, onDone }: FillDemonstrationProps): React.ReactElement {
  const [filling, setFilling] = React.useState<Filling>({ done: 0, total: 0 });
  const { state, problem, start } = useAttempt(async () => {
    const { fillWithDemonstration } = await import(
      /* webpackChunkName: 'demonstration-data' */ '../data/provisioning/demonstration'
    );
    await fillWithDemonstration(connection, { onProgress: (done, total) => setFilling({ done, total }) });
    onDone();
  });

  if (problem) return <ProblemNotice problem={problem} retryLabel={strings.GoOn} onRetry={start} />;
  if (state !== 'ready') {
    const words = fill(strings.DemonstrationProgress, { done: filling.done, total: filling.total });
    return (
      <div role="status">
        {words}
        <Progress label={words} done={filling.done} total={filling.total} />
      </div>
    );
  }
  return (
    <Fold summary={strings.Demonstration}>
      <p className={styles.note}>{strings.DemonstrationNote}</p>
      <div className={styles.buttons}>
        <Button onClick={start}>{strings.Demonstration}</Button>
      </div>
    </Fold>
  );
}
