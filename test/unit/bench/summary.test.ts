import type { Load } from '../../bench/load';
import { findingsOf } from '../../bench/findings';
import type { Measured } from '../../bench/opening';
import type { WeighedFile, Weight } from '../../bench/sizes';
import { cellsOf, growthOf, type Results } from '../../bench/summary';

const load: Load = {
  first: 200,
  sinceNavigation: 700,
  whole: 200,
  requests: 1,
  replyBytes: 70_000,
  codeBytes: 160_000,
  script: 250,
  mainThread: 400,
  elements: 279,
  nodes: 716,
  heap: 5e6,
};
const loaded = (view: string, rows: number, first: number, more: Partial<Measured> = {}): Measured => ({
  ...load,
  view,
  rows,
  condition: 'unthrottled',
  visit: 'cold',
  run: 1,
  first,
  ...more,
});
const results = (part: Partial<Results>): Results => ({
  weights: [],
  loads: [],
  requests: [],
  changes: [],
  replies: [],
  desks: [],
  many: [],
  workbooks: [],
  comparisons: [],
  lastSite: {},
  ...part,
});
const chunk = (name: string, size: number): WeighedFile => ({ name, size, kind: 'chunk' });
const weight = (alias: string, entry: number, actions: Weight['actions'] = {}): Weight => ({
  alias,
  first: [
    { name: 'entry', size: entry, kind: 'entry' },
    { name: 'words', size: 1, kind: 'words' },
  ],
  actions,
});
const brokenIn = (part: Partial<Results>): string[] =>
  findingsOf(results(part), false)
    .filter(({ verdict }) => verdict === 'broken')
    .map(({ gate, subject }) => `${gate.name}: ${subject}`);

test('puts the loads of a page under the same circumstances together', () => {
  const cells = cellsOf([loaded('site', 100, 100), loaded('site', 1000, 500), loaded('site', 100, 300, { run: 2 })]);
  expect(cells.map(({ rows, runs, first }) => ({ rows, runs, ...first }))).toEqual([
    { rows: 100, runs: 2, median: 200, p95: 300 },
    { rows: 1000, runs: 1, median: 500, p95: 500 },
  ]);
});

test('tells growth for each circumstance that was measured at two lengths', () => {
  const growths = growthOf([
    loaded('site', 100, 200),
    loaded('site', 100_000, 400),
    loaded('site', 100, 150, { visit: 'again' }),
  ]);
  expect(growths).toHaveLength(1);
  expect(growths[0].exponent).toBeCloseTo(0.1, 2);
});

test('holds our first content to the gate of growth, and not the web parts compared', () => {
  expect(brokenIn({ loads: [loaded('site', 100, 200), loaded('site', 10_000, 400)] })).toEqual([
    'Growth of first content with the rows, exponent: What works at my site, cold, unthrottled',
  ]);
  expect(brokenIn({ loads: [loaded('listview', 100, 200), loaded('listview', 10_000, 900)] })).toEqual([]);
});

test('compares the fastest loads where there are few', () => {
  const few = results({ loads: [loaded('site', 100, 200), loaded('site', 10_000, 900), loaded('site', 10_000, 210)] });
  expect(findingsOf(few, true).some(({ verdict }) => verdict === 'broken')).toBe(false);
});

test('holds the elements of the fullest page, at any length of list', () => {
  expect(
    brokenIn({
      loads: [loaded('all-sites', 100, 200, { elements: 247 }), loaded('all-sites', 1000, 200, { elements: 1300 })],
    }),
  ).toEqual(['DOM elements of the web part: All sites']);
});

test('holds the elements where they were counted without a time: with the requests, and with the replies', () => {
  const read = { rows: 10_000, requests: 3, json: 1000, gzip: 100 } as const;
  expect(
    brokenIn({
      requests: [{ view: 'phones', rows: 100, cold: 1, elements: 1201 }],
      replies: [
        { ...read, view: 'queue', moment: 'all of it', elements: 213 },
        { ...read, view: 'queue', moment: 'come back to', elements: 1202 },
      ],
    }),
  ).toEqual([
    'DOM elements of the web part: My requests for a phone',
    'DOM elements of the web part: Queue of requests',
  ]);
});

test('holds a page with a copy to no request, and one without a copy to one', () => {
  expect(
    brokenIn({
      requests: [
        { view: 'site', rows: 100, cold: 1, withCopy: 1, elements: 279 },
        { view: 'phones', rows: 100, cold: 1, elements: 12 },
      ],
    }),
  ).toEqual(['Requests before first content, with a copy: What works at my site, 100 rows']);
});

