import type { Day } from '../../domain/day';
import { decisionInForce, lastQuestion, sinceReopened } from '../../domain/device/record';
import { isByAnother } from '../../domain/device/recordFlags';
import { standingOf } from '../../domain/device/requestStanding';
import { copyOf } from '../../domain/device/standing';
import { storedAlike } from '../../domain/storedText';
import type { DeviceDecision } from '../../lists/deviceDecisions';
import type { DeviceRequest } from '../../lists/deviceRequests';
import type { HeldRequest } from '../deviceRequests';
import type { Authored } from '../read/query';

/** A row of the record, with who wrote it and when, and the number of the account that wrote it last. */
export type HeldDecision = DeviceDecision & Authored & { readonly EditorId?: number };

/** What ICT writes into the request, for its requester to read. */
export type CourtesyCopy = Pick<
  DeviceRequest,
  | 'Outcome'
  | 'OutcomeStage'
  | 'OutcomeRule'
  | 'OutcomeNote'
  | 'OutcomePolicyVersion'
  | 'OutcomeBy'
  | 'OutcomeOn'
  | 'Question'
>;

/** The longest name the copy holds. */
const longestName = 100;

/**
 * The copy that a request should have, by the record alone. A name or date that the record itself contradicts is left
 * out: its requester would read it as ICT's word.
 *
 * @param today SharePoint's day. If left out, no decision is taken to be in the future.
 */
export function courtesyCopy(request: HeldRequest, decisions: readonly HeldDecision[], today?: Day): CourtesyCopy {
  // No fingerprints: they only show what the requester changed later, which the copy does not mention.
  const { standing, decisions: own, flags } = standingOf(request, decisions, [], [], today);
  const copy = copyOf(standing);
  const decided = copy.Outcome === undefined ? undefined : decisionInForce(own);
  const latest = sinceReopened(own).slice(-1)[0] as HeldDecision | undefined;
  return {
    ...copy,
    OutcomeRule: decided?.RuleQuoted,
    OutcomeNote:
      decided &&
      ([decided.Note, latest === decided ? undefined : latest?.Note].filter(Boolean).join('\n') || undefined),
    OutcomePolicyVersion: decided?.PolicyVersion,
    OutcomeBy: decided && !isByAnother(decided) ? decided.authorName.slice(0, longestName) : undefined,
    OutcomeOn: flags.includes('rowMisdated') ? undefined : decided?.Created,
    Question: 'question' in standing || copy.Outcome ? lastQuestion(own)?.Note : undefined,
  };
}

/** Whether a request holds all of a copy. If any column cannot be read, it does not: writing the copy mends it. */
export function saysAlready(request: HeldRequest, values: Partial<HeldRequest>): boolean {
  const columns = Object.keys(values) as (keyof HeldRequest)[];
  return !request.unread && columns.every((column) => storedAlike(request[column], values[column]));
}
