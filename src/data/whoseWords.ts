import { columnsOfIct } from '../domain/device/ictWords';
import { type Whose, whoseWords } from '../domain/device/whoseWords';
import { safeText } from '../domain/safeText';
import { deviceRequests } from '../lists/deviceRequests';
import type { Connection } from './connection';
import type { HeldRequest } from './deviceRequests';
import { orProblem } from './problem';
import { inBatch } from './read/inBatch';
import { ofList } from './read/ofList';
import type { RawPerson, RawVersion } from './versions';

type WordsRawVersion = Pick<RawVersion, 'VersionId'> &
  Readonly<Record<string, unknown>> & { readonly Author?: RawPerson; readonly Editor?: RawPerson };

/**
 * Reads whose the words of ICT in one's own requests are, from their versions. One request for twenty of them. A
 * request that has changed since it was read is left out.
 *
 * @param requests of the signed-in person.
 * @throws ProblemError
 */
export async function readWhoseWords(
  connection: Connection,
  requests: readonly HeldRequest[],
  decides: boolean,
): Promise<ReadonlyMap<number, Whose>> {
  const url = connection.listUrl(deviceRequests.name);
  return orProblem(async () => {
    const histories = await inBatch<WordsRawVersion[][]>(connection, (sp) =>
      requests.map(({ Id }) =>
        ofList(sp, url, `items(${Id})/versions`).select('VersionId', 'Author', 'Editor', ...columnsOfIct)<
          WordsRawVersion[]
        >(),
      ),
    );
    return new Map(
      requests.flatMap((request, at) => {
        const versions = histories[at].map(({ VersionId, Author, Editor, ...values }) => ({
          number: VersionId,
          author: Author?.LookupId,
          editor: Editor?.LookupId,
          values,
        }));
        const [newest] = [...versions].sort((a, b) => b.number - a.number);
        if (!holdsWhatIsShown((newest as typeof newest | undefined)?.values, request)) return [];
        return [[request.Id, whoseWords(versions, { account: request.AuthorId, decides })] as const];
      }),
    );
  }, deviceRequests.name);
}

const texts = ['Outcome', 'OutcomeStage', 'OutcomeRule', 'OutcomeNote', 'OutcomeBy', 'Question'] as const;

/** Whether a version holds the texts that the page shows: then what its history tells is about them. */
function holdsWhatIsShown(values: Readonly<Record<string, unknown>> | undefined, request: HeldRequest): boolean {
  return !values || texts.every((column) => safeText(String(values[column] ?? '')) === (request[column] ?? ''));
}
