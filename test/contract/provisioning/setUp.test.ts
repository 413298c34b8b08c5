import type { Connection } from '../../../src/data/connection';
import { checkHealth } from '../../../src/data/provisioning/health';
import { setUp, type SetUpOutcome } from '../../../src/data/provisioning/setUp';
import { deviceDecisionsPlan } from '../../../src/lists/deviceDecisionsPlan';
import { deviceRequestsPlan } from '../../../src/lists/deviceRequestsPlan';
import { rolloutServicesPlan } from '../../../src/lists/rolloutServicesPlan';
import { rolloutSettingsPlan } from '../../../src/lists/rolloutSettingsPlan';
import { rolloutSitesPlan } from '../../../src/lists/rolloutSitesPlan';
import { haveHost, host } from '../sharedHost';
import { connectionAs, described } from './site';

jest.setTimeout(120_000);

const emptySite = '/sites/hr';
const atOnce = async (): Promise<void> => undefined;

// Tests about one list use that one, and the settings, whose rows set-up maintains.
const requestsAlone = [rolloutSettingsPlan, deviceRequestsPlan];
const decisionsAlone = [rolloutSettingsPlan, deviceDecisionsPlan];
const sitesAlone = [rolloutSettingsPlan, rolloutSitesPlan];

haveHost({ seed: 'empty' });
let connection: Connection;
beforeAll(() => {
  connection = connectionAs(host, 'owner', emptySite);
});

