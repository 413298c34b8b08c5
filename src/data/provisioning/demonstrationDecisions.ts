import '@pnp/sp/items';
import '@pnp/sp/lists/web';
import { referenceOf } from '../../domain/device/reference';
import { type FingerprintedRequest, fingerprintOf } from '../../domain/device/requestFingerprint';
import { columnNames, decodeRows } from '../../lists/decode';
import { saidSince } from '../../lists/demonstration/deviceDecisions';
import type { DemonstrationRow } from '../../lists/demonstration/demonstrationRow';
import type { deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import { columnsAt } from '../../lists/since';
import type { Connection } from '../connection';
import { inBatch } from '../read/inBatch';
import { orProblem } from '../problem';
import { literal } from '../read/query';

type DecisionRow = DemonstrationRow<typeof deviceDecisions>;

/**
 * Decisions about the requests under the numbers that SharePoint gave them, each with the fingerprint of its request
 * when it was decided. Decisions whose request is missing are left out.
 *
 * @throws ProblemError
 */
export async function aboutRequests(connection: Connection, rows: readonly DecisionRow[]): Promise<DecisionRow[]> {
  const requests = await requestsByKey(connection, [...new Set(rows.map(({ values }) => values.RequestKey))]);
  const found = rows.flatMap((row) => {
    const request = requests.get(row.values.RequestKey);
    return request ? [{ row, request }] : [];
  });
  return Promise.all(
    found.map(async ({ row, request }) => {
      const { DecisionKey } = row.values;
      const since = saidSince.get(DecisionKey);
      return {
        ...row,
        values: {
          ...row.values,
          Title: referenceOf(request.Id),
          RequestItemId: request.Id,
          DecisionKey: `${request.Id}|${DecisionKey.split('|')[1]}`,
          RequestHash: await fingerprintOf(since ? { ...request, [since]: undefined } : request),
        },
      };
    }),
  );
}

async function requestsByKey(
  connection: Connection,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FingerprintedRequest>> {
  const url = connection.listUrl(deviceRequests.name);
  const columns = columnsAt(deviceRequests, columnNames(deviceRequests), connection.lists.at);
  const found = await orProblem(
    () =>
      inBatch<{ AuthorId: number }[][]>(connection, ({ web }) =>
        keys.map((key) =>
          web
            .getList(url)
            .items.select('Id', 'AuthorId', ...columns)
            .filter(`RequestKey eq ${literal(key)}`)
            .orderBy('Id')
            .top(1)<{ AuthorId: number }[]>(),
        ),
      ),
    deviceRequests.name,
  );
  return new Map(
    found.flatMap((raw) =>
      decodeRows(deviceRequests, raw, columns).rows.map(
        (row) => [row.RequestKey, { ...row, AuthorId: raw[0].AuthorId }] as const,
      ),
    ),
  );
}
