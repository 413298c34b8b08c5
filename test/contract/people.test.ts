import { findPeople } from '../../src/data/people';
import { ProblemError } from '../../src/data/problem';
import { personNamed } from '../../host/incoming';
import { startHost, type Host } from '../../host/server';
import { addRequest } from '../askedRequests';
import { newNames, rename } from '../renamed';
import { admit } from '../soak/people';
import { as, clientFor, emailOf, loginOf, refusal } from './client';
import { connectionAs } from './provisioning/site';

let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 'demo' });
});
afterAll(() => host.close());

test('everybody is told who they are', async () => {
  for (const [persona, name] of [
    ['staff', 'Ada Bell'],
    ['triage', 'Sam Okafor'],
  ] as const) {
    expect(await as(host, persona).web.currentUser()).toMatchObject({
      Title: name,
      Email: emailOf(persona),
      LoginName: loginOf(persona),
      PrincipalType: 1,
      IsSiteAdmin: false,
    });
    expect(await as(host, persona).profiles.myProperties()).toMatchObject({
      AccountName: loginOf(persona),
      DisplayName: name,
      Email: emailOf(persona),
    });
  }
  const { UserProfileProperties } = (await as(host, 'staff').profiles.myProperties()) as {
    UserProfileProperties: { Key: string; Value: string }[];
  };
  expect(Object.fromEntries(UserProfileProperties.map(({ Key, Value }) => [Key, Value]))).toMatchObject({
    FirstName: 'Ada',
    LastName: 'Bell',
    WorkEmail: emailOf('staff'),
  });
});

test('a user is found by number, email address and login', async () => {
  const { web } = as(host, 'staff');
  const { Id } = await web.currentUser();
  for (const user of [
    web.getUserById(Id),
    web.siteUsers.getById(Id),
    web.siteUsers.getByEmail(emailOf('staff')),
    web.siteUsers.getByLoginName(loginOf('staff')),
  ]) {
    expect(await user()).toMatchObject({ Id, Title: 'Ada Bell' });
  }
  expect((await web.siteUsers.select('Id')()).map((user) => user.Id)).toContain(Id);
  expect((await refusal(web.getUserById(999)())).status).toBe(404);
  expect((await refusal(web.siteUsers.getByEmail('nobody@openservice.invalid')())).status).toBe(404);
});

test('ensuring an account makes it known once, and nobody can be ensured who has none', async () => {
  const { web } = as(host, 'owner');
  const before = (await web.siteUsers()).length;
  const first = await web.ensureUser(loginOf('outsider'));
  const again = await web.ensureUser(emailOf('outsider'));
  expect(again).toEqual(first);
  expect(first).toMatchObject({ Title: 'Pat Moss', LoginName: loginOf('outsider') });
  expect(await web.siteUsers()).toHaveLength(before + 1);
  expect(await refusal(web.ensureUser('i:0#.f|membership|nobody@openservice.invalid'))).toMatchObject({
    status: 400,
    words: expect.stringContaining('nobody@openservice.invalid'),
  });
});

test('people search finds by the beginning of a name or account, and resolves one person', async () => {
  const { profiles } = as(host, 'staff');
  const search = async (QueryString: string, more = {}): Promise<string[]> =>
    (
      await profiles.clientPeoplePickerSearchUser({
        QueryString,
        MaximumEntitySuggestions: 5,
        PrincipalSource: 15,
        PrincipalType: 1,
        AllowEmailAddresses: true,
        AllowMultipleEntities: false,
        ...more,
      } as never)
    ).map((each) => String(each.DisplayText));
  expect(await search('mos')).toEqual(['Pat Moss']);
  expect(await search('PAT.MO')).toEqual(['Pat Moss']);
  expect(await search('oss')).toEqual([]);
  expect(await search('')).toEqual([]);
  expect(await search('Corporate ICT r', { PrincipalType: 9 })).toEqual(['Corporate ICT rollout']);
  expect(await search('Corporate ICT r')).toEqual([]);
  const [found] = await profiles.clientPeoplePickerSearchUser({
    QueryString: 'ada',
    MaximumEntitySuggestions: 5,
    PrincipalSource: 15,
    PrincipalType: 1,
  } as never);
  expect(found).toMatchObject({
    Key: loginOf('staff'),
    EntityType: 'User',
    IsResolved: true,
    EntityData: { Email: emailOf('staff') },
  });
  expect(
    await profiles.clientPeoplePickerResolveUser({ QueryString: 'Ruth Ellis', MaximumEntitySuggestions: 1 } as never),
  ).toMatchObject({ Key: loginOf('owner'), IsResolved: true });
  expect(
    await profiles.clientPeoplePickerResolveUser({ QueryString: 'Somebody', MaximumEntitySuggestions: 1 } as never),
  ).toMatchObject({ IsResolved: false });
});

