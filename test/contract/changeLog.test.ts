import { changesIn, isLast } from '../../src/domain/changeLog/history';
import { type ChangeLog, type HeldRows, type LogScope, readChangeLog } from '../../src/data/changeLog';
import { putChangesBack, toPutBack } from '../../src/data/changePutBack';
import type { Connection } from '../../src/data/connection';
import { day } from '../../src/domain/day';
import { type Reach, rowsAtOnce } from '../../src/domain/changeLog/reach';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { as } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

/** Two weeks after the demonstration was made: nothing has changed since yesterday until a test does so. */
const today = day('2013-04-29');
const sinceYesterday: Reach = { since: day('2013-04-28'), most: rowsAtOnce };
const always: Reach = { since: undefined, most: rowsAtOnce };
const options = { wait: async () => undefined };

const anyPlace = { EntryKey: 'place-1', Place: 'The annexe', AgreementState: 'Agreed' };

haveHost({ seed: 'demo' });
beforeEach(() => host.clock.set(new Date('2013-04-29T08:00:00Z')));

function page(persona = 'rollout'): Connection {
  const connection = connectionAs(host, persona);
  connection.lists.heard(schemaVersion);
  return connection;
}

function read(scope: LogScope = {}, reach = sinceYesterday, held: HeldRows = new Map()): Promise<ChangeLog> {
  return readChangeLog(page(), scope, reach, today, held);
}

const list = (name: string, persona = 'rollout'): ReturnType<ReturnType<typeof as>['web']['getList']> =>
  as(host, persona).web.getList(`/sites/openservice/Lists/${name}`);

/** Each change of the log as who, list, columns and values. */
function told({ rows, since }: ChangeLog): unknown[] {
  return rows.flatMap((row) =>
    changesIn(row)
      .filter(({ after }) => since === undefined || after.on >= new Date(`${since}T00:00:00+01:00`))
      .map(({ list: name, what, columns, after }) => [after.by?.name, name, what, ...columns]),
  );
}

