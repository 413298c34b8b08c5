import type { SPFI } from '@pnp/sp';
import type { IList, IListInfo } from '@pnp/sp/lists';
import { startHost, type Host } from '../../../host/server';
import { as, emailOf, loginOf } from '../client';
import replies from './replies.json';
import { compare, shapeOf } from './shape';

let host: Host;
let sp: SPFI;
const table: string[] = [];
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'empty' });
  sp = as(host, 'owner', undefined, { Accept: 'application/json;odata=nometadata' });
  await sp.web.lists.add('Recorded', '', 100, false, { EnableVersioning: true });
  for (const Title of ['Item 0', 'Item 1', 'Item 2', 'Item 3', 'Item 4']) await list().items.add({ Title });
});
afterAll(async () => {
  await host.close();
  process.stdout.write(`\nRecorded SharePoint replies\n${table.join('\n')}\n\n`);
});

const list = (): IList => sp.web.lists.getByTitle('Recorded');

/** The last reply's status and text, as sent: PnPjs returns only the content. */
async function wire(method: string, path: string, body?: unknown): Promise<{ status: number; body: string }> {
  const reply = await fetch(`${host.site}/_api/${path}`, {
    method, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: { 'X-Host-Persona': 'owner', 'X-RequestDigest': host.digests.issue(emailOf('owner')), Accept: 'application/json;odata=nometadata', 'Content-Type': path === '$batch' ? 'multipart/mixed; boundary=b' : 'application/json' },
  });
  return { status: reply.status, body: await reply.text() };
}

const inBatch = (method: string, path: string, body = '', headers = ''): Promise<{ status: number; body: string }> => wire('POST', '$batch',
  `--b\nContent-Type: multipart/mixed; boundary="c"\n\n--c\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n${method} ${host.site}/_api/${path} HTTP/1.1\naccept: application/json;odata=nometadata\ncontent-type: application/json\n${headers}\n${body}\n\n--c--\n\n--b--\n`);

const recorded = "web/lists/getByTitle('Recorded')";
const form = (values: Record<string, string>, more = {}): object => ({ formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })), bNewDocumentUpdate: false, listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/openservice/Lists/Recorded' } }, ...more });
const newField = { parameters: { SchemaXml: '<Field Type="Text" DisplayName="ADDED FIELD" />' } };

/** Something with its own permissions, on which one person has two levels, and its assignments. */
async function withAssignments(of: 'web' | 'list' | 'item', path: string): Promise<{ status: number; body: string }> {
  const me = (await sp.web.currentUser()).Id;
  const securable = of === 'item' ? list().items.getById(1) : list();
  if (of !== 'web') await securable.breakRoleInheritance(false);
  await (of === 'web' ? sp.web : securable).roleAssignments.add(me, 1073741829);
  await (of === 'web' ? sp.web : securable).roleAssignments.add(me, 1073741830);
  return wire('GET', `${path}?${assignments}`);
}
const assignments = '$select=Id,HasUniqueRoleAssignments,RoleAssignments/PrincipalId,RoleAssignments/RoleDefinitionBindings&$expand=RoleAssignments/RoleDefinitionBindings';

interface Covered {
  readonly ask: () => Promise<{ status: number; body: string }>;
  /** Recorded but deliberately not answered here, with the reason. */
  readonly without?: readonly [reason: string, ...paths: string[]];
  /** Answered here in addition to the recording, because the recorded list or request was a different one. */
  readonly beyond?: readonly string[];
}

// A document library was recorded. Its change tokens, pictures and labels would be invented here.
const listOnly = ['not kept here', 'CurrentChangeToken.StringValue', 'EnableRequestSignOff', 'ExemptFromBlockDownloadOfNonViewableFiles', 'FileSavePostProcessingEnabled', 'ImagePath.DecodedUrl', 'ImageUrl', 'DefaultSensitivityLabelForLibrary', 'ListExperienceOptions', 'MultipleDataList', 'ServerTemplateCanCreateFolders', 'TemplateFeatureId'] as const;
const hiddenLevels = ['levels of SharePoint’s own that nothing here uses'] as const;

