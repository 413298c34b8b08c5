import type { Connection } from '../../src/data/connection';
import { isThere, olderLists } from '../../src/data/knownLists';
import { createLoader } from '../../src/data/loader';
import { checkHealth, mendEverything } from '../../src/data/provisioning/health';
import { foundSchemaVersion, keepSetting } from '../../src/data/provisioning/schemaSteps';
import { setUp } from '../../src/data/provisioning/setUp';
import type { ListQuery, Rights } from '../../src/data/read/query';
import { readLists } from '../../src/data/read/readLists';
import { settingsQuery } from '../../src/data/rollout';
import type { KeyedList } from '../../src/data/rowsByKey';
import { writeRows } from '../../src/data/rowWrites';
import { columnNames } from '../../src/lists/decode';
import { schemaVersion } from '../../src/lists/schemaVersion';
import type { Row } from '../../src/lists/shape';
import { connectionAs } from './provisioning/site';
import { figures, notices, version3, version4 } from './laterVersion';
import { haveHost, host } from './sharedHost';

const site = '/sites/hr';
const atOnce = { wait: async () => undefined };
const noticesQuery = { list: notices, columns: columnNames(notices), top: 10 } as const satisfies ListQuery;
const figuresQuery = { list: figures, columns: columnNames(figures), top: 10 } as const satisfies ListQuery;

haveHost({ seed: 'bare' });
let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  // The part of a browser's storage that these tests use.
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
  const listening = { addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(globalThis, 'window', { value: { localStorage, ...listening }, configurable: true });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'window'));

/** A page that somebody has just opened. */
function page(persona = 'staff'): Connection {
  return connectionAs(host, persona, site);
}

async function listsAt({ plans, version }: typeof version3): Promise<void> {
  expect(await setUp(page('owner'), { plans, version })).toMatchObject({ finished: true, refused: [], left: [] });
}

/** Adds a notice as a later package's form would, with the columns that the lists have. */
async function addNotice(values: object): Promise<void> {
  await page('owner').sp.web.getList(page().listUrl(notices.name)).items.add(values);
}

/** The requests that some work makes. */
async function requests(work: () => Promise<unknown>): Promise<string[]> {
  host.log.clear();
  await work();
  return host.log.all().map(({ path, parts }) => (parts ? parts.map((part) => part.path).join(' + ') : path));
}

/** What a page shows first: the notices, and what a later version adds to them. */
interface Shown {
  readonly notices: readonly Row<typeof notices>[];
  readonly figures: readonly Row<typeof figures>[];
  readonly unread?: true;
  readonly rights: Rights;
}

async function read(connection: Connection): Promise<Shown> {
  const [, found, later, rights] = await readLists(connection, settingsQuery, noticesQuery, figuresQuery, {
    rightsIn: figures,
  } as const);
  return { notices: found.rows, figures: later.rows, unread: later.unread, rights };
}

const old = { Id: 1, Title: 'Leeds is connected', NoticeKey: 'leeds', Urgent: true };

