import { type Host, startHost } from '../../../host/server';
import { fillWithDemonstration } from '../../../src/data/provisioning/demonstration';
import { readMyDevices } from '../../../src/data/deviceRequests';
import { setUp } from '../../../src/data/provisioning/setUp';
import { readWhoseWords } from '../../../src/data/whoseWords';
import { columnsOfIct, holdsIctWords, type IctWords } from '../../../src/domain/device/ictWords';
import type { Whose } from '../../../src/domain/device/whoseWords';
import { fingerprintOf, fingerprintsOf } from '../../../src/domain/device/requestFingerprint';
import type { RequestFacts } from '../../../src/domain/device/request';
import type { DecisionFacts } from '../../../src/domain/device/record';
import { standingOf } from '../../../src/domain/device/requestStanding';
import { columnNames, decodeRows } from '../../../src/lists/decode';
import { emailOf } from '../../../src/lists/demonstration/blackBerries';
import { deviceDecisions } from '../../../src/lists/deviceDecisions';
import { deviceRequests } from '../../../src/lists/deviceRequests';
import type { ListShape, Row } from '../../../src/lists/shape';
import type { Connection } from '../../../src/data/connection';
import { connectionAs } from './site';

jest.setTimeout(120_000);

/** A second site, set up and still empty: setting one up takes longer than everything that the tests do there. */
const emptySite = '/sites/hr';
let host: Host;
let undo: () => void;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
  await setUp(connectionAs(host, 'owner', emptySite));
});
beforeEach(() => {
  undo = host.database.trial();
});
afterEach(() => undo());
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

async function standingIn(connection: Connection): Promise<{ kinds: Record<string, string>; flags: string[] }> {
  const { requests, decisions } = await bothLists(connection);
  const standing = await Promise.all(
    requests.map(async (request) => ({ request, ...standingOf(request, decisions, await fingerprintsOf(request)) })),
  );
  return {
    kinds: Object.fromEntries(standing.map(({ request, standing: { kind } }) => [request.Title, kind])),
    flags: standing.flatMap(({ request, flags }) => flags.map((flag) => `${request.Title}: ${flag}`)),
  };
}

test('the demonstration’s requests stand as they are meant to: a reply has come, and nothing has changed since it was decided', async () => {
  const { kinds, flags } = await standingIn(connectionAs(host, 'triage'));
  expect(kinds).toMatchObject({
    'Vikram Nair': 'questionAnswered',
    'Elaine Pugh': 'approved',
    'Peter Wynn': 'issued',
    'Joyce Tan': 'ordered',
    'Callum Reid': 'withdrawn',
    'Stuart Bligh': 'open',
  });
  expect(flags).toEqual(['Stuart Bligh: forgedOutcome']);
});

/** Whose ICT's words are in the requests of an account, by name, as its own page reads it. */
async function whoseOf(connection: Connection): Promise<Record<string, Whose>> {
  const { requests, mayTriage } = await readMyDevices(connection);
  const held = requests.filter(holdsIctWords);
  const whose = await readWhoseWords(connection, held, mayTriage);
  return Object.fromEntries(held.map(({ Id, Title }) => [Title, whose.get(Id)!]));
}

const answeredByIct: Readonly<Record<string, Whose>> = {
  'Peter Wynn': 'ict',
  'Nick Farrow': 'ict',
  'Joyce Tan': 'ict',
  'Elaine Pugh': 'ict',
  'Omar Haddad': 'ict',
  'Vikram Nair': 'ict',
};

/** What a request holds as ICT's words, without the columns that are empty. */
function ictWordsIn(request: IctWords): Partial<IctWords> {
  return Object.fromEntries(columnsOfIct.flatMap((column) => (request[column] ? [[column, request[column]]] : [])));
}

