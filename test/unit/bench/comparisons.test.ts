import { comparisonsOf, pairsOf } from '../../bench/comparisons';
import type { Measured } from '../../bench/opening';
import { ordersOf } from '../../bench/orders';

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

test('what is opened in pairs is opened in every order', () => {
  expect(ordersOf(['a', 'b', 'c']).map((order) => order.join(''))).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});
