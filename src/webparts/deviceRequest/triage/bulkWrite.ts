import type { Connection } from '../../../data/connection';
import { decide, type Decided } from '../../../data/triage/decide';
import type { Outcome, WriteOptions } from '../../../data/rowWrites';
import type { Problem } from '../../../domain/problem';
import type { Theirs } from '../../base/saving/Conflict';
import type { Planned } from './bulkPlan';
import type { Refused } from './decideState';

/**
 * Why one is not recorded: somebody else decided it, the request has changed, it is a repeat, or something is wrong
 * with the record.
 */
export type InTheWay = Theirs &
  (
    | { readonly decided: Extract<Decided, { state: 'overtaken' }>['theirs'] }
    | { readonly changed: true }
    | { readonly repeatOf: number }
    | { readonly refused: Refused }
  );

export interface BulkWrite {
  readonly connection: Connection;
  now(): Date;
  /** A decision is recorded, but its copy could not be written. */
  onUncopied(planned: Planned['write']['planned']): void;
}

/**
 * Records several decisions, one after the other. After a problem that all the others would have too, no more are sent.
 */
export async function bulkWrite(
  { connection, now, onUncopied }: BulkWrite,
  writes: readonly Planned['write'][],
  { onOutcome, stopped = () => false, wait }: WriteOptions<InTheWay>,
): Promise<Outcome<InTheWay>[]> {
  const outcomes: Outcome<InTheWay>[] = [];
  let meetsAll = false;
  for (const [at, { planned }] of writes.entries()) {
    let outcome: Outcome<InTheWay> = { state: 'notSent' };
    if (!stopped() && !meetsAll) {
      const { request, standing } = planned.entry;
      const seen = { request, decisions: standing.decisions };
      const decided = await decide(connection, seen, planned.decision, { wait, stopped });
      outcome = outcomeOf(decided, now());
      meetsAll = isOfAll(problemIn(decided));
      if (decided.state === 'recorded' && decided.copy) onUncopied(planned);
    }
    outcomes.push(outcome);
    onOutcome?.(at, outcome);
  }
  return outcomes;
}

/** What kept a decision out of the record, or its copy from the requester. */
function problemIn(decided: Decided): Problem | undefined {
  return decided.state === 'failed' ? decided.problem : decided.state === 'recorded' ? decided.copy : undefined;
}

/** Whether all the other decisions would have the same problem. */
function isOfAll(problem: Problem | undefined): boolean {
  return (
    problem?.kind === 'forbidden' ||
    problem?.kind === 'expired' ||
    problem?.kind === 'throttled' ||
    problem?.kind === 'offline'
  );
}

function outcomeOf(decided: Decided, now: Date): Outcome<InTheWay> {
  switch (decided.state) {
    case 'recorded':
      return { state: 'saved' };
    case 'overtaken':
      return { state: 'conflict', theirs: { decided: decided.theirs, editedBy: decided.theirs.by, editedOn: now } };
    // Its author is not read.
    case 'changed':
      return { state: 'conflict', theirs: { changed: true, editedOn: decided.request.Modified } };
    case 'repeat':
      return { state: 'conflict', theirs: { repeatOf: decided.of, editedOn: now } };
    case 'damaged':
    case 'uncounted':
      return { state: 'conflict', theirs: { refused: decided, editedOn: now } };
    case 'gone':
    case 'unreadable':
    case 'notSent':
    case 'failed':
      return decided;
  }
}
