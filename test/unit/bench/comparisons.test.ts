import { comparisonsOf, pairsOf, standingOf } from '../../bench/comparisons';
import type { Measured } from '../../bench/opening';
import { turnsOf } from '../../bench/turns';

const loaded = (view: string, run: number, first: number, more: Partial<Measured> = {}): Measured => ({
  view,
  rows: run % 2 ? 100_000 : 100,
  condition: 'throttled',
  visit: 'cold',
  run,
  first,
  sinceNavigation: 0,
  whole: first,
  requests: 1,
  replyBytes: 0,
  codeBytes: 0,
  script: 0,
  mainThread: 0,
  elements: 0,
  nodes: 0,
  heap: 0,
  ...more,
});
const runs = Array.from({ length: 12 }, (_, at) => at + 1);

test('pairs what was opened in one run, at one length of list and in the same circumstances', () => {
  const loads = [
    loaded('site', 1, 1100),
    loaded('detailslist', 1, 1000),
    loaded('bare', 1, 600),
    loaded('site', 2, 900),
    loaded('detailslist', 2, 1000),
    loaded('detailslist', 1, 50, { condition: 'unthrottled' }),
    loaded('detailslist', 1, 40, { visit: 'again' }),
    loaded('site', 3, 800),
  ];
  expect(pairsOf(loads, 'throttled', 'cold')).toEqual([
    { ours: 1100, theirs: 1000, bare: 600 },
    { ours: 900, theirs: 1000 },
  ]);
});

test('passes over lengths of list between the shortest and the longest', () => {
  const between = { rows: 10_000 };
  const loads = ['site', 'detailslist'].flatMap((view) => [
    loaded(view, 1, 100),
    loaded(view, 2, 100),
    loaded(view, 3, 5000, between),
  ]);
  expect(pairsOf(loads, 'throttled', 'cold')).toHaveLength(2);
});

test('the ratio is that of each pair, so that a slow moment that met both changes nothing', () => {
  const loads = runs.flatMap((run) => {
    const moment = run === 5 ? 40 : 1;
    return [loaded('site', run, 1100 * moment), loaded('detailslist', run, 1000 * moment)];
  });
  const [{ ratio, distance, pairs }] = comparisonsOf(loads);
  expect(pairs).toBe(12);
  expect(ratio.value).toBeCloseTo(1.1);
  expect(ratio.interval!.low).toBeCloseTo(1.1);
  expect(ratio.interval!.high).toBeCloseTo(1.1);
  expect(distance).toBeUndefined();
});

test('the distance is how far ours is from the limit, in parts of how far theirs is', () => {
  const loads = runs.flatMap((run) => [
    loaded('site', run, 600 + run),
    loaded('detailslist', run, 1000 + run),
    loaded('bare', run, 500 + run),
  ]);
  const [{ distance }] = comparisonsOf(loads);
  expect(distance!.value).toBeCloseTo(0.2);
  expect(distance!.interval!.low).toBeCloseTo(0.2);
  expect(distance!.interval!.high).toBeCloseTo(0.2);
});

test.each([
  ['slower', { value: 1.1, interval: { low: 1.01, high: 1.2 } }],
  ['faster', { value: 0.9, interval: { low: 0.8, high: 0.99 } }],
  ['not told apart', { value: 1.1, interval: { low: 0.98, high: 1.2 } }],
  ['not told apart', { value: 0.9, interval: { low: 0.8, high: 1 } }],
  ['not told apart', { value: 1.4 }],
])('ours is %s where the interval of the ratio says so: %j', (standing, ratio) => {
  expect(standingOf(ratio)).toBe(standing);
});

test('what is opened in pairs is opened in every order, and in each as often on short lists as on long ones', () => {
  const turns = turnsOf(['a', 'b', 'c'], [100, 100_000], 24);
  expect(turns.map(({ pair }) => pair)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
  const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'];
  for (const rows of [100, 100_000]) {
    const mine = turns.filter((turn) => turn.rows === rows).map(({ order }) => order.join(''));
    expect(mine).toEqual([...orders, ...orders]);
  }
});

test('few pairs alternate too: no length of list and no order has more than one pair over another', () => {
  const turns = turnsOf(['ours', 'theirs'], [100, 100_000], 5);
  expect(turns.map(({ rows }) => rows)).toEqual([100, 100_000, 100, 100_000, 100]);
  expect(turns.map(({ order }) => order[0])).toEqual(['ours', 'ours', 'theirs', 'theirs', 'ours']);
});
