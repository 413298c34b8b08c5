import type { RequestFacts } from '../domain/device/request';
import { type RequestEvent, requestEvents } from '../domain/device/requestEvents';
import { columnsOfRequester } from '../domain/device/requestFingerprint';
import { otherAccount, withoutOverwritten } from '../domain/device/whoseWords';
import { nameIn } from '../domain/legible';
import { deviceRequests } from '../lists/deviceRequests';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { keepsVersions } from './keepsVersions';
import { orProblem } from './problem';
import { inBatch } from './read/inBatch';
import { askVersions, beginsLate, numbersIn, type RawRowVersion, type RawVersion } from './versions';

type RequestRawVersion = RawVersion & RawRowVersion;

/** What the kept versions of a request tell. */
export interface RequestHistory {
  readonly events: readonly RequestEvent[];
  /** Earlier versions existed and are no longer kept. */
  readonly beginsLate: boolean;
  /** The name of another account that made it, or that was its author earlier. */
  readonly madeBy?: string;
}

/**
 * What the requester has changed in a request since it was made, and whether somebody else made it, from the versions
 * that SharePoint keeps. One request.
 *
 * @throws ProblemError
 */
export async function readRequestHistory(
  connection: Connection,
  { Id, AuthorId }: Pick<RequestFacts, 'Id' | 'AuthorId'>,
): Promise<RequestHistory> {
  const columns = columnsAt(deviceRequests, [...columnsOfRequester, 'NotAsked'], connection.lists.at);
  return orProblem(async () => {
    const url = connection.listUrl(deviceRequests.name);
    const [keeps, versions] = await inBatch<[boolean, RequestRawVersion[]]>(connection, (sp) => [
      keepsVersions(sp, url),
      askVersions<RequestRawVersion>(sp, url, Id, ['Author', 'Editor', ...columns]),
    ]);
    const events = requestEvents(
      versions.map(({ VersionId, Modified, Editor, ...values }) => ({
        number: VersionId,
        on: new Date(Modified),
        by: nameIn(Editor?.LookupValue),
        values,
      })),
    );
    return {
      events,
      beginsLate: !keeps || beginsLate(versions),
      madeBy: otherAccountsName(versions, AuthorId, keeps),
    };
  }, deviceRequests.name);
}

function otherAccountsName(versions: readonly RequestRawVersion[], author: number, keeps: boolean): string | undefined {
  const other = otherAccount(withoutOverwritten(versions.map(numbersIn), keeps), author);
  const person = versions
    .flatMap(({ Author, Editor }) => [Author, Editor])
    .find((each) => each?.LookupId === other && other !== undefined);
  return nameIn(person?.LookupValue);
}
