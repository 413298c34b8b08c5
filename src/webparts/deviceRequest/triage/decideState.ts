import type { HeldRequest } from '../../../data/deviceRequests';
import type { Decided, NewDecision } from '../../../data/triage/decide';
import type { Problem } from '../../../domain/problem';
import type { Entry } from './board';

/** A decision that the record does not hold, because of a row that was written by hand. */
export type Refused = Extract<Decided, { readonly state: 'damaged' | 'uncounted' }>;

/**
 * What is shown where a request is decided.
 *
 * - `form`: the decision to make, or the next step
 * - `changed`: the form, with what the requester has changed since it was opened
 * - `refused`: the form, with what is wrong with the record
 * - `recorded`: what was recorded, and who is next
 * - `overtaken`: somebody else decided first
 * - `repeat`: it repeats another request, which is decided instead
 * - `gone`: it has been deleted
 */
export type DecideState =
  | { readonly at: 'form' | 'gone' }
  | { readonly at: 'changed'; readonly was: HeldRequest; readonly now: HeldRequest }
  | { readonly at: 'refused'; readonly why: Refused }
  | {
      readonly at: 'recorded';
      readonly decision: NewDecision;
      /** Why the requester's copy could not be written. */
      readonly copy?: Problem;
      readonly next: Entry | undefined;
    }
  | {
      readonly at: 'overtaken';
      readonly decision: NewDecision;
      readonly theirs: Extract<Decided, { state: 'overtaken' }>['theirs'];
    }
  | { readonly at: 'repeat'; readonly of: number };

/**
 * What is shown once a decision has ended; undefined: the form stays, to send it again.
 *
 * @param was the request as it was decided on.
 */
export function stateAfter(
  outcome: Decided,
  decision: NewDecision,
  was: HeldRequest,
  next: Entry | undefined,
): DecideState | undefined {
  switch (outcome.state) {
    case 'recorded':
      return { at: 'recorded', decision, copy: outcome.copy, next };
    case 'overtaken':
      return { at: 'overtaken', decision, theirs: outcome.theirs };
    case 'changed':
      return { at: 'changed', was, now: outcome.request };
    case 'damaged':
    case 'uncounted':
      return { at: 'refused', why: outcome };
    case 'repeat':
      return { at: 'repeat', of: outcome.of };
    case 'gone':
      return { at: 'gone' };
    case 'notSent': // Only leaving the page stops it.
    case 'failed':
    case 'unreadable':
      return undefined;
  }
}