describe('lists that are at version 3', () => {
  beforeEach(async () => {
    await listsAt(version3);
    await addNotice({ Title: old.Title, NoticeKey: old.NoticeKey, Urgent: old.Urgent });
  });

  test('are asked for nothing that version 4 brings, in one request, and the answer is without it', async () => {
    let shown: Shown | undefined;
    const asked = await requests(async () => (shown = await read(page())));
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toMatch(/For|Tried|Ways|Figures/);
    expect(shown).toEqual({
      notices: [old],
      figures: [],
      unread: true,
      rights: { mayAdd: false, mayEdit: false, mayManage: false },
    });
    expect([...kept.keys()]).toEqual([]);
  });

  test('keep a form without a field that could not be saved, and save the rest', async () => {
    const { lists } = page();
    expect(isThere(lists, notices)).toBe(true);
    expect(isThere(lists, notices, 'Urgent')).toBe(true);
    expect(isThere(lists, notices, 'For')).toBe(false);
    expect(isThere(lists, figures)).toBe(false);
    expect(isThere(lists, figures, 'FigureKey')).toBe(false);
    // A form that empties columns it does not show can still save.
    const outcomes = await writeNotice(page('owner'), { Title: 'York', NoticeKey: 'york', For: undefined });
    expect(outcomes).toEqual([{ state: 'saved' }]);
    expect((await read(page())).notices.map(({ Title }) => Title)).toEqual(['Leeds is connected', 'York']);
  });

  test('refuse a value that they have no column for: it is said, and never dropped', async () => {
    const outcomes = await writeNotice(page('owner'), { Title: 'York', NoticeKey: 'york', For: 'region:North' });
    expect(outcomes).toEqual([
      { state: 'failed', problem: { kind: 'schemaMismatch', list: 'Notices', field: 'For' }, unclear: false },
    ]);
    expect((await read(page())).notices).toHaveLength(1);
  });

  test('answer as before where the browser still holds that they were at version 4, and it is forgotten', async () => {
    rememberVersion(4);
    let shown: Shown | undefined;
    const connection = page();
    expect(await requests(async () => (shown = await read(connection)))).toHaveLength(2);
    expect(shown?.notices).toEqual([old]);
    expect(shown?.unread).toBe(true);
    expect(await requests(() => read(connection))).toHaveLength(1);
    expect(await requests(() => read(page()))).toHaveLength(1);
    expect([...kept.keys()]).toEqual([]);
  });

  test('answer as before in each single list that is asked for alone, too', async () => {
    rememberVersion(4);
    expect((await readLists(page(), noticesQuery))[0].rows).toEqual([old]);
    rememberVersion(4);
    expect((await readLists(page(), figuresQuery))[0]).toEqual({ rows: [], unreadable: [], unread: true });
  });

  test('are told to their owner, by a reading and by the health check, which sets them up', async () => {
    const owner = page('owner');
    await read(owner);
    expect(owner.lists).toMatchObject({ said: 3, mayManage: false });
    await readLists(owner, { rightsIn: notices } as const);
    expect(owner.lists.mayManage).toBe(true);
    for (const persona of ['staff', 'rollout']) {
      const other = page(persona);
      await readLists(other, { rightsIn: notices } as const);
      expect(other.lists.mayManage).toBe(false);
    }

    const check = async (): Promise<unknown[]> =>
      (await checkHealth(owner, version4.plans, 4)).findings.map((finding) =>
        finding.kind === 'version' ? finding : finding.kind,
      );
    expect(await check()).toEqual(['column', 'column', 'column', 'list', { kind: 'version', found: 3, wanted: 4 }]);
    expect(await mendEverything(owner, version4.plans, 4)).toEqual([]);
    expect(await check()).toEqual([]);
    // The page that has just set up the lists knows their version.
    expect((await read(owner)).notices).toEqual([{ ...old, For: undefined, Tried: false, Ways: [] }]);
  });

  test('stay at version 3 where SharePoint refuses a column of version 4, until it is there', async () => {
    host.faults.add({ match: { method: 'POST', path: 'createfieldasxml' }, status: 500, times: 2 });
    const { refused } = await setUp(page('owner'), { ...version4, ...atOnce });
    expect(refused.map(({ difference }) => difference.kind)).toEqual(['column']);
    expect(await foundSchemaVersion(page('owner'))).toBe(3);
    expect((await read(page())).notices).toEqual([old]);
    await listsAt(version4);
    expect(await foundSchemaVersion(page('owner'))).toBe(4);
  });

  test('that say no version at all are at version 3', async () => {
    const settings = page('owner').sp.web.getList(page().listUrl('RolloutSettings')).items;
    const [{ Id }] = await settings.filter("SettingKey eq 'SchemaVersion'")<{ Id: number }[]>();
    await settings.getById(Id).delete();
    const connection = page();
    expect((await read(connection)).notices).toEqual([old]);
    expect(connection.lists.said).toBe(3);
    expect((await checkHealth(page('owner'), version3.plans, 3)).findings).toEqual([
      { kind: 'version', found: undefined, wanted: 3 },
    ]);
  });
});

