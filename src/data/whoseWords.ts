import { columnsOfIct } from '../domain/device/ictWords';
import { type Whose, whoseWords, withoutOverwritten } from '../domain/device/whoseWords';
import { safeText } from '../domain/safeText';
import { deviceRequests } from '../lists/deviceRequests';
import type { Connection } from './connection';
import type { HeldRequest } from './deviceRequests';
import { keepsVersions } from './keepsVersions';
import { orProblem } from './problem';
import { settledInBatch, valueOf } from './read/inBatch';
import { askVersions, numbersIn, type RawRowVersion } from './versions';

/**
 * Reads, from the versions of the signed-in person's requests, who wrote the words in them that look like ICT's. One
 * call for nineteen requests. Left out: a request that has changed since it was read, or whose versions SharePoint
 * refuses. That casts no doubt on the others.
 *
 * @param requests of the signed-in person.
 * @throws ProblemError if the batch is refused, or all of it.
 */
export async function readWhoseWords(
  connection: Connection,
  requests: readonly HeldRequest[],
  decides: boolean,
): Promise<ReadonlyMap<number, Whose>> {
  const url = connection.listUrl(deviceRequests.name);
  return orProblem(async () => {
    const [settings, ...replies] = await settledInBatch(connection, (sp) => [
      keepsVersions(sp, url),
      ...requests.map(({ Id }) => askVersions<RawRowVersion>(sp, url, Id, ['Author', 'Editor', ...columnsOfIct])),
    ]);
    const keeps = valueOf(settings) as boolean;
    if (replies.every(({ status }) => status === 'rejected')) replies.forEach(valueOf);
    return new Map(
      requests.flatMap((request, at) => {
        const reply = replies[at];
        if (reply.status === 'rejected') return [];
        const versions = (reply.value as RawRowVersion[]).map((version) => ({
          ...numbersIn(version),
          values: version,
        }));
        const [newest] = [...versions].sort((a, b) => b.number - a.number);
        if (!holdsWhatIsShown((newest as typeof newest | undefined)?.values, request)) return [];
        return [
          [
            request.Id,
            whoseWords(withoutOverwritten(versions, keeps), { account: request.AuthorId, decides }),
          ] as const,
        ];
      }),
    );
  }, deviceRequests.name);
}

const texts = ['Outcome', 'OutcomeStage', 'OutcomeRule', 'OutcomeNote', 'OutcomeBy', 'Question'] as const;

/** Whether a version holds the texts that the page shows. If not, its history is about other texts. */
function holdsWhatIsShown(values: Readonly<Record<string, unknown>> | undefined, request: HeldRequest): boolean {
  return !values || texts.every((column) => safeText(String(values[column] ?? '')) === (request[column] ?? ''));
}
