import fc from 'fast-check';
import { safeText } from '../../../src/domain/safeText';
import { anyCharacter } from '../../anyCharacter';

describe('a text from a list or a form', () => {
  it('loses what turns the order of what follows or is not shown, and nothing else', () => {
    expect(safeText('Waiting for \u202e(krow)\u202c \u200bthe line\u0000\u0001')).toBe('Waiting for (krow) the line');
    expect(safeText('Zoë’s “line”: 50 % – café 日本 👩‍ £')).toBe('Zoë’s “line”: 50 % – café 日本 👩 £');
  });

  it('keeps its tabs and line ends', () => {
    expect(safeText('a\u200b\r\nb\tc\n')).toBe('a\r\nb\tc\n');
  });

  it('is written whole: no half of a character is left, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const safe = safeText(text);
        expect(safeText(safe)).toBe(safe);
        expect(() => encodeURIComponent(safe)).not.toThrow();
      }),
    );
    expect(safeText('a\ud800b\udc00c')).toBe('abc');
  });
});