describe('lists that are at version 4', () => {
  const whole = { ...old, For: 'region:North', Tried: true, Ways: ['Mail'] };
  beforeEach(async () => {
    await listsAt(version4);
    await addNotice({
      Title: old.Title,
      NoticeKey: old.NoticeKey,
      Urgent: old.Urgent,
      For: whole.For,
      Tried: true,
      Ways: whole.Ways,
    });
  });

  test('are asked for version 3 by a browser that knows nothing, in one request, and for all of it from then on', async () => {
    const connection = page();
    let shown: Shown | undefined;
    expect(await requests(async () => (shown = await read(connection)))).toHaveLength(1);
    expect(shown).toMatchObject({ notices: [old], unread: true });
    expect(isThere(connection.lists, notices, 'For')).toBe(true);
    expect(await requests(async () => (shown = await read(connection)))).toHaveLength(1);
    expect(shown).toMatchObject({ notices: [whole], unread: undefined });

    // A later visit.
    const asked = await requests(async () => (shown = await read(page())));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/For.*Figures/);
    expect(shown?.notices).toEqual([whole]);
  });

  test('are read once more behind what is shown first, where that left something out', async () => {
    const connection = page();
    const states: string[] = [];
    const whenShown = new Promise<void>((resolve) => {
      const loader = createLoader({
        read: () => read(connection),
        lists: connection.lists,
        now: () => new Date(),
      });
      loader.subscribe(() => {
        const value = loader.current();
        if (value.state !== 'ready') return;
        const [notice] = value.data.notices;
        states.push(`${notice.For ?? 'without'}${value.refreshing ? ', refreshing' : ''}`);
        if (!value.refreshing) resolve();
      });
    });
    expect(await requests(() => whenShown)).toHaveLength(2);
    expect(states).toEqual(['without, refreshing', 'region:North']);
  });

  test('are not read twice for what was not left out', async () => {
    const connection = page();
    const query = { list: notices, columns: ['Title'], top: 10 } as const;
    const whenShown = new Promise<void>((resolve) => {
      const loader = createLoader({
        read: () => readLists(connection, settingsQuery, query),
        lists: connection.lists,
        now: () => new Date(),
      });
      loader.subscribe(() => {
        const value = loader.current();
        if (value.state === 'ready' && !value.refreshing) resolve();
      });
    });
    expect(await requests(() => whenShown)).toHaveLength(1);
    expect(connection.lists.at).toBe(4);
  });

  test('are not read twice for a column of a list without rows', async () => {
    await page('owner').sp.web.getList(page().listUrl(notices.name)).items.getById(1).delete();
    const connection = page();
    await readLists(connection, settingsQuery, noticesQuery);
    expect(connection.lists.hasMoreThan(3)).toBe(false);
    await addNotice({ Title: old.Title, NoticeKey: old.NoticeKey });
    kept.clear();
    const other = page();
    await readLists(other, settingsQuery, noticesQuery);
    expect(other.lists.hasMoreThan(3)).toBe(true);
  });

  test('are still at version 4 where no more than the keys of the settings are read', async () => {
    rememberVersion(4);
    const connection = page();
    await readLists(connection, { list: settingsQuery.list, columns: ['SettingKey'], top: 10 } as const);
    expect([connection.lists.at, connection.lists.said]).toEqual([4, undefined]);
  });

  test('that lack a column by somebody’s hand answer without all of version 4, and are not asked for it again and again', async () => {
    await page('owner').sp.web.getList(page().listUrl(notices.name)).fields.getByInternalNameOrTitle('For').delete();
    rememberVersion(4);
    const connection = page();
    expect(await requests(async () => expect((await read(connection)).notices).toEqual([old]))).toHaveLength(2);
    expect(await requests(() => read(connection))).toHaveLength(1);
    await listsAt(version4);
    expect((await read(page())).notices).toEqual([old]);
    connection.lists.setUpTo(4);
    expect((await read(connection)).notices).toEqual([{ ...old, For: undefined, Tried: true, Ways: ['Mail'] }]);
  });

  test('are still at version 4 where somebody has deleted a list that every version has', async () => {
    rememberVersion(4);
    const connection = page();
    const deleted = {
      list: { name: 'Deleted', columns: { Title: { kind: 'text' } } },
      columns: ['Title'],
      top: 10,
    } as const;
    const asked = await requests(() =>
      expect(readLists(connection, deleted)).rejects.toMatchObject({
        problem: { kind: 'missing', list: 'Deleted' },
      }),
    );
    expect(asked).toHaveLength(1);
    expect(connection.lists.at).toBe(4);
  });

  test('hold what a later package’s form writes, and a package set back leaves it alone', async () => {
    const connection = page('owner');
    await read(connection);
    const [base] = (await readLists(connection, { ...noticesQuery, etags: true } as const))[0].rows;
    expect(await writeNotice(connection, { For: 'region:South' }, base)).toEqual([{ state: 'saved' }]);
    await keepSetting(connection, 'SchemaVersion', 'Schema version', '3');
    const before = page('owner');
    expect((await read(before)).notices).toEqual([{ ...whole, For: 'region:South' }]);
    const [again] = (await readLists(before, { ...noticesQuery, etags: true } as const))[0].rows;
    expect(again.For).toBeUndefined();
    expect(await writeNotice(before, { Title: 'Leeds' }, again)).toEqual([{ state: 'saved' }]);
    await keepSetting(connection, 'SchemaVersion', 'Schema version', '4');
    await read(before);
    expect((await read(before)).notices).toEqual([{ ...whole, Title: 'Leeds', For: 'region:South' }]);
  });

  test('that were set back under an open form refuse its field, say so, and the next form is without it', async () => {
    const connection = page('owner');
    await read(connection);
    expect(isThere(connection.lists, notices, 'For')).toBe(true);
    const list = page('owner').sp.web.getList(page().listUrl(notices.name));
    await list.fields.getByInternalNameOrTitle('For').delete();
    const outcomes = await writeNotice(connection, { Title: 'York', NoticeKey: 'york', For: 'region:North' });
    expect(outcomes).toMatchObject([{ state: 'failed', problem: { kind: 'schemaMismatch', field: 'For' } }]);
    expect(isThere(connection.lists, notices, 'For')).toBe(false);
  });
});