describe('the log of the demonstration', () => {
  /** The ID of a row. */
  async function idOf(name: string, filter: string): Promise<number> {
    const [{ Id }] = await list(name).items.filter(filter).select('Id')<{ Id: number }[]>();
    return Id;
  }

  test('tells who changed what in each list since yesterday, from SharePoint’s own author', async () => {
    const email = await idOf('RolloutStatuses', "StatusKey eq 'MILLGATE|email'");
    await list('RolloutStatuses').items.getById(email).update({ Now: 'Not working', ConfirmedBy: 'The Queen' });
    await list('RolloutSites', 'owner').items.getById(1).update({ Staff: 77 });
    await list('RolloutUpdates').items.add({
      Title: 'Email stops for an hour',
      EntryKey: 'news-1',
      PublishFrom: '2013-04-15T12:00:00Z',
    });
    const log = await read();
    expect(told(log)).toEqual(
      expect.arrayContaining([
        ['Jo Patel', 'statuses', 'changed', 'Now', 'ConfirmedBy'],
        ['Ruth Ellis', 'sites', 'changed', 'Staff'],
        ['Jo Patel', 'news', 'new', 'Title', 'PublishFrom'],
      ]),
    );
    expect(told(log)).toHaveLength(3);
    expect(log.sites.map(({ SiteCode }) => SiteCode)).toContain('MILLGATE');
    expect(log).toMatchObject({ unread: [], left: [], mayEdit: true, since: '2013-04-28' });
  });

  test('tells of one site as far back as its rows go, and of one row of it', async () => {
    const log = await read({ site: 'MILLGATE' }, always);
    expect(new Set(log.rows.map((row) => row.list))).toEqual(new Set(['statuses', 'sites', 'news', 'places']));
    expect(told(log).length).toBeGreaterThan(log.rows.length);
    const row = await read({ site: 'MILLGATE', service: 'email' }, always);
    expect(row.rows.filter((each) => each.list === 'statuses')).toHaveLength(1);
    expect(row.rows.every((each) => each.list !== 'sites')).toBe(true);
  });

  test('begins on the last day with changes where there are none since yesterday, and knows the day before', async () => {
    const email = await idOf('RolloutStatuses', "StatusKey eq 'MILLGATE|email'");
    for (const on of ['2013-04-24T09:00:00Z', '2013-04-25T09:00:00Z']) {
      host.clock.set(new Date(on));
      await list('RolloutStatuses')
        .items.getById(email)
        .update({ Reason: `Written ${on}` });
    }
    const log = await read();
    expect(log).toMatchObject({ since: '2013-04-25', next: '2013-04-24' });
    expect(told(log)).toHaveLength(1);
  });

  test('reads a row again only where somebody has written it since', async () => {
    const email = await idOf('RolloutStatuses', "StatusKey eq 'MILLGATE|email'");
    await list('RolloutStatuses').items.getById(email).update({ Reason: 'The line is late' });
    await list('RolloutSites').items.getById(1).update({ Staff: 77 });
    const held: HeldRows = new Map();
    const before = await read({}, sinceYesterday, held);
    host.clock.set(new Date('2013-04-29T08:05:00Z'));
    await list('RolloutSites').items.getById(1).update({ Staff: 78 });
    const after = await read({}, sinceYesterday, held);
    const byList = (log: ChangeLog, name: string): unknown => log.rows.find((row) => row.list === name);
    expect(byList(after, 'statuses')).toBe(byList(before, 'statuses'));
    expect(byList(after, 'sites')).not.toBe(byList(before, 'sites'));
  });

  test('says which lists keep versions, which rows have lost some, and names rows that cannot be read', async () => {
    const email = await idOf('RolloutStatuses', "StatusKey eq 'MILLGATE|email'");
    await list('RolloutStatuses', 'owner').update({ MajorVersionLimit: 2 });
    await list('RolloutSites', 'owner').update({ EnableVersioning: false });
    for (const Reason of ['One', 'Two', 'Three']) await list('RolloutStatuses').items.getById(email).update({ Reason });
    await list('RolloutSites').items.getById(1).update({ Staff: 77 });
    const place = await list('FallbackLocations').items.add({ Title: 'The annexe', ...anyPlace });
    host.faults.add({ match: { path: `items(${(place as { Id: number }).Id})/versions` }, status: 403 });
    const log = await read();
    expect(log.keeping).toEqual(
      expect.arrayContaining([
        { list: 'statuses', most: 2 },
        { list: 'sites', most: 0 },
        { list: 'news', most: 500 },
      ]),
    );
    expect(log.rows.find((row) => row.list === 'statuses')).toMatchObject({ beginsLate: true });
    expect(log.unread).toEqual([{ list: 'places', id: (place as { Id: number }).Id, title: 'The annexe' }]);
  });

  test('goes by the numbers of versions where a time was set by hand, and survives odd values', async () => {
    const email = await idOf('RolloutStatuses', "StatusKey eq 'MILLGATE|email'");
    const item = list('RolloutStatuses').items.getById(email);
    await item.validateUpdateListItem([
      { FieldName: 'Reason', FieldValue: 'By hand \u202egnihton' },
      { FieldName: 'Modified', FieldValue: '2013-01-01T09:00:00Z' },
    ]);
    host.clock.set(new Date('2013-04-29T08:05:00Z'));
    await item.update({ Now: 'Nonsense' });
    await item.update({ Now: 'Not working' });
    const [row] = (await read()).rows;
    const changes = changesIn(row);
    expect(changes.slice(-3).map(({ what, isOutOfTime }) => [what, isOutOfTime])).toEqual([
      ['changed', true],
      ['unknown', false],
      ['unknown', false],
    ]);
    expect(changes[changes.length - 3].after.values!.Reason).toBe('By hand gnihton');
    expect(changes[changes.length - 2].after).toMatchObject({ values: undefined, unreadable: 'Now' });
  });

  test('puts back what a colleague has changed', async () => {
    const { Staff } = await list('RolloutSites').items.getById(1).select('Staff')();
    await list('RolloutSites', 'owner').items.getById(1).update({ Staff: 77 });
    const [row] = (await read()).rows;
    const [change] = changesIn(row).slice(-1);
    expect(await putChangesBack(page(), 'sites', [toPutBack(change)], options)).toEqual([{ state: 'saved' }]);
    expect(await list('RolloutSites').items.getById(1).select('Staff')()).toMatchObject({ Staff });
  });

  test('puts a change back, in any list, unless somebody has written the row since', async () => {
    const email = await idOf('RolloutStatuses', "StatusKey eq 'MILLGATE|email'");
    const { Now, Reason } = await list('RolloutStatuses').items.getById(email).select('Now', 'Reason')();
    await list('RolloutStatuses').items.getById(email).update({ Now: 'Not working', Reason: 'The line is late' });
    await list('RolloutSites').items.getById(1).update({ Staff: 77 });
    const log = await read();
    for (const row of log.rows) {
      const changes = changesIn(row);
      const last = changes[changes.length - 1];
      expect(isLast(last)).toBe(true);
      expect(await putChangesBack(page(), row.list, [toPutBack(last)], options)).toEqual([{ state: 'saved' }]);
      // It is back already.
      expect(await putChangesBack(page(), row.list, [toPutBack(last)], options)).toEqual([{ state: 'saved' }]);
    }
    expect(await list('RolloutStatuses').items.getById(email).select('Now', 'Reason')()).toMatchObject({ Now, Reason });

    await list('RolloutSites').items.getById(1).update({ Staff: 78 });
    const [row] = (await read()).rows.filter((each) => each.list === 'sites');
    const changes = changesIn(row);
    // The same values again, by somebody else: nothing tells them apart but the etag.
    await list('RolloutSites', 'owner').items.getById(1).update({ Staff: 78 });
    const [outcome] = await putChangesBack(page(), 'sites', [toPutBack(changes[changes.length - 1])], options);
    expect(outcome).toMatchObject({ state: 'conflict', theirs: { Staff: 78, editedBy: 'Ruth Ellis' } });
    await list('RolloutSites', 'owner').items.getById(1).recycle();
    expect(await putChangesBack(page(), 'sites', [toPutBack(changes[changes.length - 1])], options)).toEqual([
      { state: 'gone' },
    ]);
  });
});
