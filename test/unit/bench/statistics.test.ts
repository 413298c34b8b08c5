import fc from 'fast-check';
import { chanceFrom } from '../../../host/control/chance';
import { bootstrapInterval, growthExponent, median, medianInterval, percentile95 } from '../../bench/statistics';

describe('the median', () => {
  test('is the middle value, in whatever order they come', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  test('is between the two in the middle where their number is even', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test('leaves the values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const middle = median(values);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  test('of nothing is refused', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('the 95th percentile', () => {
  test('is the largest of fifteen', () => {
    expect(percentile95([15, ...Array.from({ length: 14 }, (_, at) => at + 1)])).toBe(15);
  });

  test('is the 95th of a hundred', () => {
    expect(percentile95(Array.from({ length: 100 }, (_, at) => 100 - at))).toBe(95);
  });

  test('is the only one there is', () => {
    expect(percentile95([7])).toBe(7);
  });

  test('of nothing is refused', () => {
    expect(() => percentile95([])).toThrow(RangeError);
  });
});

describe('the growth exponent', () => {
  test('is 0 where nothing grows', () => {
    expect(
      growthExponent([
        { rows: 100, value: 250 },
        { rows: 1000, value: 250 },
        { rows: 100_000, value: 250 },
      ]),
    ).toBeCloseTo(0);
  });

  test('is 1 where a value grows in step with the rows', () => {
    expect(
      growthExponent([
        { rows: 100, value: 2 },
        { rows: 1000, value: 20 },
        { rows: 10_000, value: 200 },
      ]),
    ).toBeCloseTo(1);
  });

  test('finds the exponent of any power', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        (exponent, factor) => {
          const points = [100, 1000, 10_000, 100_000].map((rows) => ({ rows, value: factor * rows ** exponent }));
          expect(growthExponent(points)).toBeCloseTo(exponent, 6);
        },
      ),
    );
  });

  test('is about 0.1 where 100,000 rows take twice as long as 100', () => {
    expect(
      growthExponent([
        { rows: 100, value: 200 },
        { rows: 100_000, value: 400 },
      ]),
    ).toBeCloseTo(0.1, 2);
  });

  test('lies between the points where they are not on a line: two values at one length count as their middle', () => {
    expect(
      growthExponent([
        { rows: 10, value: 10 },
        { rows: 10, value: 1000 },
        { rows: 100, value: 100 },
      ]),
    ).toBeCloseTo(0);
  });

  test('of one length, or of what has no logarithm, is refused', () => {
    expect(() =>
      growthExponent([
        { rows: 100, value: 1 },
        { rows: 100, value: 2 },
      ]),
    ).toThrow(RangeError);
    expect(() =>
      growthExponent([
        { rows: 100, value: 0 },
        { rows: 1000, value: 2 },
      ]),
    ).toThrow(RangeError);
  });
});

describe('the interval of a median', () => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

  // The ranks of the tables in Conover's book, and in any other for the sign test at 2.5 % on either side.
  test.each([
    [6, 1, 6],
    [8, 1, 8],
    [9, 2, 8],
    [15, 4, 12],
    [20, 6, 15],
    [25, 8, 18],
    [60, 22, 39],
  ])('of %d values is from that of rank %d to that of rank %d', (count, low, high) => {
    expect(medianInterval(upTo(count).reverse())).toEqual({ low, high });
  });

  test('is not known of fewer than six', () => {
    expect(medianInterval(upTo(5))).toBeUndefined();
  });

  test('of nothing is refused', () => {
    expect(() => medianInterval([])).toThrow(RangeError);
  });

  test('holds the true median of 95 of 100 samples at least, however these are spread', () => {
    const chance = chanceFrom(7);
    const trueMedian = Math.exp(0.5);
    const holds = upTo(2000).filter(() => {
      const { low, high } = medianInterval(upTo(30).map(() => Math.exp(chance())))!;
      return low <= trueMedian && trueMedian <= high;
    });
    expect(holds.length / 2000).toBeGreaterThan(0.945);
  });
});

describe('the bootstrap’s interval', () => {
  test('is the value itself where all are alike', () => {
    expect(bootstrapInterval([3, 3, 3, 3], median, chanceFrom(1))).toEqual({ low: 3, high: 3 });
  });

  test('is the same for the same chance, and holds the statistic of the sample', () => {
    const sample = Array.from({ length: 40 }, (_, at) => at);
    const one = bootstrapInterval(sample, median, chanceFrom(1));
    expect(bootstrapInterval(sample, median, chanceFrom(1))).toEqual(one);
    expect(one.low).toBeLessThan(19.5);
    expect(one.high).toBeGreaterThan(19.5);
  });

  test('of a mean comes close to what theory gives: 1.96 standard errors on either side', () => {
    const chance = chanceFrom(3);
    const sample = Array.from({ length: 400 }, () => chance());
    const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
    const { low, high } = bootstrapInterval(sample, mean, chanceFrom(1));
    // The standard deviation of values spread evenly from 0 to 1 is 1 ÷ √12.
    expect(high - low).toBeCloseTo((2 * 1.96) / Math.sqrt(12 * 400), 2);
  });

  test('of nothing is refused', () => {
    expect(() => bootstrapInterval([], median, chanceFrom(1))).toThrow(RangeError);
  });
});
