import { type RequestEvent, requestEvents } from '../domain/device/requestEvents';
import { columnsOfRequester } from '../domain/device/requestFingerprint';
import { safeText } from '../domain/safeText';
import { deviceRequests } from '../lists/deviceRequests';
import type { Connection } from './connection';
import { orProblem } from './problem';

interface RawVersion extends Readonly<Record<string, unknown>> {
  readonly VersionId: number;
  /** When the version was written. `Created` would be the row's in some replies and the version's in others. */
  readonly Modified: string;
  readonly Editor?: { readonly LookupValue?: string };
}

/**
 * What its requester has done to a request since it was made, from the versions that SharePoint keeps of it. One
 * request.
 *
 * @throws ProblemError
 */
export async function readRequestHistory(connection: Connection, itemId: number): Promise<readonly RequestEvent[]> {
  return orProblem(async () => {
    const { items } = connection.sp.web.getList(connection.listUrl(deviceRequests.name));
    const versions = await items
      .getById(itemId)
      .versions.select('VersionId', 'Modified', 'Editor', ...columnsOfRequester)<RawVersion[]>();
    return requestEvents(
      versions.map(({ VersionId, Modified, Editor, ...values }) => ({
        number: VersionId,
        on: new Date(Modified),
        by: safeText(Editor?.LookupValue ?? '') || undefined,
        values,
      })),
    );
  }, deviceRequests.name);
}
