import { solutionPath } from '../../host/sites';
import { type AllSitesReport, readAllSites } from '../../src/data/allSites';
import type { Connection } from '../../src/data/connection';
import { readProgrammeFigures, writeProgrammeFigure } from '../../src/data/programmeFigures';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { as } from './client';
import { connectionAs } from './provisioning/site';
import { haveHost, host } from './sharedHost';

haveHost({ seed: 'demo' });

/** A page of its own each time: what a page has done today, it does not do again. */
let pages = 0;
function page(persona = 'rollout'): Connection {
  const connection = connectionAs(host, persona);
  connection.lists.setUpTo(schemaVersion);
  pages += 1;
  return { ...connection, siteUrl: `${connection.siteUrl}#${pages}` };
}

const now = (): Date => host.clock.now();
const key = 'programme|2013-04-15';

function allSites(connection: Connection): Promise<AllSitesReport> {
  return readAllSites(
    connection,
    () => undefined,
    () => false,
  );
}

/** Writes them as a page does once it has read all sites; returns how many requests that took. */
async function write(connection = page()): Promise<number> {
  const report = await allSites(connection);
  host.log.clear();
  await writeProgrammeFigure(connection, report, now());
  return host.log.all().length;
}

const list = (persona: string): ReturnType<ReturnType<typeof as>['web']['getList']> =>
  as(host, persona).web.getList(`${solutionPath}/Lists/Figures`);

const rows = (): Promise<{ readonly Id: number; readonly Value: string; readonly About: string }[]> =>
  list('staff').items.select('Id', 'Value', 'About').filter(`FigureKey eq '${key}'`)();

describe('the programme’s figures', () => {
  test('are written once a day, numbers only, by whoever of the rollout team is first', async () => {
    expect(await write()).toBe(2);
    const first = await rows();
    expect(first).toHaveLength(1);
    expect(first[0].About).toBe('programme');
    expect(first[0].Value).toMatch(/^62 (\d+ |- ){5}(\d+|-)$/);

    await list('owner').items.getById(first[0].Id).update({ Value: '62 20 12 4000 1000 13 80' });
    expect(await write()).toBe(1);
    expect(await rows()).toMatchObject([{ Value: '62 20 12 4000 1000 13 80' }]);
  });

  test('cost a page no further request on the day on which it wrote or found them', async () => {
    const connection = page();
    expect(await write(connection)).toBe(2);
    expect(await write(connection)).toBe(0);
    host.clock.set(new Date('2013-04-16T09:00:00Z'));
    expect(await write(connection)).toBe(2);
  });

  test('are written by no member of staff, from no part of a report, and where they cannot be counted', async () => {
    await write(page('staff'));
    const connection = page();
    const report = await allSites(connection);
    await writeProgrammeFigure(connection, { ...report, statuses: undefined }, now());
    await writeProgrammeFigure(connection, { ...report, sites: [] }, now());
    await writeProgrammeFigure(connection, { ...report, services: [] }, now());
    expect(await rows()).toEqual([]);
  });

  test('stop nothing where they cannot be written, and are written by the next page', async () => {
    const connection = page();
    const report = await allSites(connection);
    host.faults.add({ match: { method: 'POST' }, status: 503, retryAfter: 30 });
    await writeProgrammeFigure(connection, report, now());
    host.faults.clear();
    expect(await rows()).toEqual([]);
    await writeProgrammeFigure(connection, report, now());
    expect(await rows()).toHaveLength(1);
  });

  test('are one row where two pages write at once', async () => {
    const [one, other] = [page(), page()];
    const report = await allSites(one);
    await Promise.all([one, other].map((each) => writeProgrammeFigure(each, report, now())));
    expect(await rows()).toHaveLength(1);
  });

  test('are read in one request; a row that holds something else is a day on which nobody counted', async () => {
    await write();
    await list('owner').items.add({
      Title: 'x',
      FigureKey: 'programme|2013-04-10',
      About: 'programme',
      Value: 'many',
      AsOf: '2013-04-10T09:00:00Z',
    });
    host.log.clear();
    const found = await readProgrammeFigures(page('staff'));
    expect(host.log.all()).toHaveLength(1);
    expect(found.map(({ on }) => on)).toContain('2013-04-15');
    expect(found.map(({ on }) => on)).not.toContain('2013-04-10');
  });

  test('are neither read nor written where the lists have no figures', async () => {
    const connection = page();
    const report = await allSites(connection);
    const older = connectionAs(host, 'rollout');
    older.lists.setUpTo(3);
    host.log.clear();
    await writeProgrammeFigure({ ...older, siteUrl: 'older' }, report, now());
    expect(await readProgrammeFigures(older)).toEqual([]);
    expect(host.log.all()).toHaveLength(0);
  });
});
