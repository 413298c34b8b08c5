import fc from 'fast-check';
import { growthExponent, median, percentile95 } from '../../bench/statistics';

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
