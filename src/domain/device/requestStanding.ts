import { decisionsAbout, type DecisionFacts, type ListedDecisionFacts, type RecordKey, sequenceIn } from './record';
import type { ListedFacts, RequestFacts } from './request';
import type { Fingerprints } from './requestFingerprint';
import { type Standing, standingFrom } from './standing';
import { flagsInFull, flagsListed, gravest, type StandingFlag } from './standingFlags';

export interface RequestStanding<D extends ListedDecisionFacts = ListedDecisionFacts> {
  readonly standing: Standing<D>;
  /** The decisions about the request, first to last. */
  readonly decisions: readonly D[];
  /** The sequence of the next decision about the request, from 1. */
  readonly nextSequence: number;
  readonly flags: readonly StandingFlag[];
  /** Whether the request and its decisions are read in full, so that changes and questions are checked too. */
  readonly checked: boolean;
}

/**
 * How a request stands, by the rows of the record with its number, of which the last one wins. The request's key is not
 * used: its requester can change it, and would choose which decision is in force.
 *
 * @param decisions any rows of the record; those of other requests are ignored.
 * @param fingerprints of the request as it is now. Left out if the request or its decisions are not read in full: then
 *   it is not known whether the request has changed, nor whether a question was sent or answered.
 * @param unread rows of the record that cannot be read. Their sequences are taken all the same.
 */
export function standingOf<D extends DecisionFacts>(
  request: RequestFacts,
  decisions: readonly D[],
  fingerprints: Fingerprints,
  unread?: readonly RecordKey[],
): RequestStanding<D>;
export function standingOf<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  fingerprints: undefined,
  unread?: readonly RecordKey[],
): RequestStanding<D>;
export function standingOf<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  fingerprints: Fingerprints | undefined,
  unread: readonly RecordKey[] = [],
): RequestStanding<D> {
  const own = decisionsAbout(request.Id, decisions);
  const ownUnread = decisionsAbout(request.Id, unread);
  const full =
    fingerprints === undefined
      ? undefined
      : {
          request: request as RequestFacts,
          decisions: own as readonly ListedDecisionFacts[] as DecisionFacts[],
          fingerprints,
        };
  const standing = standingFrom(request, own, full);
  return {
    standing,
    decisions: own,
    // No spread: a few hundred thousand arguments are more than a call may have.
    nextSequence:
      [...own, ...ownUnread].reduce((last, each) => Math.max(last, sequenceIn(each, request.Id) ?? 0), 0) + 1,
    flags: [
      ...flagsListed(request, standing, own, ownUnread.length > 0),
      ...(full ? flagsInFull(full, standing) : []),
    ].sort((a, b) => gravest.indexOf(a) - gravest.indexOf(b)),
    checked: full !== undefined,
  };
}
