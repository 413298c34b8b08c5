import { type Host, startHost } from '../../host/server';
import { readMyDevices } from '../../src/data/deviceRequests';
import { type Directory, readDirectory } from '../../src/data/directory';
import { type NationalReport, readNationalReport } from '../../src/data/national';
import { connectionAs } from './provisioning/site';

/** 12 services at each site, of which three are essential. */
const sites = 1250;
let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: sites * 12 });
}, 60_000);
afterAll(() => host.close());
beforeEach(() => host.log.clear());

test('the first visit gives the first 1,000 sites after one request, all of them after two, and counts from the statuses of essential services at last', async () => {
  const parts: [requests: number, part: NationalReport][] = [];
  const whole = await readNationalReport(connectionAs(host, 'staff'), (part) =>
    parts.push([host.log.all().length, part]),
  );
  expect(
    parts.map(([requests, { sites: read, moreSites, statuses }]) => [requests, read.length, moreSites, statuses]),
  ).toEqual([
    [1, 1000, true, undefined],
    [2, sites, false, undefined],
  ]);
  expect(whole).toMatchObject({ moreSites: false });
  expect(whole.statuses).toHaveLength(sites * 3);
  expect(new Set(whole.sites.map(({ SiteCode }) => SiteCode)).size).toBe(sites);
});

test('whoever has chosen a site meanwhile asks for no status', async () => {
  let chosen = false;
  await readNationalReport(
    connectionAs(host, 'staff'),
    () => {
      chosen = true;
    },
    () => chosen,
  );
  expect(
    host.log
      .all()
      .flatMap(({ path, parts }) => (parts ?? [{ path }]).map((each) => each.path))
      .filter((path) => /RolloutStatuses'\)\/items/.test(path)),
  ).toEqual([]);
});

test('what to do now finds a site among the first 1,000 after one request, too', async () => {
  const parts: Directory[] = [];
  const whole = await readDirectory(connectionAs(host, 'staff'), (part) => parts.push(part));
  expect(parts.map(({ sites: read, moreSites }) => [read.length, moreSites])).toEqual([
    [1000, true],
    // All of them; their other names are read later, in the background.
    [1250, false],
  ]);
  expect(whole).toMatchObject({ moreSites: false });
  expect(whole.sites).toHaveLength(sites);
  expect(host.log.all()).toHaveLength(3);
});

test.each([
  ['staff', 3],
  ['triage', 0],
] as const)('one’s own requests are read from %s’s list of 15,000 in one request', async (persona, own) => {
  expect((await readMyDevices(connectionAs(host, persona))).requests).toHaveLength(own);
  const [{ parts = [] }, ...others] = host.log.all();
  expect(others).toEqual([]);
  const newest = parts[parts.length - 1];
  // A person who may read every row has no more rows scanned than they are given.
  if (persona === 'triage') expect(newest.rowsScanned).toBeLessThanOrEqual(21);
});