test('any account the host knows can ask, by its login; one it does not know is turned away', async () => {
  const author = (await as(host, 'owner').web.siteUsers()).find(
    ({ Email }) => !['ada', 'jo', 'sam', 'ruth', 'pat'].some((first) => Email.startsWith(`${first}.`)),
  )!;
  const sp = clientFor(host, author.LoginName, author.Email, host.site, {
    'X-RequestDigest': host.digests.issue(author.Email),
  });
  expect(await sp.web.currentUser()).toMatchObject({ LoginName: author.LoginName });
  const nobody = await fetch(`${host.site}/_api/web`, { headers: { 'X-Host-Persona': 'nobody' } });
  expect(nobody.status).toBe(400);
});

test('who asks is told by header, else by cookie, else by how the host was started', async () => {
  const whoIs = async (headers: Record<string, string>): Promise<string> =>
    ((await (await fetch(`${host.site}/_api/web/currentUser`, { headers })).json()) as { Title: string }).Title;
  expect(await whoIs({ 'X-Host-Persona': 'triage', Cookie: 'host-persona=rollout' })).toBe('Sam Okafor');
  expect(await whoIs({ Cookie: 'other=1; host-persona=rollout' })).toBe('Jo Patel');
  expect(await whoIs({ 'X-Host-Persona': loginOf('owner') })).toBe('Ruth Ellis');
  expect(await whoIs({})).toBe('Ada Bell');
});

describe('an account that is given another name', () => {
  let undo: () => void;
  beforeEach(() => (undo = host.database.trial()));
  afterEach(() => undo());

  const madeBy = (login: string): Promise<{ readonly AuthorId: number }[]> =>
    as(host, 'owner')
      .web.getList('/sites/openservice/Lists/DeviceRequests')
      .items.select('AuthorId', 'Author/Name')
      .expand('Author')
      .filter(`Author/Name eq '${login}'`)();

  test.each([true, false])('keeps its number and what it made; the site knows its new name: %s', async (inSites) => {
    const { Id } = await as(host, 'staff').web.currentUser();
    await addRequest(host);
    await rename(host, 'staff', inSites);
    const login = loginOf(inSites ? newNames.staff : 'staff');
    expect(await as(host, newNames.staff).web.currentUser()).toMatchObject({ Id, LoginName: login });
    expect(await madeBy(login)).toMatchObject([{ AuthorId: Id }]);
    expect(await madeBy(loginOf(inSites ? 'staff' : newNames.staff))).toEqual([]);
  });

  test('leaves the old one to whoever is given it: another person, with an id of their own', async () => {
    const { objectId } = personNamed('staff', host.database)!;
    await rename(host, 'staff');
    expect(personNamed(emailOf('staff'), host.database)).toBeUndefined();
    expect(personNamed(newNames.staff, host.database)).toMatchObject({ persona: 'staff', objectId });
    admit(host, 'Ada Bellamy', emailOf('staff'), 'staff');
    expect(personNamed(emailOf('staff'), host.database)!.objectId).not.toBe(objectId);
  });
});

test('people are found for a form with the address and role, from two letters on; groups are nobody', async () => {
  const connection = connectionAs(host, 'rollout');
  expect(await findPeople(connection, ' okaf')).toContainEqual({
    name: 'Sam Okafor',
    email: emailOf('triage'),
    role: 'ICT device triage',
  });
  expect(await findPeople(connection, 'Open Service')).toEqual([]);
  host.log.clear();
  expect(await findPeople(connection, 'o ')).toEqual([]);
  expect(host.log.all()).toEqual([]);
});

test('where people cannot be searched, that is a problem and not nobody', async () => {
  host.faults.add({ match: { path: 'clientpeoplepickersearchuser' }, status: 500, times: 1 });
  await expect(findPeople(connectionAs(host, 'rollout'), 'okaf')).rejects.toThrow(ProblemError);
});
