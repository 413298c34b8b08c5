import { type RequestEvent, requestEvents } from '../domain/device/requestEvents';
import { columnsOfRequester } from '../domain/device/requestFingerprint';
import { nameIn } from '../domain/legible';
import { deviceRequests } from '../lists/deviceRequests';
import { columnsAt } from '../lists/since';
import type { Connection } from './connection';
import { orProblem } from './problem';
import { ofList } from './read/ofList';
import { beginsLate, type RawVersion } from './versions';

type RequestRawVersion = RawVersion &
  Readonly<Record<string, unknown>> & { readonly Editor?: { readonly LookupValue?: string } };

/** What the kept versions of a request tell. */
export interface RequestHistory {
  readonly events: readonly RequestEvent[];
  /** Earlier versions existed and are no longer kept. */
  readonly beginsLate: boolean;
}

/**
 * What the requester has changed in a request since it was made, from the versions that SharePoint keeps. One request.
 *
 * @throws ProblemError
 */
export async function readRequestHistory(connection: Connection, itemId: number): Promise<RequestHistory> {
  const columns = columnsAt(deviceRequests, columnsOfRequester, connection.lists.at);
  return orProblem(async () => {
    const versions = await ofList(
      connection.sp,
      connection.listUrl(deviceRequests.name),
      `items(${itemId})/versions`,
    ).select('VersionId', 'Modified', 'Editor', ...columns)<RequestRawVersion[]>();
    const events = requestEvents(
      versions.map(({ VersionId, Modified, Editor, ...values }) => ({
        number: VersionId,
        on: new Date(Modified),
        by: nameIn(Editor?.LookupValue),
        values,
      })),
    );
    return { events, beginsLate: beginsLate(versions) };
  }, deviceRequests.name);
}
