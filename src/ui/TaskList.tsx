import * as React from 'react';
import { strings } from './strings';
import styles from './TaskList.module.scss';

type TaskState = 'done' | 'now' | 'toDo' | 'bad' | 'warn';

export interface Task {
  readonly key: string;
  readonly state: TaskState;
  readonly text: string;
  readonly note?: React.ReactNode;
}

const line = { fill: 'none', stroke: 'currentColor' };

const shapes: Readonly<Record<TaskState, React.ReactNode>> = {
  done: <path d="M2.5 10.6l5 5L17.6 4.6" {...line} strokeWidth="2.6" />,
  now: <path d="M3 10h12M10 4.5l5.5 5.5-5.5 5.5" {...line} strokeWidth="2.2" />,
  toDo: <circle cx="10" cy="10" r="8.6" {...line} strokeWidth="1.8" />,
  bad: <path d="M3 3l14 14M17 3L3 17" {...line} strokeWidth="4" />,
  warn: (
    <>
      <path d="M10 1.2L19.4 18.4H.6z" fill="currentColor" />
      <path className={styles.ground} d="M10 7v5.6" fill="none" strokeWidth="2.2" />
      <path className={styles.ground} d="M10 14.2v2" fill="none" strokeWidth="2.4" />
    </>
  ),
};

const words: Readonly<Record<TaskState, string>> = {
  done: strings.TaskDone,
  now: strings.TaskNow,
  toDo: strings.TaskToDo,
  bad: strings.TaskBad,
  warn: strings.TaskWarn,
};

/** Tasks that are done, under way, to do or to mend: a shape, then words. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }): React.ReactElement {
  return (
    <ul className={styles.tasks}>
      {tasks.map(({ key, state, text, note }) => (
        <li key={key} className={styles[state]}>
          <svg viewBox="0 0 20 20" role="img" aria-label={words[state]}>
            {shapes[state]}
          </svg>
          <div>
            {text}
            {note ? <div className={styles.note}>{note}</div> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
