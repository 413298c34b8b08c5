import { type Host, startHost } from '../../../host/server';
import { fillWithDemonstration } from '../../../src/data/provisioning/demonstration';
import { setUp } from '../../../src/data/provisioning/setUp';
import { fingerprintOf, fingerprintsOf } from '../../../src/domain/device/requestFingerprint';
import type { RequestFacts } from '../../../src/domain/device/request';
import type { DecisionFacts } from '../../../src/domain/device/record';
import { standingOf } from '../../../src/domain/device/requestStanding';
import { columnNames, decodeRows } from '../../../src/lists/decode';
import { deviceDecisions } from '../../../src/lists/deviceDecisions';
import { deviceRequests } from '../../../src/lists/deviceRequests';
import type { ListShape, Row } from '../../../src/lists/shape';
import type { Connection } from '../../../src/data/connection';
import { connectionAs } from './site';

jest.setTimeout(120_000);

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
});
afterAll(() => host.close());

type Raw = { readonly AuthorId: number; readonly Created: string } & Readonly<Record<string, unknown>>;

async function rowsIn<L extends ListShape>(
  { sp, listUrl }: Connection,
  list: L,
): Promise<(Row<L> & { AuthorId: number; Created: Date })[]> {
  const raw = await sp.web
    .getList(listUrl(list.name))
    .items.select('Id', 'AuthorId', 'Created', ...columnNames(list))
    .top(500)<Raw[]>();
  return decodeRows(list, raw).rows.map((row, at) => ({
    ...row,
    AuthorId: raw[at].AuthorId,
    Created: new Date(raw[at].Created),
  }));
}

async function bothLists(connection: Connection): Promise<{ requests: RequestFacts[]; decisions: DecisionFacts[] }> {
  return { requests: await rowsIn(connection, deviceRequests), decisions: await rowsIn(connection, deviceDecisions) };
}

/** The decisions whose fingerprint does not match the current request. */
async function decidedOnSomethingElse({
  requests,
  decisions,
}: Awaited<ReturnType<typeof bothLists>>): Promise<string[]> {
  const of = await Promise.all(
    decisions.map(async (decision) => {
      const request = requests.find(
        ({ Id, RequestKey }) => Id === decision.RequestItemId && RequestKey === decision.RequestKey,
      )!;
      return (await fingerprintOf(request)) === decision.RequestHash ? [] : [`${request.Title}: ${decision.Decision}`];
    }),
  );
  return of.flat();
}

test('the demonstration’s decisions carry the fingerprints of their requests, but for what was said only after them', async () => {
  const lists = await bothLists(connectionAs(host, 'triage'));
  expect(lists.decisions).toHaveLength(13);
  expect(await decidedOnSomethingElse(lists)).toEqual([
    'Elaine Pugh: Question asked',
    'Omar Haddad: Declined',
    'Vikram Nair: Question asked',
  ]);
});

test('the demonstration’s requests stand as they are meant to: a reply has come, and nothing has changed since it was decided', async () => {
  const { requests, decisions } = await bothLists(connectionAs(host, 'triage'));
  const standing = await Promise.all(
    requests.map(async (request) => ({ request, ...standingOf(request, decisions, await fingerprintsOf(request)) })),
  );
  const kinds = Object.fromEntries(standing.map(({ request, standing: { kind } }) => [request.Title, kind]));
  expect(kinds).toMatchObject({
    'Vikram Nair': 'questionAnswered',
    'Elaine Pugh': 'approved',
    'Peter Wynn': 'issued',
    'Joyce Tan': 'ordered',
    'Callum Reid': 'withdrawn',
    'Stuart Bligh': 'open',
  });
  expect(standing.flatMap(({ request, flags }) => flags.map((flag) => `${request.Title}: ${flag}`))).toEqual([
    'Stuart Bligh: forgedOutcome',
  ]);
});

test('on a site where requests have been numbered before, decisions are about the demonstration’s own, and filling again adds none', async () => {
  const connection = connectionAs(host, 'owner', '/sites/hr');
  await setUp(connection);
  const { items } = connection.sp.web.getList(connection.listUrl(deviceRequests.name));
  await items.add({ Title: 'Peter Wynn', RequestKey: 'a request of somebody’s own', RequesterKey: 'somebody' });
  await fillWithDemonstration(connection);
  const lists = await bothLists(connection);
  expect(lists.requests).toHaveLength(21);
  expect(lists.decisions.map(({ RequestItemId }) => RequestItemId)).not.toContain(1);
  expect(await decidedOnSomethingElse(lists)).toHaveLength(3);

  await fillWithDemonstration(connection);
  const again = await bothLists(connection);
  expect([again.requests.length, again.decisions.length]).toEqual([21, 13]);
});
