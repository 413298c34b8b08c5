import { createHost, type Host } from '../../host/host';
import { readAllSites } from '../../src/data/allSites';
import {
  putStatusesBack,
  readSiteForEditing,
  type StatusOutcome,
  statusWrite,
  type StatusWrite,
  writeStatuses,
} from '../../src/data/rolloutEditing';
import { type ShownChange, type StatusShown, writeAsShown } from '../../src/data/statusAsShown';
import { day } from '../../src/domain/day';
import { stillSo } from '../../src/domain/rollout/statusChange';
import { schemaVersion } from '../../src/lists/schemaVersion';
import { connectionAs } from './provisioning/site';

let host: Host;
let undo: () => void;
beforeAll(async () => {
  host = await createHost({ data: ':memory:', seed: 'demo' });
});
beforeEach(() => (undo = host.database.trial()));
afterEach(() => {
  undo();
  host.faults.clear();
});
afterAll(() => host.close());

function page(as = 'rollout'): ReturnType<typeof connectionAs> {
  const connection = connectionAs(host, as);
  connection.lists.heard(schemaVersion);
  return connection;
}

const options = { wait: async () => undefined };
const change = stillSo('Jo Patel', 'A call to the site', day('2013-04-15'));

/** A service at a site as the page of all sites shows it. */
async function shownAt(siteCode: string, serviceKey: string): Promise<StatusShown> {
  const {
    sites,
    services,
    statuses = [],
  } = await readAllSites(
    page(),
    () => undefined,
    () => false,
  );
  return {
    site: sites.find(({ SiteCode }) => SiteCode === siteCode)!,
    service: services.find(({ ServiceKey }) => ServiceKey === serviceKey)!,
    status: statuses.find(({ SiteCode, ServiceKey }) => SiteCode === siteCode && ServiceKey === serviceKey),
  };
}

/** What the list holds of the service. */
async function stored({ site, service }: StatusShown): Promise<object | undefined> {
  const { rows } = await readSiteForEditing(page(), site.SiteCode);
  return rows.find(({ ServiceKey }) => ServiceKey === service.ServiceKey);
}

async function write(shown: ShownChange): Promise<{ outcome: StatusOutcome; planned: StatusWrite[] }> {
  const planned: StatusWrite[] = [];
  const outcome = await writeAsShown(page(), shown, (one) => planned.push(one), options);
  return { outcome, planned };
}

describe('a row that is shown without its etag', () => {
  test('is changed in the columns named and no other, by two requests, and can be put back', async () => {
    const shown = await shownAt('MILLGATE', 'internet');
    const before = await stored(shown);
    host.log.clear();
    const { outcome, planned } = await write({ shown, change });
    expect(outcome).toEqual({ state: 'saved' });
    expect(host.log.all().map(({ parts }) => parts?.map(({ method }) => method))).toEqual([['GET'], ['MERGE']]);
    expect(await stored(shown)).toEqual({ ...before, ...change, etag: expect.any(String) as string });
    expect(await putStatusesBack(page(), planned, options)).toEqual([{ state: 'saved' }]);
    expect(await stored(shown)).toEqual({ ...before, etag: expect.any(String) as string });
  });

  test('stays as somebody else has written it since, and says what they wrote', async () => {
    const shown = await shownAt('MILLGATE', 'internet');
    const { rows } = await readSiteForEditing(page(), 'MILLGATE');
    const base = rows.find(({ ServiceKey }) => ServiceKey === 'internet');
    const theirs = { Now: 'Not working', ConfirmedOn: day('2013-04-15'), ConfirmedBy: 'Asha Rao' } as const;
    await writeStatuses(page('owner'), [statusWrite(shown.site, shown.service, base, theirs)], options);
    const left = await stored(shown);
    const { outcome, planned } = await write({ shown, change });
    expect(outcome).toMatchObject({ state: 'conflict', theirs });
    expect(planned).toEqual([]);
    expect(await stored(shown)).toEqual(left);
  });

  test('is added where there was none, unless somebody has added it since', async () => {
    const shown = await shownAt('TONEVALE', 'email');
    expect(shown.status).toBeUndefined();
    expect((await write({ shown, change: { Now: 'Working', ...change } })).outcome).toEqual({ state: 'saved' });
    expect(await stored(shown)).toMatchObject({ Now: 'Working', Stage: 'No date', ...change });
    const again = await write({ shown, change: { Now: 'Not working', ...change } });
    expect(again.outcome).toMatchObject({ state: 'conflict', theirs: { Now: 'Working' } });
  });

  test('is saved once where the reply is lost and somebody tries again', async () => {
    const shown = await shownAt('MILLGATE', 'internet');
    const first = await write({ shown, change });
    const second = await write({ shown, change, sent: first.planned[0] });
    expect(second).toEqual({ outcome: { state: 'saved' }, planned: [] });
  });

  test.each([
    ['MILLGATE', 'internet', change],
    ['TONEVALE', 'email', { Now: 'Working', ...change }],
  ] as const)(
    'is saved once where somebody presses again in another tab, and cannot be put back from there: %s, %s',
    async (site, service, pressed) => {
      const shown = await shownAt(site, service);
      await write({ shown, change: pressed });
      const left = await stored(shown);
      expect(await write({ shown, change: pressed })).toEqual({ outcome: { state: 'saved' }, planned: [] });
      expect(await stored(shown)).toEqual(left);
    },
  );

  test('is not made anew where somebody has deleted it', async () => {
    const shown = await shownAt('MILLGATE', 'internet');
    const gone = { ...shown, service: { ...shown.service, ServiceKey: 'no-such-service' } };
    expect((await write({ shown: gone, change })).outcome).toEqual({ state: 'gone' });
  });
});
