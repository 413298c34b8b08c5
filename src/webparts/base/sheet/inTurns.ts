import type { InPortions } from '../../../domain/portions';

/** How long the page works before it answers, in milliseconds. People do not notice a task as short as this. */
const longestTurn = 30;

/** Works for one turn: to the end, or until the page must answer. */
export function nextSteps<T>(steps: InPortions<T>): IteratorResult<number, T> {
  const until = performance.now() + longestTurn;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= until) return step;
  }
}

/**
 * Works through many rows while the page answers.
 *
 * @param abandoned whether nobody waits for the result any more. Then the work ends without one.
 */
export function inTurns<T>(steps: InPortions<T>, abandoned: () => boolean): Promise<T> {
  return new Promise((resolve, reject) => {
    function turn(): void {
      if (abandoned()) return;
      try {
        const step = nextSteps(steps);
        if (step.done) resolve(step.value);
        else window.setTimeout(turn);
      } catch (error) {
        reject(error);
      }
    }
    turn();
  });
}
