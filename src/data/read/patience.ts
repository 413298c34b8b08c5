import type { Problem } from '../../domain/problem';
import { ProblemError, problemFrom } from '../problem';

export interface Patience {
  /** Waits, in seconds; whoever is asked to may say so meanwhile. */
  wait(seconds: number): Promise<void>;
  /** Whether somebody wants it to end. */
  stopped(): boolean;
  /** Seconds. A longer wait is left to the person; left out: none is. */
  readonly longest?: number;
}

/** Seconds. A longer wait is left to the person; `setTimeout` could not keep the longest anyway. */
export const longestWait = 600;

/** A busy SharePoint is waited for this often in a row, and a lost reply asked for again. */
export const mostWaits = 8;
const repeats = 2;

/**
 * Seconds to wait before asking a busy SharePoint again; undefined where that is left to the person, or it is not busy.
 *
 * @param waited how often it was waited for in a row.
 * @param most how often it is.
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

/** Whoever ran it has stopped it while it waited. */
export class Stopped extends Error {}

/**
 * Does something that can safely be done again: waits while SharePoint is busy, as long as it says, and asks again
 * where a reply was lost.
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
