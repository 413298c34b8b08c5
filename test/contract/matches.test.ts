import { solutionPath } from '../../host/sites';
import type { Connection } from '../../src/data/connection';
import { forget, keepMatches, readMatches, type TeamMatch, type TeamMatches } from '../../src/data/matches';
import { handKey, matchKey, type MatchKind } from '../../src/domain/rollout/import/matchKeys';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { as, refusal } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });
afterEach(() => host.reset());

const path = `${solutionPath}/Lists/Matches`;
const list = (persona: string): ReturnType<ReturnType<typeof as>['web']['getList']> =>
  as(host, persona).web.getList(path);

function page(persona = 'rollout', version = schemaVersion): Connection {
  const connection = connectionAs(host, persona);
  connection.lists.setUpTo(version);
  return connection;
}

async function read(connection: Connection = page()): Promise<TeamMatches> {
  const team = await readMatches(connection);
  if (typeof team === 'string') throw new Error(team);
  return team;
}

const match = (kind: MatchKind, text: string, ours: string): TeamMatch => ({
  kind,
  text,
  key: matchKey(kind, handKey(text)),
  ours,
});
const live = match('Status', 'LIVE!', 'Working, Connected');
const said = ({ matches }: TeamMatches): Record<string, string> =>
  Object.fromEntries(matches.map(({ key, ours }) => [key, ours]));
const before = { 'owner|atos': 'Supplier', 'service|landlines': 'telephone' };

describe('what words of sheets mean', () => {
  test('is kept for the whole team: twenty rows in a request, and read by both teams', async () => {
    const many = Array.from({ length: 19 }, (_, at) => match('Site', `Depot ${at}`, 'MILLGATE'));
    const team = await read();
    host.log.clear();
    expect(await keepMatches(page(), team, [live, ...many])).toEqual({ replaced: [], failed: 0 });
    expect(host.log.all()).toHaveLength(1);
    for (const persona of ['rollout', 'triage'])
      expect(said(await read(page(persona)))).toMatchObject({ ...before, 'status|live': 'Working, Connected' });
    const [row] = await list('owner').items.filter("MatchKey eq 'status|live'")<object[]>();
    expect(row).toMatchObject({ Title: 'LIVE!', Kind: 'Status', Ours: 'Working, Connected' });
  });

  test('is closed to staff', async () => {
    const closed = { status: 403 };
    expect(await refusal(list('staff').items())).toMatchObject(closed);
    expect(await refusal(list('staff').items.add({ Title: 'x', MatchKey: 'x', Kind: 'Status' }))).toMatchObject(closed);
    expect(await readMatches(page('staff'))).toMatch(/absent|unread/);
  });

  test('matched by two people at once holds as the later said, and names what it replaced', async () => {
    const [mine, theirs] = [await read(), await read()];
    await keepMatches(page(), theirs, [live]);
    const other = { ...live, ours: 'Working' };
    expect(await keepMatches(page(), mine, [other])).toEqual({ replaced: ['LIVE!'], failed: 0 });
    expect(said(await read())).toEqual({ ...before, 'status|live': 'Working' });
    // The same match by both is no conflict.
    expect(await keepMatches(page(), mine, [other])).toEqual({ replaced: [], failed: 0 });
  });

  test('changed by a colleague meanwhile is written over by its etag', async () => {
    await keepMatches(page(), await read(), [live]);
    const [mine, theirs] = [await read(), await read()];
    await keepMatches(page(), theirs, [{ ...live, ours: 'Working' }]);
    expect(await keepMatches(page(), mine, [{ ...live, ours: '' }])).toEqual({ replaced: ['LIVE!'], failed: 0 });
    expect(said(await read())['status|live']).toBe('');
  });

  test('is forgotten without a row being deleted, and may be matched again', async () => {
    await keepMatches(page(), await read(), [live]);
    const team = await read();
    const forgotten = team.matches.find(({ key }) => key === live.key)!;
    expect(await keepMatches(page(), team, [forget(forgotten)])).toEqual({ replaced: [], failed: 0 });
    const after = await read();
    expect(said(after)).toEqual(before);
    expect(after.rows).toHaveLength(3);
    await keepMatches(page(), after, [live]);
    expect(said(await read())).toEqual({ ...before, 'status|live': 'Working, Connected' });
  });

  test('that is too long, or that SharePoint refuses, stops nothing', async () => {
    const long = match('Status', 'x'.repeat(300), 'Working');
    expect(await keepMatches(page(), await read(), [long, live])).toEqual({ replaced: [], failed: 0 });
    expect(said(await read())).toEqual({ ...before, 'status|live': 'Working, Connected' });
    const team = await read();
    expect(await keepMatches(page('staff'), team, [match('Status', 'Down', 'Not working')])).toEqual({
      replaced: [],
      failed: 1,
    });
    host.faults.add({ match: { path: "Matches')/items", method: 'POST' }, status: 429, retryAfter: 60 });
    expect(await keepMatches(page(), team, [match('Status', 'Down', 'Not working')])).toEqual({
      replaced: [],
      failed: 1,
    });
  });

  test.each(['constructor', '__proto__', "O'Neill | Sons", '✔', '<b>x</b>'])('may be said of “%s”', async (text) => {
    const hostile = match('Owner', text, 'Outside');
    expect(await keepMatches(page(), await read(), [hostile])).toEqual({ replaced: [], failed: 0 });
    expect((await read()).matches).toContainEqual(hostile);
  });

  test('says nothing where a row was written by hand under a key of another kind', async () => {
    await list('rollout').items.add({ Title: 'BT', MatchKey: 'owner|bt', Kind: 'Status', Ours: 'Working' });
    await list('rollout').items.add({ Title: 'x', MatchKey: 'Owner|EE', Kind: 'Owner', Ours: ' Outside ' });
    const team = await read();
    expect(said(team)).toEqual({ ...before, 'owner|ee': 'Outside' });
    // Matched on the page, the row is put right.
    expect(await keepMatches(page(), team, [match('Owner', 'BT', 'Supplier')])).toEqual({ replaced: [], failed: 0 });
    expect(said(await read())).toEqual({ ...before, 'owner|ee': 'Outside', 'owner|bt': 'Supplier' });
  });

  test('is absent between the package and set-up, and where somebody has deleted the list', async () => {
    host.log.clear();
    expect(await readMatches(page('rollout', 5))).toBe('absent');
    expect(host.log.all()).toEqual([]);
    await list('owner').delete();
    const connection = page();
    expect(await readMatches(connection)).toBe('absent');
    expect(connection.lists.at).toBeLessThan(schemaVersion);
  });

  test('is not known where SharePoint does not answer, which is no reason to believe that the list is gone', async () => {
    host.faults.add({ match: { path: 'Matches' }, status: 503, times: 9 });
    expect(await readMatches(page())).toBe('unread');
  });
});
