import { ProblemError, problemFrom } from '../problem';
import { secondsToWait, Stopped } from './patience';

export interface Patience {
  /** Waits so many seconds; the page may say so meanwhile. */
  wait(seconds: number): Promise<void>;
  /** Whether somebody has stopped it. */
  stopped(): boolean;
  /** Seconds. A longer wait is left to the person; left out: no limit. */
  readonly longest?: number;
}

/** How often a busy SharePoint is waited for before it answers, and a request repeated after a lost reply. */
export const mostWaits = 8;
const repeats = 2;

/**
 * Does something that can safely be repeated: waits while SharePoint is busy, as long as it says, and repeats it if a
 * reply was lost.
 *
 * @throws ProblemError; Stopped
 */
export async function patiently<T>(
  work: () => Promise<T>,
  { wait, stopped, longest = Infinity }: Patience,
): Promise<T> {
  let waited = 0;
  let repeated = 0;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const problem = await problemFrom(error);
      const seconds = secondsToWait(problem, waited, mostWaits, longest);
      if (seconds !== undefined) {
        waited += 1;
        await wait(seconds);
        if (stopped()) throw new Stopped();
      } else if (problem.kind === 'offline' && repeated < repeats) repeated += 1;
      else throw new ProblemError(problem);
    }
  }
}
