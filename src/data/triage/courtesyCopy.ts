import { decisionInForce, lastQuestion, sinceReopened } from '../../domain/device/record';
import { standingOf } from '../../domain/device/requestStanding';
import { copyOf } from '../../domain/device/standing';
import type { DeviceDecision } from '../../lists/deviceDecisions';
import type { DeviceRequest } from '../../lists/deviceRequests';
import type { HeldRequest } from '../deviceRequests';
import type { Authored } from '../read/query';

/** A row of the record, with who wrote it and when. */
export type HeldDecision = DeviceDecision & Authored;

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

/** The copy that a request should have, by the record alone. */
export function courtesyCopy(request: HeldRequest, decisions: readonly HeldDecision[]): CourtesyCopy {
  // Fingerprints would only tell later changes of the requester, which the copy does not mention.
  const { standing, decisions: own } = standingOf(request, decisions, []);
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
    OutcomeBy: decided?.authorName.slice(0, longestName),
    OutcomeOn: decided?.Created,
    Question: 'question' in standing || copy.Outcome ? lastQuestion(own)?.Note : undefined,
  };
}
