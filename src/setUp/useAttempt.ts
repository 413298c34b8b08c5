import * as React from 'react';
import { problemFrom } from '../data/problem';
import type { Problem } from '../domain/problem';

export interface Attempt {
  readonly state: 'ready' | 'running' | 'done';
  /** Why it failed; it may be started again. */
  readonly problem?: Problem;
  start(): void;
}

/** Work that somebody starts, and can start again after a failure. */
export function useAttempt(work: () => Promise<void>): Attempt {
  const [attempt, setAttempt] = React.useState<Omit<Attempt, 'start'>>({ state: 'ready' });
  return {
    ...attempt,
    start: () => {
      setAttempt({ state: 'running' });
      work().then(
        () => setAttempt({ state: 'done' }),
        async (error) => setAttempt({ state: 'ready', problem: await problemFrom(error) }),
      );
    },
  };
}
