import fc from 'fast-check';
import { inParts } from '../../../src/data/triage/inParts';

it('names every request once, in parts that stay within what SharePoint takes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 300 }), (numbers) => {
      const parts = inParts(numbers);
      expect(parts.flat()).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      for (const part of parts) {
        expect(part.length).toBeGreaterThan(0);
        expect(part.length).toBeLessThanOrEqual(25);
        expect(part[part.length - 1] - part[0]).toBeLessThan(1000);
      }
    }),
  );
});