test('holds filtering and sorting on a machine as it is, and only tells how it is when slowed', () => {
  const changed = {
    interaction: 'queue-age',
    rows: 10_000,
    committed: [60, 70, 80],
    painted: [80],
    elements: 100,
  } as const;
  expect(brokenIn({ changes: [{ ...changed, condition: 'throttled' }] })).toEqual([]);
  expect(brokenIn({ changes: [{ ...changed, condition: 'unthrottled' }] })).toEqual([
    'Filter or sort 10,000 loaded rows: Queue: narrow by age',
  ]);
});

test('holds our files before first content, and each action by all that it loads, once for all web parts', () => {
  const shared = { 'set-up': [chunk('shared', 18), chunk('set-up', 21)], manage: [chunk('manage', 30)] };
  const weights: readonly Weight[] = [
    weight('RolloutStatusWebPart', 49, { edit: [chunk('edit', 36)], import: [chunk('import', 45)], ...shared }),
    weight('DeviceRequestWebPart', 49.5, {
      ask: [chunk('ask', 43)],
      triage: [chunk('shared', 20), chunk('triage', 60)],
      own: [chunk('own', 31)],
      ...shared,
    }),
    weight('ListViewPart', 160),
  ];
  expect(brokenIn({ weights })).toEqual([
    'All files before first content, gzip: DeviceRequestWebPart',
    'Loaded by one action: import, gzip: import',
    'Loaded by one action: set-up, gzip: set-up',
    'Loaded by one action: ask, gzip: ask',
    'Loaded by one action: desk, gzip: triage',
    'Loaded by one action: any other view, gzip: own',
  ]);
});

test('holds a first visit to gates of its own: it waits for the search too', () => {
  const visited = (search: number): string[] =>
    brokenIn({ weights: [weight('RolloutStatusWebPart', 48, { 'find-site': [chunk('find-site', search)] })] });
  expect(visited(5)).toEqual([]);
  expect(visited(7)).toEqual(['All files before first content, gzip, first visit: RolloutStatusWebPart']);
});

test('holds what is read, at the moment that counts', () => {
  const read = { rows: 10_000, requests: 3, gzip: 1000, elements: 213 } as const;
  expect(
    brokenIn({
      replies: [
        { ...read, view: 'all-sites', moment: 'before first content', json: 8e6 },
        { ...read, view: 'all-sites', moment: 'all of it', json: 5.8e6 },
        { ...read, view: 'all-sites', moment: 'come back to', json: 19e3 },
        { ...read, view: 'site', moment: 'before first content', json: 25e3 },
      ],
    }),
  ).toEqual(['JSON of all sites, cold: 10,000 rows']);
});

test('holds how ours compares on a slow computer, and that alone', () => {
  const ratio = { value: 1.14, interval: { low: 1.1, high: 1.18 } };
  const distance = { value: 0.9, interval: { low: 0.81, high: 0.99 } };
  expect(
    brokenIn({
      comparisons: [
        { condition: 'throttled', visit: 'cold', pairs: 60, ratio, distance },
        { condition: 'throttled', visit: 'again', pairs: 60, ratio: { value: 0.8, interval: { low: 0.7, high: 0.9 } } },
        { condition: 'unthrottled', visit: 'cold', pairs: 20, ratio, distance },
      ],
    }),
  ).toEqual([
    'First content, ours ÷ DetailsList, cold: Slow computer, 60 pairs',
    'Distance from the bare limit, cold: Slow computer, 60 pairs',
  ]);
});

test('holds the desk to growth in step with the requests for one address, in time and heap', () => {
  const desks = (power: number): Results['desks'] =>
    [5000, 10_000, 20_000].map((rows) => ({ rows, whole: rows ** power, heap: rows ** (power / 2) }));
  expect(brokenIn({ desks: desks(1.05) })).toEqual([]);
  expect(brokenIn({ desks: desks(1.15) })).toEqual([
    'Growth of the desk with requests for one address, time, exponent: 5,000, 10,000 and 20,000 requests',
  ]);
  expect(brokenIn({ desks: desks(2.3) })).toHaveLength(2);
});

test('holds the preview of a workbook to its longest tasks, and to growth in step with its rows', () => {
  const workbooks = (power: number, longestTask = 240, longestInPreview = 240): Results['workbooks'] =>
    [1000, 9999].map((rows) => ({ rows, whole: rows ** power, longestTask, longestInPreview }));
  expect(brokenIn({ workbooks: workbooks(1.05) })).toEqual([]);
  expect(brokenIn({ workbooks: workbooks(1.2, 260, 260) })).toEqual([
    'Longest task while a workbook of 10,000 rows is read: 20 columns',
    'Longest task until what 10,000 rows change is shown: 20 columns',
    'Growth of the preview of a workbook with its rows, time, exponent: 1,000 and 10,000 rows',
  ]);
});
