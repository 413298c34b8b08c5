import { type Host, startHost } from '../../host/server';
import { type ContingencyReport, readContingencyReport } from '../../src/data/contingency';
import { readSiteReport, type SiteReport } from '../../src/data/siteReport';
import { connectionAs } from './provisioning/site';

const siteCode = 'S00007';
let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: 10_000 });
}, 60_000);
afterAll(() => host.close());
beforeEach(() => host.log.clear());

/** The most rows of a list that any part of the requests so far has scanned; undefined if none read the list. */
function rowsOf(list: string): number | undefined {
  const rows = host.log
    .all()
    .flatMap(({ parts = [], ...plain }) => [plain, ...parts])
    .filter(({ path }) => path.includes(`${list}')/items`))
    .map(({ rowsScanned }) => rowsScanned);
  return rows.length > 0 ? Math.max(...rows) : undefined;
}

test('a site’s answer comes in one request, with no update read; the updates come in a second', async () => {
  const parts: [requests: number, updates: number | undefined, part: SiteReport][] = [];
  const whole = await readSiteReport(connectionAs(host, 'staff'), siteCode, (part) =>
    parts.push([host.log.all().length, rowsOf('RolloutUpdates'), part]),
  );
  // On a first visit the page does not know yet that the lists have figures: they come with the second.
  expect(parts).toEqual([[1, undefined, { ...whole, figures: [], toDo: undefined, updates: undefined }]]);
  expect(whole.updates!.length).toBeGreaterThanOrEqual(100);
  expect(whole.toDo).toBeDefined();
  expect(host.log.all()).toHaveLength(2);
});

test('what to do comes in one request with the places of one’s own site alone; all places come in a second', async () => {
  const parts: [requests: number, places: number | undefined, part: ContingencyReport][] = [];
  const whole = await readContingencyReport(connectionAs(host, 'staff'), siteCode, (part) =>
    parts.push([host.log.all().length, rowsOf('FallbackLocations'), part]),
  );
  const [[requests, looked, part]] = parts;
  expect(parts).toHaveLength(1);
  expect(requests).toBe(1);
  expect(looked).toBeLessThan(100);
  const own = 'own' in part.places ? part.places.own : undefined;
  expect(own?.map(({ ForSiteCode }) => ForSiteCode)).toEqual(own?.map(() => siteCode));
  expect('all' in whole.places && whole.places.all).toHaveLength(1000);
  expect(whole).toEqual({ ...part, places: whole.places });
  expect(host.log.all()).toHaveLength(2);
});

test.each([
  ['a site’s answer', readSiteReport],
  ['what to do', readContingencyReport],
] as const)('whoever goes elsewhere before %s is whole asks for no more', async (_, read) => {
  let gone = false;
  const reading = read(
    connectionAs(host, 'staff'),
    siteCode,
    () => {
      gone = true;
    },
    () => gone,
  );
  await expect(reading).rejects.toThrow();
  expect(host.log.all()).toHaveLength(1);
});

test.each([
  ['a site’s answer', readSiteReport],
  ['what to do', readContingencyReport],
] as const)('for a site that is not there, %s is one request', async (_, read) => {
  expect((await read(connectionAs(host, 'staff'), 'NOWHERE')).site).toBeUndefined();
  expect(host.log.all()).toHaveLength(1);
});
