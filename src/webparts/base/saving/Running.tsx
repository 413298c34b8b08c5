import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { Button } from '../../../ui/Button';
import { Progress } from '../../../ui/Progress';
import { counted, figure, fill } from '../../../ui/text';
import { busyWords } from './BusyWords';
import styles from './Saving.module.scss';
import { StepHeading } from './StepHeading';
import { strings } from './strings';
import type { Run } from './useRun';

export interface RunningProps extends Pick<
  Run<never, never>,
  'saved' | 'stopped' | 'secondsLeft' | 'waiting' | 'stop'
> {
  readonly title: string;
  readonly total: number;
  /** How many are done of how many. */
  readonly progress?: `{done} of {total} ${string}`;
}

/** Saving under way, with a button to stop. */
export function Running({
  title,
  saved,
  total,
  stopped,
  secondsLeft,
  waiting,
  progress = strings.Progress,
  stop,
}: RunningProps): React.ReactElement {
  const words = fill(progress, { done: figure(saved), total: figure(total) });
  return (
    <>
      <StepHeading>{title}</StepHeading>
      <div className={styles.progress}>
        <p>{words}</p>
        <Progress label={words} done={saved} total={total} />
        <p role="status" className={styles.quiet}>
          {waiting === undefined ? leftWords(secondsLeft) : busyWords(waiting)}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button disabled={stopped} onClick={stop}>
          {stopped ? strings.Stopping : strings.Stop}
        </Button>
      </div>
    </>
  );
}

/** In steps, so that it does not flicker and is not read out all the time. */
function leftWords(seconds: number = 0): string {
  const tens = Math.ceil(seconds / 10) * 10;
  if (tens <= 10) return strings.KeepOpen;
  const time = tens < 90 ? counted(tens, uiStrings.Seconds) : counted(Math.ceil(seconds / 60), strings.Minutes);
  return fill(strings.AboutLeft, { time });
}