const covered: Readonly<Record<string, Covered>> = {
  'BatchClientTests/HandleBatchErrorsForLargeBatch-0-00002': { ask: () => wire('GET', "web/lists/getByTitle('Nope')") },
  'ExceptionTests/ThrowSharePointRestServiceException-0-00003': { ask: () => wire('POST', 'web/lists', { Title: 'Recorded', BaseTemplate: 100 }) },
  'FilesTests/ConvertFileAsyncExceptionTest-0-00002': { ask: () => wire('GET', "web/getList('%2Fsites%2Fhr%2FLists%2Fx')") },
  'FoldersTests/EnsureListFolderDeepTest-0-00003': { ask: () => wire('GET', "web/getList('%2Fsites%2Fopenservice%2FLists%2FNope')") },
  'ListItemTests/BulkAddListItemsWithBadFieldNameTest-0-00004': { ask: () => inBatch('POST', `${recorded}/AddValidateUpdateItemUsingPath()`, JSON.stringify(form({ Title: 'My title 1', MetaInfo: 'abc' }))) },
  'ListItemTests/ComplianceTagBatchTest-0-00006': { ask: () => inBatch('MERGE', `${recorded}/items(2)`, '{"Title":"Item 1"}', 'if-match: *\n') },
  'ListItemTests/DeleteListItemVersionsAsyncTest-0-00005': { ask: () => inBatch('POST', `${recorded}/AddValidateUpdateItemUsingPath()`, JSON.stringify(form({ Title: 'Item 0' }))) },
  'CSOMTests/CSOMBatching-0-00006': { ask: () => wire('GET', `${recorded}/items?$top=4`) },
  'PagingTests/RESTListItemAsyncPaging-100-00001': { ask: () => wire('GET', `${recorded}/items?$select=Id,Title&$top=4`) },
  'ListFieldTests/AddListFieldAsXmlAsyncTest-0-00003': { ask: () => wire('POST', `${recorded}/fields/createfieldasxml`, newField) },
  'ListFieldTests/AddListFieldAsXmlBatchAsyncTest-0-00003': { ask: () => inBatch('POST', `${recorded}/fields/createfieldasxml`, JSON.stringify(newField)) },
  'RoleDefinitionTests/CreateUpdateDeleteWebRoleDefinition-0-00002': { ask: () => wire('GET', 'web?$select=Id,RoleDefinitions&$expand=RoleDefinitions'), without: hiddenLevels },
  'RoleDefinitionTests/CreateUpdateDeleteWebRoleDefinition-0-00003': { ask: () => wire('POST', 'web/roledefinitions', { Name: 'Test RoleDef 2', BasePermissions: { High: '0', Low: '262144' } }) },
  'RoleDefinitionTests/CreateUpdateDeleteWebRoleDefinition-0-00004': { ask: () => wire('GET', "web/roledefinitions?$filter=Name eq 'Test RoleDef 2'") },
  'RoleAssignmentsTests/DeleteListItemRoleAssignment-0-00014': { ask: () => withAssignments('item', `${recorded}/items(1)`) },
  'RoleAssignmentsTests/DeleteListRoleAssignment-0-00010': { ask: () => withAssignments('list', recorded) },
  'RoleAssignmentsTests/DeleteWebRoleAssignment-1-00008': { ask: () => withAssignments('web', 'web') },
  'SharePointGroupTests/AddRemoveSharePointGroupUsers-0-00002': { ask: () => wire('POST', 'web/sitegroups', { Title: 'PNP_SDK_TEST_TestGroupUsers' }) },
  'SharePointGroupTests/AddRemoveSharePointGroupUsers-0-00005': { ask: () => wire('POST', 'web/ensureuser', { logonName: loginOf('staff') }) },
  'SharePointGroupTests/AddRemoveSharePointGroupUsers-0-00006': { ask: () => wire('POST', "web/sitegroups/getByName('PNP_SDK_TEST_TestGroupUsers')/users", { LoginName: loginOf('staff') }) },
  'UserTests/GetCurrentUser-0-00002': { ask: () => wire('GET', 'web?$select=Id,CurrentUser&$expand=CurrentUser') },
  'UserTests/GetGraphUsersViaGroupMembership-0-00003': { ask: () => wire('GET', 'web/siteusers/getbyid(3)') },
  'UserTests/GetSharePointUserAsGraphUser-0-00003': { ask: () => wire('GET', 'web/siteusers/getbyid(4)'), without: ['a number of another directory', 'AadObjectId.NameId', 'AadObjectId.NameIdIssuer'] },
  'AddExpandoTests/AddListItemViaBatchRest-0-00006': { ask: () => inBatch('POST', `${recorded}/AddValidateUpdateItemUsingPath()`, JSON.stringify(form({ Title: 'Yesssss' }))) },
  'AddExpandoTests/AddListItemViaRest-0-00005': { ask: () => wire('POST', `${recorded}/AddValidateUpdateItemUsingPath()`, form({ Title: 'Yes' })) },
  'ListTests/AddListEventReceiverAsyncNoEventReceiverNameExceptionTest-0-00002': { ask: () => wire('GET', recorded), without: listOnly },
};

