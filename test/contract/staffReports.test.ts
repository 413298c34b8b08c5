import { solutionPath } from '../../host/sites';
import { readSiteForEditing } from '../../src/data/rolloutEditing';
import { day } from '../../src/domain/day';
import { readSiteReport, type SiteReport } from '../../src/data/siteReport';
import { writeSaidFigures } from '../../src/data/saidFigures';
import { readAllReports, readStaffSaid } from '../../src/data/staffSaid';
import { type NewReport, newReportKey, readOwnReports, readReportsAt, sendReport } from '../../src/data/staffReports';
import type { ReportWord } from '../../src/domain/rollout/reports';
import { schemaVersion } from '../../src/lists/schemaVersion';
import type { Connection } from '../../src/data/connection';
import { admit, openPage, type Person } from '../soak/people';
import { as, refusal } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });

const now = (): Date => host.clock.now();
const options = { wait: async () => undefined };
const path = `${solutionPath}/Lists/StaffReports`;
const titleOf = (site: string, service: string): string => `${service}, ${site}`;

function page(persona: string): Connection {
  const connection = connectionAs(host, persona);
  connection.lists.setUpTo(schemaVersion);
  return connection;
}

function pageOf(person: Person): Connection {
  const connection = openPage(host, person);
  connection.lists.setUpTo(schemaVersion);
  return connection;
}

type Said = Parameters<typeof writeSaidFigures>[3];

/** Counts the reports, as the rollout team's page does once all sites are read. */
async function count(connection: Connection = page('rollout'), titles: Said = titleOf): Promise<void> {
  await writeSaidFigures(connection, await readAllReports(connection, now()), now(), titles);
}

const somebody = (at: number): Person => admit(host, `Somebody ${at}`, `somebody.${at}@openservice.invalid`, 'staff');

function word(Says: ReportWord, more: Partial<NewReport> = {}): NewReport {
  const SiteCode = 'MILLGATE';
  return { Title: 'Email', ReportKey: newReportKey(), SiteCode, ServiceKey: 'email', Says, Line: undefined, ...more };
}

async function say(connection: Connection, Says: ReportWord, more?: Partial<NewReport>): Promise<void> {
  expect(await sendReport(connection, word(Says, more), false, options)).toEqual({ state: 'saved' });
}

interface FigureRow {
  readonly Id: number;
  readonly FigureKey: string;
  readonly About: string;
  readonly Value: string;
  readonly AsOf: string;
}

async function figuresOf(site: string): Promise<FigureRow[]> {
  return as(host, 'staff')
    .web.getList(`${solutionPath}/Lists/Figures`)
    .items.select('Id', 'FigureKey', 'About', 'Value', 'AsOf')
    .filter(`About eq '${site}'`)<FigureRow[]>();
}

describe('what staff say', () => {
  test('is read by whoever said it and by the rollout team, and by no other member of staff', async () => {
    await say(page('staff'), 'Does not work', { Line: 'Since Friday.' });
    const [own] = await readOwnReports(page('staff'), 'MILLGATE', now());
    expect(own).toMatchObject({ ServiceKey: 'email', Says: 'Does not work', Line: 'Since Friday.' });

    const other = pageOf(somebody(1));
    expect(await readOwnReports(other, 'MILLGATE', now())).toEqual([]);
    expect(await readReportsAt(other, 'MILLGATE', now())).toEqual([]);
    expect(await readAllReports(other, now())).toEqual([]);
    for (const persona of ['triage', 'outsider']) {
      const { status } = await refusal(as(host, persona).web.getList(path).items.getById(own.Id)());
      expect([persona, [403, 404].includes(status)]).toEqual([persona, true]);
    }

    const all = await readReportsAt(page('rollout'), 'MILLGATE', now());
    expect(all[0]).toMatchObject({ authorName: 'Ada Bell', Line: 'Since Friday.' });
    expect(all.map(({ authorName }) => authorName)).toEqual(['Ada Bell', 'Ged Rowan', 'Dawn Petch']);
    // The team’s own reports are separate.
    expect(await readOwnReports(page('rollout'), 'MILLGATE', now())).toEqual([]);
  });

  test('can be changed or taken away by nobody but the owners: a later word takes its place', async () => {
    await say(page('staff'), 'Does not work');
    const [own] = await readOwnReports(page('staff'), 'MILLGATE', now());
    for (const persona of ['staff', 'rollout']) {
      const item = as(host, persona).web.getList(path).items.getById(own.Id);
      expect((await refusal(item.update({ Says: 'Works' }))).status).toBe(403);
      expect((await refusal(item.delete())).status).toBe(403);
    }
    await say(page('staff'), 'Works');
    expect(await readOwnReports(page('staff'), 'MILLGATE', now())).toMatchObject([{ Says: 'Works' }]);
  });

  test('counts once where it is sent again after an unclear reply', async () => {
    const { length } = await readReportsAt(page('rollout'), 'MILLGATE', now());
    const values = word('Does not work');
    host.faults.add({ match: { method: 'POST' }, cut: 'after' });
    expect(await sendReport(page('staff'), values, false, options)).toMatchObject({ state: 'failed', unclear: true });
    host.faults.clear();
    expect(await sendReport(page('staff'), values, true, options)).toEqual({ state: 'saved' });
    expect(await as(host, 'owner').web.getList(path).items.filter(`ReportKey eq '${values.ReportKey}'`)()).toHaveLength(
      1,
    );
    expect(await readReportsAt(page('rollout'), 'MILLGATE', now())).toHaveLength(length + 1);
  });

  test('is read to its end at any number of rows, and no farther back than it counts', async () => {
    const list = as(host, 'owner').web.getList(path);
    const before = await readAllReports(page('rollout'), now());
    // Long afterwards: none of the earlier rows is valid any more.
    host.clock.set(new Date('2013-06-15T09:00:00Z'));
    expect(await readAllReports(page('rollout'), now())).toEqual([]);
    expect(before.length).toBeGreaterThan(4);
    expect((await list.select('ItemCount')<{ ItemCount: number }>()).ItemCount).toBeGreaterThan(before.length);
  });
});

