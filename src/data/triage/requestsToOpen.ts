import { decisionsByRequest, rowsBeside } from '../../domain/device/reconcile';
import type { RecordKey } from '../../domain/device/record';
import { standingOf } from '../../domain/device/requestStanding';
import { isUndecided } from '../../domain/device/standing';
import type { ByNumber } from './inFull';
import type { ListedDecision, ListedRequest } from './queries';

/** The lists as they are read for the desk. */
interface Listed {
  readonly withoutOutcome: readonly ListedRequest[];
  readonly withOutcome: readonly ListedRequest[] | undefined;
  readonly decisions: readonly ListedDecision[];
  readonly unreadDecisions: readonly RecordKey[];
  /** By number, those that are read in full already. */
  readonly inFull: ByNumber;
}

/**
 * The most requests that are read in full because they need a look; others are read when they are opened or checked.
 */
const mostLooks = 1000;

/**
 * The requests that need all their columns: those with an Outcome that the record has not decided, since they belong in
 * the queue; and those that need a look, because a question was asked or something does not fit in the listed columns.
 */
export function requestsToOpen({
  withoutOutcome,
  withOutcome = [],
  decisions,
  unreadDecisions,
  inFull,
}: Listed): number[] {
  const about = decisionsByRequest(decisions);
  const beside = rowsBeside(decisions, unreadDecisions);
  const hidden: number[] = [];
  const looks: number[] = [];
  for (const request of [...withoutOutcome, ...withOutcome]) {
    const { Id, Outcome, Withdrawn } = request;
    if (inFull.has(Id)) continue;
    const own = about.get(Id) ?? [];
    const { standing, flags } = standingOf(request, own, undefined, beside.get(Id));
    if (Outcome !== undefined && isUndecided(standing)) hidden.push(Id);
    else if (flags.length > 0 || standing.kind === 'questionAsked' || (Withdrawn && own.length > 0)) looks.push(Id);
  }
  return [...hidden, ...looks.slice(0, mostLooks)];
}