/** Recorded replies with the same shape as another one, or to requests that are answered with 501 here. */
const elsewhere: Readonly<Record<string, string>> = {
  'FilesTests/ConvertImageFileAsyncTest-2-00002': '501: files',
  'ListItemTests/AddListFolderTest-0-00009': '501: folders in lists',
  'ListItemTests/BulkAddListItemsWithBadFieldNameTestDontThrowOnError-0-00004': 'as BulkAddListItemsWithBadFieldNameTest',
  'ListItemTests/BulkAddListItemsWithBadFieldNameTestDontThrowOnErrorNamedBatch-0-00004': 'as BulkAddListItemsWithBadFieldNameTest',
  'CSOMTests/CSOMBatching-0-00009': 'as CSOMBatching-0-00006',
  'ListFieldTests/AddListFieldAsXmlBatchTest-0-00003': 'as AddListFieldAsXmlBatchAsyncTest',
  'ListFieldTests/AddListFieldAsXmlSpecifiedBatchAsyncTest-0-00003': 'as AddListFieldAsXmlBatchAsyncTest',
  'ListItemTests/ListItemAttachmentsSpecialCharTest-0-00005': '501: attachments',
  'ListItemTests/ListItemAttachmentsSpecialCharTest-0-00006': '501: attachments',
  'ListItemTests/ListItemAttachmentsSpecialCharTest-0-00007': '501: attachments',
  'AddExpandoTests/AddListItemViaRestNonAsync-0-00006': 'as AddListItemViaRest',
  'ListTests/AddListEventReceiverAsyncNoEventReceiverSequenceNumberExceptionTest-0-00002': 'as AddListEventReceiverAsyncNoEventReceiverNameExceptionTest',
  'ListTests/AddListEventReceiverAsyncNoEventReceiverUrlExceptionTest-0-00002': 'as AddListEventReceiverAsyncNoEventReceiverNameExceptionTest',
};

test('every recorded reply is covered, or said not to be', () => {
  expect([...Object.keys(covered), ...Object.keys(elsewhere)].sort()).toEqual(replies.responses.map((reply) => reply.case).sort());
});