describe('what is said on the day of a confirmation', () => {
  test('is told apart by when the entry was last changed, which is asked only then', async () => {
    const { rows } = await readSiteForEditing(page('rollout'), 'WATERDALE');
    host.log.clear();
    expect((await readStaffSaid(page('rollout'), rows, now())).writtenAt.size).toBe(0);
    expect(host.log.all()).toHaveLength(1);

    // On that day three people said that email did not work.
    const thatDay = rows.map((row) => ({ ...row, ConfirmedOn: day('2013-04-12') }));
    host.log.clear();
    const { writtenAt } = await readStaffSaid(page('rollout'), thatDay, now());
    expect(host.log.all()).toHaveLength(2);
    const item = as(host, 'owner').web.getList(`${solutionPath}/Lists/RolloutStatuses`).items;
    const [{ Modified }] = await item.filter("StatusKey eq 'WATERDALE|email'")<{ Modified: string }[]>();
    expect([...writtenAt]).toEqual([['waterdale|email', new Date(Modified)]]);
  });
});

describe('the figures', () => {
  async function threeAt(site: string): Promise<Connection[]> {
    const pages = [1, 2, 3].map((at) => pageOf(somebody(at)));
    for (const each of pages) await say(each, 'Does not work', { SiteCode: site });
    return pages;
  }

  test('are written by the page of the rollout team, and read by staff in the first batch with their age', async () => {
    await threeAt('ABBEY');
    // SharePoint keeps whole seconds.
    const second = (): number => Math.floor(now().getTime() / 1000) * 1000;
    const before = second();
    await count();
    const after = second();
    expect(await figuresOf('ABBEY')).toMatchObject([{ FigureKey: 'said|ABBEY|email', Value: '3' }]);
    host.log.clear();
    const parts: (readonly [number, SiteReport['figures']])[] = [];
    await readSiteReport(page('staff'), 'ABBEY', ({ figures }) => parts.push([host.log.all().length, figures]));
    expect(parts).toEqual([[1, [{ FigureKey: 'said|ABBEY|email', Value: '3', asOf: expect.any(Number) }]]]);
    const [{ asOf }] = parts[0][1];
    expect(before <= asOf && asOf <= after).toBe(true);
  });

  test('are read by the second request of a first visit, which does not know the lists yet', async () => {
    host.log.clear();
    const report = await readSiteReport(connectionAs(host, 'staff'), 'WATERDALE');
    expect(report.figures).toMatchObject([{ FigureKey: 'said|WATERDALE|email', Value: '4' }]);
    expect(host.log.all()).toHaveLength(2);
  });

  test('are left as they are within an hour, written again after it, and say nothing once they fall under 3', async () => {
    const [first] = await threeAt('ABBEY');
    const write = async (): Promise<number> => {
      host.log.clear();
      await count();
      return host.log.all().length;
    };
    await write();
    const [{ AsOf }] = await figuresOf('ABBEY');
    expect(await write()).toBe(2);
    host.clock.set(new Date(now().getTime() + 3_700_000));
    expect(await write()).toBe(3);
    const [later] = await figuresOf('ABBEY');
    expect(later.Value).toBe('3');
    expect(later.AsOf > AsOf).toBe(true);
    await say(first, 'Works', { SiteCode: 'ABBEY' });
    await write();
    expect(await figuresOf('ABBEY')).toMatchObject([{ Value: '0' }]);
    expect(await write()).toBe(2);
  });

  test('hold no count under 3, no person and no word', async () => {
    const pages = [1, 2].map((at) => pageOf(somebody(at)));
    for (const each of pages) await say(each, 'Does not work', { SiteCode: 'ABBEY', Line: 'A secret.' });
    await count();
    expect(await figuresOf('ABBEY')).toEqual([]);
    expect(await figuresOf('WATERDALE')).toMatchObject([{ Value: '4' }]);
  });

  test('are not written of a site or a service that is not listed', async () => {
    await threeAt('NOWHERE');
    const listed = (site: string): string | undefined => (site === 'NOWHERE' ? undefined : site);
    await count(page('rollout'), listed);
    expect(await figuresOf('NOWHERE')).toEqual([]);
  });

  test('are left where a colleague’s page has just written them, and where SharePoint is busy', async () => {
    await threeAt('ABBEY');
    const both = [page('rollout'), page('rollout')].map((each) => count(each));
    await Promise.all(both);
    expect(await figuresOf('ABBEY')).toHaveLength(1);
    host.clock.set(new Date(now().getTime() + 3_700_000));
    host.faults.add({ match: { path: "Figures')/items", method: 'POST' }, status: 429, retryAfter: 60 });
    await count();
  });

  test('cannot be written by staff', async () => {
    const { status } = await refusal(
      as(host, 'staff').web.getList(`${solutionPath}/Lists/Figures`).items.add({ Title: 'x', FigureKey: 'said|x|y' }),
    );
    expect(status).toBe(403);
  });
});
