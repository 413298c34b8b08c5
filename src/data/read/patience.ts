import type { Problem } from '../../domain/problem';
import { ProblemError, problemFrom } from '../problem';

export interface Patience {
  /** Waits so many seconds; the page may say so meanwhile. */
  wait(seconds: number): Promise<void>;
  /** Whether somebody has stopped it. */
  stopped(): boolean;
  /** Seconds. A longer wait is left to the person; left out: no limit. */
  readonly longest?: number;
}

/** Seconds. A longer wait is left to the person; `setTimeout` could not keep the longest anyway. */
export const longestWait = 600;

/** How often a busy SharePoint is waited for before it answers, and a request repeated after a lost reply. */
export const mostWaits = 8;
const repeats = 2;

/**
 * Seconds to wait before asking a busy SharePoint again; undefined if it is not busy, or the wait is left to the
 * person.
 *
 * @param waited how often it was waited for since it last answered.
 * @param most how often it may be.
 * @param longest seconds.
 */
export function secondsToWait(
  problem: Problem,
  waited: number,
  most: number,
  longest = longestWait,
): number | undefined {
  return problem.kind === 'throttled' && waited < most && problem.retryAfter <= longest
    ? problem.retryAfter
    : undefined;
}

/** Thrown if the work was stopped while it waited. */
export class Stopped extends Error {}

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
