import type { InPortions } from '../../src/domain/portions';

export type ResultOf<W> = W extends InPortions<infer T> ? T : never;

/** The result of work that can pause, without a pause. */
export function atOnce<T>(work: InPortions<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
