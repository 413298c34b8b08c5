import { startHost, type Host } from '../../host/server';
import { readMyDevices } from '../../src/data/deviceRequests';
import { readWhoseWords } from '../../src/data/whoseWords';
import { day } from '../../src/domain/day';
import { datesByNumber } from '../../src/domain/device/datesByNumber';
import { holdsIctWords } from '../../src/domain/device/ictWords';
import { as, loginOf } from './client';
import { connectionAs } from './provisioning/site';

const now = new Date('2013-04-15T09:10:00+01:00');
const rows = 900;
let host: Host;
beforeAll(async () => {
  host = await startHost({ data: ':memory:', seed: rows, now });
}, 60_000);
afterAll(() => host.close());

interface Made {
  readonly Id: number;
  readonly Created: string;
  readonly Modified: string;
  readonly AuthorId: number;
}

const items = async (list: string, persona = 'owner'): Promise<Made[]> =>
  as(host, persona)
    .web.getList(`/sites/openservice/Lists/${list}`)
    .items.select('Id', 'Created', 'Modified', 'AuthorId')
    .top(5000)();
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);

describe.each(['RolloutStatuses', 'DeviceRequests', 'DeviceDecisions', 'BlackBerryRegister'])('rows of %s', (list) => {
  let made: readonly Made[];
  beforeAll(async () => {
    made = await items(list);
  });

  test('were changed at different times, over two months at least', () => {
    const times = made.map(({ Modified }) => Modified).sort();
    expect(new Set(times).size).toBeGreaterThan(rows * 0.98);
    expect(days(times[0], times[times.length - 1])).toBeGreaterThan(60);
  });

  test('were made in the order of their IDs, each before it was changed, and none after the host’s now', () => {
    expect([...made].sort((a, b) => a.Id - b.Id).map(({ Created }) => Created)).toEqual(
      made.map(({ Created }) => Created).sort(),
    );
    for (const { Created, Modified } of made) {
      expect(Date.parse(Created)).toBeLessThanOrEqual(Date.parse(Modified));
      expect(Date.parse(Modified)).toBeLessThanOrEqual(now.getTime());
    }
  });

  test('have dates that fit their numbers, and the programme’s start', () => {
    const rows = made.map(({ Created, ...row }) => ({ ...row, Created: new Date(Created) }));
    const times = datesByNumber(rows, { today: day('2013-04-15'), start: day('2013-04-01') });
    expect([...times.values()].filter(({ odd }) => odd)).toEqual([]);
  });

  test('were made by different people', () => {
    expect(new Set(made.map(({ AuthorId }) => AuthorId)).size).toBeGreaterThanOrEqual(12);
  });
});

test('each request is by the account that it names, and a member of staff has a few of their own', async () => {
  const requests = await as(host, 'owner')
    .web.getList('/sites/openservice/Lists/DeviceRequests')
    .items.select('RequesterKey', 'Author/Name')
    .expand('Author')
    .top(5000)<{ RequesterKey: string; Author: { Name: string } }[]>();
  expect(requests.filter(({ RequesterKey, Author }) => RequesterKey !== Author.Name)).toEqual([]);
  expect(requests.filter(({ RequesterKey }) => RequesterKey === loginOf('staff'))).toHaveLength(3);
  expect(await items('DeviceRequests', 'staff')).toHaveLength(3);
});

test('what ICT has written into the requests of a member of staff is ICT’s, by their versions', async () => {
  const connection = connectionAs(host, 'staff');
  const { requests } = await readMyDevices(connection);
  expect(requests.filter(holdsIctWords).length).toBeGreaterThan(0);
  expect([...new Set((await readWhoseWords(connection, requests, false)).values())]).toEqual(['ict']);
});
