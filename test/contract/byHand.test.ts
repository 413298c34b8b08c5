import { emailOf, loginOf } from './client';
import { fetchFrom } from '../../host/inProcess';
import type { SqlRow } from '../../host/store/database';
import { itemTable } from '../../host/store/itemTable';
import { listNamed } from '../soak/histories';
import { haveHost, host } from './sharedHost';

// What a member of staff tries by hand, over REST: to read what is not theirs, and to change it.

haveHost({ seed: 'demo' });

const closed = ['DeviceRequests', 'DeviceDecisions', 'BlackBerryRegister'] as const;
const rowsOf = (list: string): SqlRow[] =>
  host.database.all(`SELECT * FROM ${itemTable(listNamed(host.database, list).number)}`);

async function ask(method: string, path: string, body?: string, more: Record<string, string> = {}): Promise<Response> {
  return fetchFrom(
    host,
    new Request(`${host.url}${path}`, {
      method: method === 'GET' ? 'GET' : 'POST',
      body: body || undefined,
      headers: {
        Accept: 'application/json',
        'X-Host-Persona': 'staff',
        'X-RequestDigest': host.digests.issue(emailOf('staff')),
        'If-Match': '*',
        ...(method !== 'GET' && method !== 'POST' && { 'X-HTTP-Method': method }),
        ...more,
      },
    }),
  );
}

const site = '/sites/openservice/_api/web';
/** The address of a list, as another site may be asked for it too. */
const at = (list: string, from = site): string => `${from}/getList('/sites/openservice/Lists/${list}')`;
/** A row of somebody else. */
const another = 5;

/** Texts of closed lists, of which no reply may hold any. */
function secrets(): string[] {
  const columns = ['RequestKey', 'Justification', 'RequestHash', 'RuleQuoted', 'UserEmail', 'Number'];
  return closed.flatMap((list) =>
    rowsOf(list).flatMap((row) => columns.flatMap((column) => (row[column] ? [String(row[column])] : []))),
  );
}

const ways: readonly (readonly [way: string, path: (list: string) => string])[] = [
  ['all rows', (list) => `${at(list)}/items`],
  ['rows from their end', (list) => `${at(list)}/items?$top=5000&$orderby=Id desc`],
  ['a filter for another author', (list) => `${at(list)}/items?$filter=AuthorId ne 0`],
  ['a filter for one row', (list) => `${at(list)}/items?$filter=ID eq ${another}`],
  ['a filter for the beginning of a title', (list) => `${at(list)}/items?$filter=startswith(Title,'')`],
  ['the author with each row', (list) => `${at(list)}/items?$select=*,Author/EMail&$expand=Author`],
  ['a later page', (list) => `${at(list)}/items?$skiptoken=Paged=TRUE%26p_ID=1&$top=100`],
  ['one row', (list) => `${at(list)}/items(${another})`],
  ['one row by its column', (list) => `${at(list)}/items(${another})?$select=Title,RequestKey`],
  ['the versions of a row', (list) => `${at(list)}/items(${another})/versions`],
  ['one version of a row', (list) => `${at(list)}/items(${another})/versions(512)`],
  ['who has rights on a row', (list) => `${at(list)}/items(${another})/roleAssignments`],
  ['the same list by its title', (list) => `${site}/lists/getByTitle('${titleOf(list)}')/items`],
  ['the recycle bin', () => `${site}/recycleBin`],
  ['the same list from another site', (list) => `${at(list, '/sites/hr/_api/web')}/items`],
  ['the same list from the root site', (list) => `${at(list, '/_api/web')}/items`],
  ['the same list from a site below', (list) => `${at(list, '/sites/openservice/sub/_api/web')}/items`],
];

function titleOf(list: string): string {
  return String(listNamed(host.database, list).title);
}

