import { decodedInPortions } from '../../../src/data/read/decodedInPortions';
import { decodeRows } from '../../../src/lists/decode';
import { rolloutStatuses } from '../../../src/lists/rolloutStatuses';

const columns = ['SiteCode', 'Now', 'ForecastOn'] as const;
const rowsOf = (count: number): Readonly<Record<string, unknown>>[] =>
  Array.from({ length: count }, (_, at) => ({
    Id: at + 1,
    SiteCode: at % 500 === 7 ? null : `S${at}`,
    Now: 'Working',
    ForecastOn: '2013-06-29T23:00:00Z',
  }));

/** How often other work has its turn until something is there. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => (turns += 1));
  await work;
  clearInterval(timer);
  return turns;
}

test('a long list is decoded as in one go, and the page has its turn between portions', async () => {
  const raw = rowsOf(4500);
  const decoding = decodedInPortions(rolloutStatuses, raw, columns, false, 1000);
  expect(await turnsDuring(decoding)).toBeGreaterThan(1);
  const decoded = await decoding;
  expect(decoded).toEqual(decodeRows(rolloutStatuses, raw, columns));
  expect(decoded.unreadable.map(({ item }) => item)).toHaveLength(9);
});

test('a short list waits for nothing', async () => {
  expect(await turnsDuring(decodedInPortions(rolloutStatuses, rowsOf(1000), columns, false, 1000))).toBe(0);
});