describe('set-up of an empty site', () => {
  let outcome: SetUpOutcome;
  let posted: readonly string[];
  let undoIt: () => void;
  beforeAll(async () => {
    undoIt = host.database.trial();
    outcome = await setUp(connection);
    posted = host.log
      .all()
      .filter(({ method }) => method === 'POST')
      .map(({ path }) => path);
  });
  afterAll(() => undoIt());

  it('makes everything, and nothing twice', async () => {
    const empty = [rolloutSitesPlan, rolloutServicesPlan];
    expect(outcome).toEqual({ finished: true, refused: [], left: [], empty });
    expect((await checkHealth(connection)).findings).toEqual(empty.map((plan) => ({ kind: 'empty', plan })));

    const made = await described(connection);
    host.log.clear();
    expect(await setUp(connection)).toEqual({ finished: true, refused: [], left: [], empty });
    const writes = host.log
      .all()
      .flatMap(({ method, path, parts }) =>
        (parts ?? [{ method, path }]).filter((each) => each.method !== 'GET').map((each) => each.path),
      );
    expect(writes.filter((path) => !path.includes('$batch'))).toEqual([]);
    expect(await described(connection)).toEqual(made);
  });

  it('closes what not everybody reads before it adds a column to it, and takes the installer off every list', async () => {
    for (const list of ['DeviceRequests', 'DeviceDecisions', 'BlackBerryRegister', 'StaffReports', 'Matches']) {
      const about = posted.filter((path) => path.includes(list));
      const closed = about.findIndex((path) => /breakroleinheritance/i.test(path));
      expect(closed).toBeGreaterThanOrEqual(0);
      expect(closed).toBeLessThan(about.findIndex((path) => /createfieldasxml/i.test(path)));
    }
    expect(JSON.stringify((await described(connection)).lists)).not.toContain('Ruth Ellis');
  });

  it('secures people’s own rows before it lets anybody in', () => {
    const about = posted.filter((path) => path.includes('DeviceRequests'));
    const secured = about.findIndex((path, index) => index > 0 && /getList\('[^']*DeviceRequests'\)$/.test(path));
    expect(secured).toBeGreaterThan(about.findIndex((path) => /breakroleinheritance/i.test(path)));
    expect(secured).toBeLessThan(about.findIndex((path) => /addroleassignment/i.test(path)));
  });
});

describe('set-up', () => {
  it('says who may not: a visitor is refused before anything is made', async () => {
    await expect(setUp(connectionAs(host, 'staff', emptySite))).rejects.toMatchObject({
      problem: { kind: 'forbidden' },
    });
    expect((await described(connection)).lists).toEqual({});
  });

  it('stops where it is asked to, and goes on from there', async () => {
    let parts = 0;
    expect(await setUp(connection, { stopped: () => (parts += 1) > 3 })).toMatchObject({
      finished: false,
      refused: [],
      left: [],
    });
    expect(await setUp(connection)).toMatchObject({ finished: true, refused: [], left: [] });
    expect((await checkHealth(connection)).findings.filter(({ kind }) => kind !== 'empty')).toEqual([]);
  });

  it('waits for a busy SharePoint, as long as it says', async () => {
    const waits: number[] = [];
    host.faults.add({ match: { method: 'POST', path: 'createfieldasxml' }, status: 429, retryAfter: 7, times: 2 });
    const outcome = await setUp(connection, {
      plans: requestsAlone,
      wait: async (seconds) => void waits.push(seconds),
    });
    expect(outcome).toMatchObject({ finished: true, refused: [], left: [] });
    expect(waits).toEqual([7, 7]);
  });

  it('waits also where reading is refused for being busy, and asks again where a reply was lost', async () => {
    const waits: number[] = [];
    host.faults.add({ match: { method: 'GET', path: 'roleDefinitions' }, status: 503, retryAfter: 3, times: 2 });
    host.faults.add({ match: { path: '$batch' }, cut: 'before', times: 1 });
    const outcome = await setUp(connection, {
      plans: requestsAlone,
      wait: async (seconds) => void waits.push(seconds),
    });
    expect(outcome).toMatchObject({ finished: true, refused: [], left: [] });
    expect(waits).toEqual([3, 3]);
  });

  it('stops while it waits', async () => {
    let stop = false;
    host.faults.add({ match: { method: 'POST', path: 'createfieldasxml' }, status: 429, retryAfter: 300 });
    const outcome = await setUp(connection, {
      plans: requestsAlone,
      stopped: () => stop,
      wait: async () => void (stop = true),
    });
    expect(outcome.finished).toBe(false);
  });

  it('adds no column to a list that SharePoint will not let it close, and says so', async () => {
    host.faults.add({ match: { method: 'POST', path: 'breakroleinheritance' }, status: 500, times: 2 });
    const { refused } = await setUp(connection, { plans: requestsAlone });
    expect(refused).toMatchObject([{ difference: { kind: 'inherits' } }]);
    const [{ difference }] = refused as unknown as [{ difference: { plan: { shape: { name: string } } } }];
    const columns = await connection.sp.web
      .getList(connection.listUrl(difference.plan.shape.name))
      .fields.filter('Hidden eq false and ReadOnlyField eq false')<{ InternalName: string }[]>();
    expect(
      columns
        .map(({ InternalName }) => InternalName)
        .filter((name) => name !== 'Title' && name in deviceRequestsPlan.columns),
    ).toEqual([]);
    expect(await setUp(connection, { plans: requestsAlone })).toMatchObject({ finished: true, refused: [], left: [] });
  });

  it('leaves a list of somebody else’s at its address as it is', async () => {
    await connection.sp.web.lists.add('RolloutSites', '', 100, false);
    const list = connection.sp.web.getList(connection.listUrl('RolloutSites'));
    await list.items.add({ Title: 'Somebody’s row' });
    const before = await list.select('HasUniqueRoleAssignments', 'EnableAttachments')();
    const { finished, left } = await setUp(connection, { plans: sitesAlone });
    expect(finished).toBe(true);
    expect(left).toMatchObject([{ kind: 'foreign', rows: 1 }]);
    expect(await list.select('HasUniqueRoleAssignments', 'EnableAttachments')()).toEqual(before);
  });

  it('says what a person must decide: rights on a closed list that nobody declared', async () => {
    const { web } = connection.sp;
    await web.lists.add('DeviceDecisions', '', 100, false);
    const list = web.getList(connection.listUrl('DeviceDecisions'));
    await list.breakRoleInheritance(true);
    const { left } = await setUp(connection, { plans: decisionsAlone });
    expect(left.map(({ kind }) => kind)).toContain('extraGrant');
  });

  it('reports a column of another type, and leaves it alone', async () => {
    const { web } = connection.sp;
    await web.lists.add('RolloutSites', '', 100, false);
    await web.lists.getByTitle('RolloutSites').fields.addNumber('Town');
    expect(await setUp(connection, { plans: sitesAlone })).toMatchObject({
      finished: true,
      left: [{ kind: 'columnType', name: 'Town', found: 'Number', wanted: 'Text' }],
    });
    expect(
      await connection.sp.web.lists.getByTitle('Rollout sites').fields.getByInternalNameOrTitle('Town')<{
        TypeAsString: string;
      }>(),
    ).toMatchObject({ TypeAsString: 'Number' });
  });

  it('reports what SharePoint refuses, such as an index, and does the rest', async () => {
    await connection.sp.web.lists.add('RolloutSites', '', 100, false);
    await connection.sp.web.lists.getByTitle('RolloutSites').fields.addText('Wave', { MaxLength: 255 });
    await connection.sp.web.lists.getByTitle('RolloutSites').fields.getByInternalNameOrTitle('Wave').delete();
    await connection.sp.web.lists.getByTitle('RolloutSites').fields.addChoice('Region', { Choices: ['North'] });
    host.faults.add({ match: { method: 'POST', path: "getByInternalNameOrTitle('Region')" }, status: 500 });
    const { finished, refused } = await setUp(connection, { plans: sitesAlone, wait: atOnce });
    expect(finished).toBe(true);
    expect(refused.map(({ difference }) => difference.kind).sort()).toEqual(['index', 'required', 'words']);
  });

  it('offers new words beside those owners have added, and takes none away', async () => {
    await connection.sp.web.lists.add('RolloutSites', '', 100, false);
    await connection.sp.web.lists
      .getByTitle('RolloutSites')
      .fields.addChoice('Region', { Choices: ['Isles', 'North'] });
    await setUp(connection, { plans: sitesAlone });
    const field = await connection.sp.web
      .getList(connection.listUrl('RolloutSites'))
      .fields.getByInternalNameOrTitle('Region')<{ Choices: string[] }>();
    expect(field.Choices).toEqual(['Isles', 'North', 'Midlands and East', 'London', 'South']);
  });
});