test('what ICT says in a request comes in a step of its own, on the day of its last decision, from the triage team', async () => {
  const { sp, listUrl } = connectionAs(host, 'triage');
  const { items } = sp.web.getList(listUrl(deviceRequests.name));
  const rows = await items.select('Id', 'Title').orderBy('Id')<{ Id: number; Title: string }[]>();
  const steps = await Promise.all(
    rows.map(async ({ Id, Title }) => {
      const [copy, form] = await items
        .getById(Id)
        .versions.select('Modified', 'Editor')<{ Modified: string; Editor: { LookupValue: string } }[]>()
        .then((versions) => (versions.length > 1 ? versions : []));
      return copy
        ? [`${Title}, ${copy.Modified.slice(0, 10)}: ${copy.Editor.LookupValue}, after ${form.Editor.LookupValue}`]
        : [];
    }),
  );
  expect(steps.flat()).toEqual([
    'Peter Wynn, 2013-04-08: Sam Okafor, after Peter Wynn',
    'Nick Farrow, 2013-04-03: Sam Okafor, after Nick Farrow',
    'Joyce Tan, 2013-04-09: Sam Okafor, after Joyce Tan',
    'Elaine Pugh, 2013-04-09: Sam Okafor, after Elaine Pugh',
    'Omar Haddad, 2013-04-11: Sam Okafor, after Omar Haddad',
    'Vikram Nair, 2013-04-11: Sam Okafor, after Vikram Nair',
  ]);
});

test('it is what the record says, with who decided and when', async () => {
  const { requests, decisions } = await bothLists(connectionAs(host, 'triage'));
  const of = (title: string): Partial<IctWords> => ictWordsIn(requests.find(({ Title }) => Title === title)!);
  expect(of('Peter Wynn')).toEqual({
    Outcome: 'Smart handset',
    OutcomeStage: 'Issued',
    OutcomeRule: decisions[0].RuleQuoted,
    OutcomeNote: 'On call this weekend. Number to move on Saturday.\nNumber moved. He has signed for it.',
    OutcomePolicyVersion: 1,
    OutcomeBy: 'Sam Okafor',
    OutcomeOn: new Date('2013-04-05T08:00:00Z'),
  });
  expect(of('Callum Reid')).toEqual({});
  expect(of('Vikram Nair')).toEqual({ Question: 'How many days a month are you away from your own site?' });
});

test('everybody whom ICT answered reads it as ICT’s; the one who wrote an answer himself does not', async () => {
  const read = await Promise.all(
    [...Object.keys(answeredByIct), 'Stuart Bligh', 'Maria Okafor'].map((name) =>
      whoseOf(connectionAs(host, emailOf(name))),
    ),
  );
  expect(Object.assign({}, ...read)).toEqual({ ...answeredByIct, 'Stuart Bligh': 'notIct' });
});

test('an owner who fills a site with it, and may decide, reads the same in the requests that they have made', async () => {
  const connection = connectionAs(host, 'owner', emptySite);
  await fillWithDemonstration(connection);
  expect(await whoseOf(connection)).toEqual({ ...answeredByIct, 'Stuart Bligh': 'notIct' });
  expect((await standingIn(connection)).flags).toEqual(['Stuart Bligh: forgedOutcome']);
});

test('broken off before the answers are in the requests, filling again brings them, and a third time writes nothing', async () => {
  const connection = connectionAs(host, 'owner', emptySite);
  const brokenOff = new Error('broken off');
  const written: string[] = [];
  const fill = fillWithDemonstration(connection, {
    writing(list) {
      if (list === deviceRequests.name && written.includes(deviceDecisions.name)) throw brokenOff;
      written.push(list);
    },
  });
  await expect(fill).rejects.toThrow(brokenOff);
  expect(await whoseOf(connection)).toEqual({ 'Stuart Bligh': 'notIct' });

  await fillWithDemonstration(connection);
  expect(await whoseOf(connection)).toEqual({ ...answeredByIct, 'Stuart Bligh': 'notIct' });
  host.log.clear();
  await fillWithDemonstration(connection);
  const writes = host.log.all().flatMap(({ parts = [] }) => parts.filter(({ method }) => method !== 'GET'));
  expect(writes).toEqual([]);
});

test('on a site where requests have been numbered before, decisions are about the demonstration’s own, and filling again adds none', async () => {
  const connection = connectionAs(host, 'owner', emptySite);
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
