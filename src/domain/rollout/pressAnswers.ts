import type { StatusChange } from './statusChange';
import { isNothing, isUnknown, states } from './states';
import type { NowState } from './choices';

/**
 * The answers that one press may record of a service: what was reported last, or that it works where nobody has said,
 * and the opposite. Neither asks for anything else; every other answer needs the form.
 *
 * @param reported as the list holds it; undefined: there is no entry.
 */
export function pressAnswers(reported: NowState | undefined): readonly [NowState, NowState] {
  if (reported === undefined || isUnknown(reported)) return ['Working', 'Not working'];
  return [reported, isNothing(reported) ? 'Working' : 'Not working'];
}

/** The columns that an answer changes: with another answer than before, what did not work is no longer so. */
export function answered(reported: NowState | undefined, now: NowState): StatusChange {
  if (now === reported) return {};
  return states[now].limitation === 'none' ? { Now: now, DoesNotWork: undefined } : { Now: now };
}
