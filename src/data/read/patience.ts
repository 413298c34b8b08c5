import type { Problem } from '../../domain/problem';

/** Seconds. A longer wait is left to the person; `setTimeout` could not keep the longest anyway. */
export const longestWait = 600;

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
