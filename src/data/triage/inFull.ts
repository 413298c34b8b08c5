import { decisionsByRequest } from '../../domain/device/reconcile';
import { type Fingerprints, fingerprintsOf } from '../../domain/device/requestFingerprint';
import type { Connection } from '../connection';
import type { HeldRequest } from '../deviceRequests';
import type { Rows } from '../read/query';
import { readLists } from '../read/readLists';
import { joined } from '../read/pages';
import type { HeldDecision } from './courtesyCopy';
import { about, inParts } from './inParts';
import { readWithout } from './mended';
import { wholeDecisions, wholeRequests } from './queries';

/** A request with all its columns, and its decisions with all of theirs. */
export interface InFull {
  readonly request: HeldRequest;
  readonly decisions: readonly HeldDecision[];
  /** The request's fingerprints, to compare with the one in the decision. */
  readonly fingerprints: Fingerprints;
}

/** Requests by their number. */
export type ByNumber = ReadonlyMap<number, InFull>;

/**
 * Reads requests with all their columns and decisions: one request per 250.
 *
 * @param numbers of the requests; those that were deleted are not in the result.
 * @throws ProblemError
 */
export async function readInFull(connection: Connection, numbers: readonly number[]): Promise<ByNumber> {
  const parts = inParts(numbers);
  if (parts.length === 0) return new Map();
  const [requestParts, decisionParts] = (await readLists(
    connection,
    { several: parts.map((part) => about(wholeRequests, 'ID', part)) },
    { several: parts.map((part) => about(wholeDecisions, 'RequestItemId', part)) },
  )) as readonly [readonly Rows<typeof wholeRequests>[], readonly Rows<typeof wholeDecisions>[]];
  const { rows, unreadable } = joined(requestParts);
  const requests: readonly HeldRequest[] = [...rows, ...(await readWithout(connection, unreadable))];
  const decisions: ReadonlyMap<number, readonly HeldDecision[]> = decisionsByRequest(joined(decisionParts).rows);
  return new Map(
    await Promise.all(
      requests.map(
        async (request) =>
          [
            request.Id,
            { request, decisions: decisions.get(request.Id) ?? [], fingerprints: await fingerprintsOf(request) },
          ] as const,
      ),
    ),
  );
}