describe('a member of staff who reads by hand sees nothing of others', () => {
  test.each(ways)('%s', async (_way, path) => {
    for (const list of closed) {
      const reply = await ask('GET', path(list));
      const text = await reply.text();
      expect([200, 400, 403, 404]).toContain(reply.status);
      expect(secrets().filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  test('a batch whose parts say that they are an owner’s', async () => {
    const parts = closed.map((list) =>
      [
        '--b',
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        `GET ${host.url}${at(list)}/items HTTP/1.1`,
        'Accept: application/json',
        'X-Host-Persona: owner',
        '',
        '',
      ].join('\r\n'),
    );
    const reply = await ask('POST', '/sites/openservice/_api/$batch', `${parts.join('')}--b--\r\n`, {
      'Content-Type': 'multipart/mixed; boundary=b',
    });
    const text = await reply.text();
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 403', 'HTTP/1.1 403']);
    expect(secrets().filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('the same ways show an owner what is there, so that they are ways at all', async () => {
    const shown = await Promise.all(
      ways.map(async ([way, path]) => {
        const text = await (await ask('GET', path('DeviceRequests'), undefined, { 'X-Host-Persona': 'owner' })).text();
        return secrets().some((secret) => text.includes(secret)) ? way : undefined;
      }),
    );
    expect(shown.filter(Boolean).length).toBeGreaterThan(9);
  });
});

const form = (values: Record<string, string>): string =>
  JSON.stringify({ formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })) });

const changes: readonly (readonly [what: string, method: string, path: (list: string) => string, body: string])[] = [
  ['change a row', 'MERGE', (list) => `${at(list)}/items(${another})`, '{"Title":"x"}'],
  [
    'change a row by a form',
    'POST',
    (list) => `${at(list)}/items(${another})/validateUpdateListItem`,
    form({ Title: 'x' }),
  ],
  [
    'take a row over',
    'POST',
    (list) => `${at(list)}/items(${another})/validateUpdateListItem`,
    form({ Author: JSON.stringify([{ Key: loginOf('staff') }]) }),
  ],
  ['delete a row', 'DELETE', (list) => `${at(list)}/items(${another})`, ''],
  ['recycle a row', 'POST', (list) => `${at(list)}/items(${another})/recycle`, ''],
  ['give a row rights of its own', 'POST', (list) => `${at(list)}/items(${another})/breakroleinheritance(true)`, ''],
  ['let all read a list', 'MERGE', (list) => at(list), '{"ReadSecurity":1,"WriteSecurity":1}'],
  ['give a list other rights', 'POST', (list) => `${at(list)}/breakroleinheritance(true)`, ''],
  ['give it the rights of the site', 'POST', (list) => `${at(list)}/resetroleinheritance`, ''],
  [
    'give themselves a right on a list',
    'POST',
    (list) => `${at(list)}/roleAssignments/addroleassignment(principalid=1,roledefid=1073741829)`,
    '',
  ],
  ['add a column', 'POST', (list) => `${at(list)}/fields`, '{"Title":"x","FieldTypeKind":2}'],
  ['delete a list', 'DELETE', (list) => at(list), ''],
  ['make a list', 'POST', () => `${site}/lists`, '{"Title":"x","BaseTemplate":100}'],
  [
    'join the triage team',
    'POST',
    () => `${site}/siteGroups/getByName('ICT triage')/users`,
    `{"LoginName":"${loginOf('staff')}"}`,
  ],
  ['change a permission level', 'MERGE', () => `${site}/roleDefinitions/getByName('Read')`, '{"Description":"x"}'],
];

describe('a member of staff who writes by hand changes nothing of others', () => {
  test.each(changes)('tries to %s', async (_what, method, path, body) => {
    const dump = (): unknown => closed.map((list) => [rowsOf(list), listNamed(host.database, list)]);
    for (const list of closed) {
      const before = dump();
      const { status } = await ask(method, path(list), body, { 'Content-Type': 'application/json' });
      expect([403, 404]).toContain(status);
      expect(dump()).toEqual(before);
    }
  });

  test('adds no row to the record or the register', async () => {
    for (const list of ['DeviceDecisions', 'BlackBerryRegister']) {
      const before = rowsOf(list).length;
      const { status } = await ask('POST', `${at(list)}/items`, '{"Title":"x"}', {
        'Content-Type': 'application/json',
      });
      expect(status).toBe(403);
      expect(rowsOf(list)).toHaveLength(before);
    }
  });
});

describe('what SharePoint lets a member of staff forge', () => {
  test('is a request in somebody else’s name, with words of ICT, in one go', async () => {
    const before = rowsOf('DeviceRequests').length;
    const body = JSON.stringify({
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: '/sites/openservice/Lists/DeviceRequests' },
        UnderlyingObjectType: 0,
      },
      ...JSON.parse(
        form({
          Title: 'Forged',
          RequestKey: 'forged',
          RequesterKey: loginOf('rollout'),
          Outcome: 'Smart handset',
          Author: JSON.stringify([{ Key: loginOf('rollout') }]),
          Created: '2011-06-01T09:00:00Z',
        }),
      ),
    });
    const reply = await ask('POST', `${at('DeviceRequests')}/AddValidateUpdateItemUsingPath`, body, {
      'Content-Type': 'application/json',
    });
    expect(reply.status).toBe(200);
    const rows = rowsOf('DeviceRequests');
    expect(rows).toHaveLength(before + 1);
    expect(rows[rows.length - 1]).toMatchObject({ Outcome: 'Smart handset', Created: '2011-06-01T09:00:00Z' });
    // It is somebody else's now, and closed to them.
    expect((await ask('GET', `${at('DeviceRequests')}/items(${String(rows[rows.length - 1].ID)})`)).status).toBe(404);
  });
});
