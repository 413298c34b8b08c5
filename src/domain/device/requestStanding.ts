import type { Day } from '../day';
import {
  decisionsAbout,
  type DecisionFacts,
  isStray,
  lastSequence,
  type ListedDecisionFacts,
  type RecordKey,
} from './record';
import { flagsOfRecord, type OwnRecord } from './recordFlags';
import type { ListedFacts, RequestFacts } from './request';
import type { Fingerprints } from './requestFingerprint';
import { type Standing, standingFrom } from './standing';
import { flagsInFull, flagsListed, gravest, type StandingFlag } from './standingFlags';

export interface RequestStanding<D extends ListedDecisionFacts = ListedDecisionFacts> {
  readonly standing: Standing<D>;
  /** The decisions about the request, first to last. */
  readonly decisions: readonly D[];
  /** Rows of the record under one of its keys that are about another request. */
  readonly strays: readonly RecordKey[];
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
 * @param beside rows of the record that refer to it and are not decisions about it: those that cannot be read,
 *   and those under one of its keys that are about another request. Their sequences are taken.
 * @param today SharePoint's day. If left out, no decision is flagged as dated in the future.
 */
export function standingOf<D extends DecisionFacts>(
  request: RequestFacts,
  decisions: readonly D[],
  fingerprints: Fingerprints,
  beside?: readonly RecordKey[],
  today?: Day,
): RequestStanding<D>;
export function standingOf<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  fingerprints: undefined,
  beside?: readonly RecordKey[],
  today?: Day,
): RequestStanding<D>;
export function standingOf<D extends ListedDecisionFacts>(
  request: ListedFacts,
  decisions: readonly D[],
  fingerprints: Fingerprints | undefined,
  beside: readonly RecordKey[] = [],
  today?: Day,
): RequestStanding<D> {
  const own = decisionsAbout(request.Id, decisions);
  const record: OwnRecord<D> = {
    decisions: own,
    unread: decisionsAbout(request.Id, beside),
    strays: beside.filter((row) => isStray(row, request.Id)),
  };
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
    strays: record.strays,
    nextSequence: lastSequence(request.Id, [...own, ...record.unread]) + 1,
    flags: [
      ...flagsOfRecord(record, request, today),
      ...flagsListed(request, standing, own),
      ...(full ? flagsInFull(full, standing) : []),
    ].sort((a, b) => gravest.indexOf(a) - gravest.indexOf(b)),
    checked: full !== undefined,
  };
}
