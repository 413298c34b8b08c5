import type { CourtesyCopy, HeldDecision } from '../../../data/deviceTriage';
import type { HeldRequest } from '../../../data/deviceRequests';
import { copyOf, type RequestStanding } from '../../../domain/device/standing';
import { outcomes } from '../../../domain/device/words';

/** The longest name the copy holds. */
const longestName = 100;

/** What a request's copy should say of how it stands, by the record alone: the rule and the notes are what its requester reads. */
export function courtesyCopy(request: HeldRequest, { standing, decisions }: RequestStanding<HeldDecision>): CourtesyCopy {
  const copy = copyOf(standing);
  const since = decisions.slice(decisions.map(({ Decision }) => Decision).lastIndexOf('Reopened') + 1);
  const decided = copy.Outcome === undefined ? undefined : [...since].reverse().find(({ Decision }) => outcomes.some((outcome) => outcome === Decision));
  const latest = since[since.length - 1] as HeldDecision | undefined;
  return {
    ...copy,
    OutcomeRule: decided && ([decided.RuleQuoted, decided.Note, latest === decided ? undefined : latest?.Note].filter(Boolean).join('\n') || undefined),
    OutcomePolicyVersion: decided?.PolicyVersion,
    OutcomeBy: decided?.authorName.slice(0, longestName),
    OutcomeOn: decided?.Created,
    Question: 'question' in standing ? standing.question.Note ?? request.Question : copy.Outcome && request.Question,
  };
}
