import fc from 'fast-check';
import { createHost, type Host } from '../../host/host';
import { fetchFrom } from '../../host/inProcess';
import { emailOf } from './client';

let host: Host;
beforeAll(async () => {
  host = await createHost({ data: ':memory:', seed: 'demo' });
});
afterAll(() => host.close());

const word = fc.constantFrom(
  'web',
  'lists',
  'getByTitle',
  'getList',
  'items',
  'fields',
  'views',
  'defaultView',
  'viewFields',
  'addviewfield',
  'roleAssignments',
  'addroleassignment',
  'breakroleinheritance',
  'versions',
  'recycle',
  'recycleBin',
  'Restore',
  'siteUsers',
  'siteGroups',
  'users',
  'ensureuser',
  'roledefinitions',
  'getbyname',
  'validateupdatelistitem',
  'AddValidateUpdateItemUsingPath',
  'AddField',
  'createfieldasxml',
  'currentUser',
  'getUserEffectivePermissions',
  'constructor',
  '__proto__',
  'toString',
  '$batch',
  'contextinfo',
  'SetUserAsOwner',
  'rootFolder',
  'getByInternalNameOrTitle',
  'removeById',
);
const argument = fc.constantFrom(
  "('Rollout sites')",
  '(1)',
  '(-1)',
  '(9e99)',
  '(99999999999999999999)',
  '()',
  "('')",
  "('Title')",
  '(null)',
  '(true)',
  "(guid'x')",
  '(a=1,b=2)',
  '(principalid=3, roledefid=1073741829)',
  "('%00')",
  "('constructor')",
  '',
);
/** Where there is something, so that the later steps are tried too. */
const list = "lists/getByTitle('Rollout sites')";
const beginning = fc.constantFrom(
  '',
  '',
  'lists',
  list,
  `${list}/items`,
  `${list}/items(1)`,
  `${list}/items(2)/versions`,
  `${list}/fields`,
  `${list}/fields/getByInternalNameOrTitle('Town')`,
  `${list}/defaultView`,
  `${list}/defaultView/viewFields`,
  `${list}/roleAssignments`,
  'siteGroups',
  'siteGroups(10)',
  'siteGroups(10)/users',
  'siteUsers',
  'roleDefinitions',
  "roleDefinitions/getByName('Read')",
  'recycleBin',
  'currentUser',
);
const step = fc.tuple(word, argument).map(([name, args]) => name + args);
const option = fc
  .tuple(
    fc.constantFrom('$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken', '@v'),
    fc.constantFrom(
      'Title',
      'Id,Title',
      'Author/Title',
      '*',
      '-1',
      '5001',
      'x y z',
      "Title eq 'x'",
      'Paged=TRUE&p_ID=1',
      'p_ID=x',
      'constructor',
      '__proto__',
      'RoleAssignments',
      '(',
      '%',
      "''",
    ),
  )
  .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
const body = fc.oneof(fc.constant(undefined), fc.json({ maxDepth: 2 }), {
  weight: 5,
  arbitrary: fc.constantFrom(
    '{"Title":"x"}',
    '{"Title":"y"}',
    '{"Description":"x"}',
    '{"parameters":{"SchemaXml":"<Field Type=\'Text\' DisplayName=\'x\'/>"}}',
    '{"formValues":[{"FieldName":"Title"}]}',
    '{"formValues":[null]}',
    '{"__proto__":{"x":1}}',
    '{"constructor":1}',
    '{"BasePermissions":{"High":"x"}}',
    '{"parameters":null}',
    '{"Title":"x","FieldTypeKind":2}',
    '{"LoginName":"x"}',
    '{"BasePermissions":{"High":1e300,"Low":1},"Name":"x"}',
    '{"Title":"a\\u0000b"}',
    '{"Title":"\\ud800"}',
    '{"Title":1e400}',
    '\u0000',
    '[]',
    'null',
    '['.repeat(20_000),
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    '{"formValues":null}',
    '{"formValues":[{"FieldName":"Created","FieldValue":"\\u0000"}]}',
    '{"logonName":{}}',
  ),
});

test('whatever is asked, the answer is SharePoint’s or an honest refusal, never a failure of the host', async () => {
  const statuses = new Map<number, number>();
  let runs = 0;
  let undo = host.database.trial();
  await fc.assert(
    fc.asyncProperty(
      beginning,
      fc.oneof(fc.constant([]), fc.array(step, { minLength: 1, maxLength: 2 })),
      fc.oneof(fc.constant([]), fc.array(option, { minLength: 1, maxLength: 2 })),
      fc.constantFrom('GET', 'GET', 'GET', 'POST', 'POST', 'MERGE', 'MERGE', 'DELETE', 'PUT'),
      body,
      fc.constantFrom('owner', 'owner', 'owner', 'owner', 'staff', 'outsider'),
      async (first, steps, options, method, sent, persona) => {
        // Deleted rows are restored; otherwise there would soon be nothing to ask about.
        if ((runs += 1) % 50 === 0) {
          undo();
          undo = host.database.trial();
        }
        const request = new Request(
          `${host.site}/_api/web/${[first, ...steps].join('/')}${options.length ? '?' : ''}${options.join('&')}`,
          {
            method: method === 'GET' ? 'GET' : 'POST',
            ...(method !== 'GET' && sent !== undefined && { body: sent }),
            headers: {
              accept: 'application/json',
              'X-Host-Persona': persona,
              'X-RequestDigest': host.digests.issue(emailOf(persona)),
              'If-Match': '*',
              ...(method !== 'GET' && { 'X-HTTP-Method': method }),
            },
          },
        );
        const reply = await fetchFrom(host, request);
        const text = await reply.text();
        expect(text).not.toContain('LocalSharePoint.Failure');
        expect(text).not.toContain('The host failed');
        expect([200, 201, 204, 400, 403, 404, 412, 500, 501]).toContain(reply.status);
        if (text !== '') JSON.parse(text);
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      },
    ),
    { numRuns: 2500, seed: 11 },
  );
  // Otherwise this would only show that everything is refused.
  for (const status of [200, 204, 400, 403, 404, 501]) expect(statuses.get(status) ?? 0).toBeGreaterThan(5);
}, 60_000);

test('a text with a character that no XML may hold is refused with 400, wherever it is written', async () => {
  for (const text of ['a\u0000b', '\u0001', '\uffff'])
    for (const [path, sent, method] of [
      [`${list}/items`, { Title: text, SiteCode: 'X', Region: 'North' }, 'POST'],
      [`${list}/items(1)`, { Town: text }, 'MERGE'],
    ] as const) {
      const reply = await fetchFrom(
        host,
        new Request(`${host.site}/_api/web/${path}`, {
          method: 'POST',
          body: JSON.stringify(sent),
          headers: {
            'X-Host-Persona': 'owner',
            'X-RequestDigest': host.digests.issue(emailOf('owner')),
            'If-Match': '*',
            'X-HTTP-Method': method,
          },
        }),
      );
      expect(reply.status).toBe(400);
    }
});
