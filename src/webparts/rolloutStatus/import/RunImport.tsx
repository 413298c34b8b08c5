import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { problemFrom } from '../../../data/problem';
import { Button } from '../../../ui/Button';
import { Progress } from '../../../ui/Progress';
import { counted, figure, fill } from '../../../ui/words';
import styles from './Import.module.scss';
import { ImportResult } from './ImportResult';
import type { ImportChange, ImportOutcome, ImportPlan } from './plan';
import { StepHeading } from './StepHeading';

/** A change and what has become of it; `kept` where a person has let stand what SharePoint has. */
export interface RunEntry {
  readonly change: ImportChange;
  readonly outcome?: ImportOutcome | { readonly state: 'kept' };
}

export interface RunImportProps {
  readonly plan: Pick<ImportPlan, 'changes' | 'save'>;
  onLeave(): void;
  onAnother(): void;
}

/** Saving at work, with a way to stop, and how it ended. */
export function RunImport({ plan, onLeave, onAnother }: RunImportProps): React.ReactElement {
  const [entries, setEntries] = React.useState<readonly RunEntry[]>(() => plan.changes.map((change) => ({ change })));
  const [running, setRunning] = React.useState(true);
  const [stopped, setStopped] = React.useState(false);
  const [saved, setSaved] = React.useState(0);
  const [waiting, setWaiting] = React.useState<number>();
  const [secondsLeft, setSecondsLeft] = React.useState<number>();
  const stop = React.useRef(false);
  const endWait = React.useRef<() => void>();

  function wait(seconds: number): Promise<void> {
    setWaiting(seconds);
    return new Promise((resolve) => {
      const timer = window.setTimeout(done, seconds * 1000);
      function done(): void {
        window.clearTimeout(timer);
        endWait.current = undefined;
        setWaiting(undefined);
        resolve();
      }
      endWait.current = done;
    });
  }

  async function run(all: readonly RunEntry[], some: readonly number[]): Promise<void> {
    stop.current = false;
    const before = all.filter(({ outcome }) => outcome?.state === 'saved').length;
    let done = 0;
    const began = performance.now();
    setEntries(all);
    setStopped(false);
    setSaved(before);
    setSecondsLeft(undefined);
    setRunning(true);
    let outcomes: ImportOutcome[];
    try {
      outcomes = await plan.save(some.map((at) => all[at].change), {
        wait,
        stopped: () => stop.current,
        onSaved: () => {
          done += 1;
          setSaved(before + done);
          setSecondsLeft(((performance.now() - began) / done / 1000) * (some.length - done));
        },
      });
    } catch (error) {
      const problem = await problemFrom(error);
      outcomes = some.map(() => ({ state: 'failed', problem, unclear: true }));
    }
    const ended = [...all];
    some.forEach((at, index) => {
      ended[at] = { ...ended[at], outcome: outcomes[index] };
    });
    setEntries(ended);
    setStopped(stop.current);
    setRunning(false);
  }

  function start(all: readonly RunEntry[], some: readonly number[]): void {
    run(all, some).catch(() => undefined);
  }

  React.useEffect(() => {
    start(entries, entries.map((_, at) => at));
    return () => {
      stop.current = true;
      endWait.current?.();
    };
    // Begins once; what comes later is asked for.
  }, []);

  if (!running) {
    const replaced = (at: number, entry: RunEntry): readonly RunEntry[] => entries.map((one, place) => (place === at ? entry : one));
    return (
      <ImportResult
        entries={entries}
        stopped={stopped}
        onAgain={(some) => start(entries, some)}
        onKeep={(at) => setEntries(replaced(at, { ...entries[at], outcome: { state: 'kept' } }))}
        onMine={(at, change) => start(replaced(at, { change }), [at])}
        onLeave={onLeave}
        onAnother={onAnother}
      />
    );
  }
  const words = fill(strings.SavedProgress, { done: figure(saved), total: figure(entries.length) });
  const seconds = (count: number): string => counted(count, uiStrings.SecondsOne, uiStrings.SecondsMany);
  // In steps, so that it does not flicker.
  const about = secondsLeft === undefined ? 0 : Math.ceil(secondsLeft / 5) * 5;
  return (
    <>
      <StepHeading>{strings.Saving}</StepHeading>
      <p className={styles.progress}>{words}</p>
      <Progress label={words} done={saved} total={entries.length} />
      <p className={styles.hint} role="status">
        {waiting !== undefined ? fill(strings.Waiting, { seconds: seconds(waiting) }) : about > 5 ? fill(strings.AboutLeft, { seconds: seconds(about) }) : strings.KeepOpen}
      </p>
      <div className={styles.buttons}>
        <Button
          disabled={stopped}
          onClick={() => {
            stop.current = true;
            setStopped(true);
            endWait.current?.();
          }}
        >
          {stopped ? strings.Stopping : strings.Stop}
        </Button>
      </div>
    </>
  );
}