test('only an owner is told that lists are older than the package, or lack something of the version they say', () => {
  expect(olderLists({ at: 3, said: 4, mayManage: true }, 4)).toEqual({ found: 3, wanted: 4 });
  expect(olderLists({ at: 3, said: 2, mayManage: true }, 3)).toEqual({ found: 2, wanted: 3 });
  expect(olderLists({ at: 3, said: 2, mayManage: false }, 3)).toBeUndefined();
  expect(olderLists({ at: 3, said: 3, mayManage: true }, 3)).toBeUndefined();
  expect(olderLists({ at: 4, said: 4, mayManage: true }, 3)).toBeUndefined();
  expect(olderLists({ at: 3, said: undefined, mayManage: true }, 3)).toBeUndefined();
  expect(olderLists({ at: 3, said: 3, mayManage: true })).toEqual({ found: 3, wanted: schemaVersion });
  expect(olderLists({ at: schemaVersion, said: schemaVersion, mayManage: true })).toBeUndefined();
});

const keyedNotices = { list: notices, keyColumn: 'NoticeKey' } as const satisfies KeyedList<typeof notices>;

type NoticeWrite = Parameters<typeof writeRows<typeof notices>>[2][number];

function writeNotice(
  connection: Connection,
  values: NoticeWrite['values'],
  base?: NoticeWrite['base'],
): ReturnType<typeof writeRows<typeof notices>> {
  return writeRows(connection, keyedNotices, [{ key: values.NoticeKey ?? 'leeds', base, values }], atOnce);
}

/** The version that an earlier visit left in the browser. */
function rememberVersion(version: number): void {
  page().lists.setUpTo(version);
}
