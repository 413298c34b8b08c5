import { frozenSeeds } from '../../../host/frozen';
import { type Host, startHost } from '../../../host/server';
import { solutionPath } from '../../../host/sites';
import type { SqlRow } from '../../../host/store/database';
import { itemTable } from '../../../host/store/itemTable';
import { listsOf } from '../../../host/store/lists';
import { loginOf } from '../../../host/store/principals';
import { webAt } from '../../../host/store/webs';
import { readAllSites } from '../../../src/data/allSites';
import { readContingencyReport } from '../../../src/data/contingency';
import { readMyDevices } from '../../../src/data/deviceRequests';
import { standingOf } from '../../../src/domain/device/requestStanding';
import { checkHealth } from '../../../src/data/provisioning/health';
import { setUp } from '../../../src/data/provisioning/setUp';
import { readNationalReport } from '../../../src/data/national';
import { readSiteReport } from '../../../src/data/siteReport';
import { updateItem } from '../../../host/store/items';
import { settingKeys } from '../../../src/lists/schemaVersion';
import { listNamed } from '../../soak/histories';
import { openPage } from '../../soak/people';
import { readTriage } from '../triageInFull';
import { breaksByTurns, setUpWithFault, undone, writesOf } from './breakingOff';
import { connectionAs, described } from './site';

jest.setTimeout(600_000);

const done = { finished: true, refused: [], left: [] };
const whole = [() => undefined, () => false] as const;

describe.each(frozenSeeds())('%s, as a customer has them when a new package arrives', (seed) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost({ data: ':memory:', seed });
  });
  afterAll(() => host.close());

  /** What staff read on their pages, including a requester's own requests. */
  async function staffsPages(): Promise<Readonly<Record<string, unknown>>> {
    const staff = connectionAs(host, 'staff');
    const email = 'staff.13@soak.invalid';
    const requester = openPage(host, { name: 'Person 13, staff', email, login: loginOf(email), team: 'staff' });
    return {
      site: await readSiteReport(staff, 'MILLGATE'),
      another: await readSiteReport(staff, 'CANALSIDE'),
      national: await readNationalReport(staff, ...whole),
      // The time of the reading differs each time.
      all: { ...(await readAllSites(staff, ...whole)), wholes: undefined },
      toDo: await readContingencyReport(staff, 'MILLGATE'),
      phones: await readMyDevices(requester),
      noPhones: await readMyDevices(staff),
    };
  }

  /** Every row and every version of it, without the version of the lists, which an upgrade raises. */
  function held(): Readonly<Record<string, readonly SqlRow[]>> {
    const { database } = host;
    const isRaised = ({ SettingKey }: SqlRow): boolean => SettingKey === settingKeys.schemaVersion;
    const lists = listsOf(database, webAt(database, solutionPath)!).map(({ name, number }): [string, SqlRow[]] => [
      name,
      database.all(`SELECT * FROM ${itemTable(number)} ORDER BY ID`).filter((row) => !isRaised(row)),
    ]);
    const versions = database
      .all('SELECT * FROM item_versions ORDER BY list, item, version')
      .filter(({ stored }) => !isRaised(JSON.parse(String(stored)) as SqlRow));
    return { ...Object.fromEntries(lists), versions };
  }

  test('answer staff before and after the upgrade alike, which loses nothing', () =>
    undone(host, async () => {
      const [pages, rows] = [await staffsPages(), held()];
      expect(pages).toMatchObject({ site: { statuses: { length: 10 } }, all: { sites: { length: 62 } } });
      expect((pages.phones as Awaited<ReturnType<typeof readMyDevices>>).requests).toHaveLength(5);
      expect(Object.values(rows).flat().length).toBeGreaterThan(1000);

      expect(await setUp(connectionAs(host, 'owner'))).toMatchObject(done);
      expect(await staffsPages()).toEqual(pages);
      const after = held();
      // Columns may have been added; the values in the others are unchanged.
      for (const [list, before] of Object.entries(rows)) {
        expect(after[list]).toHaveLength(before.length);
        before.forEach((row, at) => expect(after[list][at]).toMatchObject(row));
      }
      expect((await checkHealth(connectionAs(host, 'owner'))).findings).toEqual([]);
    }));

  /** The requests that are not what was decided on, as the triage team's page flags them. */
  async function changedSince(): Promise<{ readonly decided: readonly number[]; readonly changed: readonly number[] }> {
    const { inFull } = await readTriage(connectionAs(host, 'triage'), () => undefined);
    const standings = [...inFull].map(([id, { request, decisions, fingerprints }]) => ({
      id,
      ...standingOf(request, decisions, fingerprints),
    }));
    const idsOf = (which: (of: (typeof standings)[number]) => boolean): number[] =>
      standings.filter(which).map(({ id }) => id);
    return {
      decided: idsOf(({ standing }) => 'decision' in standing && standing.decision !== undefined),
      changed: idsOf(({ flags }) => flags.includes('changedSinceDecision') || flags.includes('decidedByNewer')),
    };
  }

  test('flag no decision for a column that came later, and flag it for those that were decided on', () =>
    undone(host, async () => {
      const { decided, changed } = await changedSince();
      expect(decided.length).toBeGreaterThan(20);
      expect(changed).toEqual([]);
      expect(await setUp(connectionAs(host, 'owner'))).toMatchObject(done);
      expect(await changedSince()).toEqual({ decided, changed: [] });

      const list = listNamed(host.database, 'DeviceRequests');
      const change = (values: Record<string, string>): void =>
        decided.forEach((id) => {
          updateItem(host.database, list, id, values, { by: 1, at: '2013-04-15T09:00:00Z' });
        });
      change({ SiteInWords: 'The old chapel' });
      expect(await changedSince()).toEqual({ decided, changed: [] });
      change({ KeepNumber: '01632 960 999' });
      expect(await changedSince()).toEqual({ decided, changed: decided });
    }));

  test('answer staff wherever the upgrade breaks off, which comes to the same end when it is run again', () =>
    undone(host, async () => {
      const owner = connectionAs(host, 'owner');
      const pages = await staffsPages();
      const wanted = await undone(host, async () => {
        await setUp(owner);
        return described(owner);
      });

      // Writes to the same address, such as the columns of a list, are alike.
      const chosen = breaksByTurns(({ address }) => address);
      let writes = 0;
      for await (const write of writesOf((before) => setUp(connectionAs(host, 'owner', solutionPath, before)))) {
        writes += 1;
        expect([write, await staffsPages()]).toEqual([write, pages]);
        for (const { how, ...broken } of chosen(write)) {
          const where = `${writes}, ${write.address}, ${how}`;
          await undone(host, async () => {
            if ('fault' in broken) await setUpWithFault(host, solutionPath, write, broken.fault, {});
            expect([where, await setUp(owner)]).toMatchObject([where, done]);
            expect([where, await described(owner)]).toEqual([where, wanted]);
            expect([where, await staffsPages()]).toEqual([where, pages]);
          });
        }
      }
      expect(writes).toBeGreaterThan(0);
      expect(await described(owner)).toEqual(wanted);
    }));
});
