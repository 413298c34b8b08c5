import fc from 'fast-check';
import { mostLines, stepLines } from '../../../../src/domain/contingency/stepText';
import { typedTexts } from '../linkedText/typedTexts';

describe('the lines of a text', () => {
  it('never hold what turns the order of what follows, or is not shown', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const lines = stepLines(text);
        expect(lines.length).toBeLessThanOrEqual(mostLines);
        for (const line of lines) {
          expect(line.replace(/\t/g, ' ')).not.toMatch(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u);
          expect(line.trim()).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are steps without the marks before them and without empty lines', () => {
    expect(stepLines('1. Open it.\r\n\r\n2) Sign in.\n  • Close it.\n- Go.\n2 working days')).toEqual([
      'Open it.',
      'Sign in.',
      'Close it.',
      'Go.',
      '2 working days',
    ]);
    expect(stepLines(undefined)).toEqual([]);
  });
});