test.each(replies.responses.filter((reply) => reply.case in covered).map((reply) => [reply.case, reply] as const))('answers in the shape of %s', async (name, reply) => {
  const { ask, without: [, ...without] = [''], beyond = [] } = covered[name];
  const answered = await ask();
  expect(answered.status).toBe(reply.status);
  const { head: recordedHead, json: recordedJson } = parts(reply.body, reply.kind === 'batch reply' ? 'last' : 'all');
  const { head, json } = parts(answered.body, 'last');
  // In a batch: the same lines, except for boundaries and values.
  expect(head).toEqual(recordedHead);
  const difference = compare(shapeOf(recordedJson), shapeOf(json));
  expect(difference.other).toEqual([]);
  expect(difference.missing).toEqual(without);
  expect(difference.added).toEqual(beyond);
  table.push(`  same shape  ${name}${without.length ? ` (without ${without.length}: ${covered[name].without![0]})` : ''}`);
});

test('the replies not covered are the same as another one, or answered 501', async () => {
  expect((await wire('GET', "web/getFileByServerRelativePath(decodedUrl='%2Fsites%2Fopenservice%2Fa.txt')")).status).toBe(501);
  expect((await wire('GET', `${recorded}/items?$select=Id,AttachmentFiles&$expand=AttachmentFiles`)).status).toBe(501);
  expect((await wire('POST', `${recorded}/items(1)/attachmentFiles/add(FileName='a.txt')`, 'x')).status).toBe(501);
  expect((await wire('POST', `${recorded}/AddValidateUpdateItemUsingPath()`, form({ Title: 'Folder1' }, { listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/openservice/Lists/Recorded' }, UnderlyingObjectType: 1 } }))).status).toBe(501);
  for (const [name, why] of Object.entries(elsewhere)) table.push(`  ${why.startsWith('501') ? 'not here  ' : 'a twin    '}  ${name} (${why})`);
});

test('errors say the recorded words', async () => {
  const words = (body: string): string => (JSON.parse(body) as { 'odata.error': { code: string; message: { value: string } } })['odata.error'].message.value;
  for (const name of ['BatchClientTests/HandleBatchErrorsForLargeBatch-0-00002', 'ExceptionTests/ThrowSharePointRestServiceException-0-00003', 'FilesTests/ConvertFileAsyncExceptionTest-0-00002', 'FoldersTests/EnsureListFolderDeepTest-0-00003']) {
    const plain = (text: string): string => text.replace(/'[^']*'/g, "'…'");
    expect(plain(words((await covered[name].ask()).body))).toBe(plain(words(replies.responses.find((reply) => reply.case === name)!.body)));
  }
});

test('the address of the next page is encoded as recorded', async () => {
  const { body } = await wire('GET', `web/lists(guid'${(await list().select('Id')<IListInfo>()).Id}')/items?$top=4`);
  const plain = (text: string): string => text.replace(/^.*?_api/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '').replace(/guid(%27|')/g, "guid'").replace(/(%27|')\)/g, "')");
  const recordedLink = (JSON.parse(replies.responses.find((reply) => reply.case === 'CSOMTests/CSOMBatching-0-00006')!.body) as { 'odata.nextLink': string })['odata.nextLink'];
  expect(plain((JSON.parse(body) as { 'odata.nextLink': string })['odata.nextLink'])).toBe(plain(recordedLink));
});

/** In a batch reply: its own lines, one part's lines, and a part's JSON. In a plain reply: its JSON. */
function parts(body: string, which: 'last' | 'all'): { head: string[]; json: unknown } {
  if (!body.startsWith('--batchresponse_')) return { head: [], json: JSON.parse(body) };
  const all = body.split(/--batchresponse_[0-9a-f-]{36}(?:--)?\r\n/).filter((part) => part !== '');
  const [head, ...rest] = (which === 'all' ? all[0] : all[all.length - 1]).split('\r\n\r\n').slice(1);
  const text = rest.join('').trim();
  return { head: head.split('\r\n').map((line) => line.replace(/"[^"]*"/, '"…"')), json: text === '' ? null : JSON.parse(text) };
}
