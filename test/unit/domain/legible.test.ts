import fc from 'fast-check';
import { hasWords } from '../../../src/domain/hasWords';
import { legible, nameIn, wordsIn } from '../../../src/domain/legible';
import { anyCharacter } from '../../anyCharacter';
import { unseenTexts } from '../../unseenTexts';

describe('a text that cannot be seen', () => {
  it.each(unseenTexts)('has no words and is no name: %j', (text) => {
    expect(hasWords(text)).toBe(false);
    expect(wordsIn(text)).toBeUndefined();
    expect(nameIn(text)).toBeUndefined();
  });

  it('hides nothing that can be seen', () => {
    for (const text of unseenTexts) {
      expect(nameIn(`${text}Ada${text} Bell${text}`)?.replace(/[\s\p{M}\p{Cc}]+/gu, '')).toBe('AdaBell');
      expect(hasWords(`${text}.`)).toBe(true);
    }
  });

  it('is what is left out where a text is shown', () => {
    expect(legible('Ada\u3164\u{e0041} Bell\ufe0f')).toBe('Ada Bell');
    expect(legible('Zoë’s “line”: 50 % – café 日本 £ ½ 👍🏽\n\tPersian: می‌خواهم')).toBe(
      'Zoë’s “line”: 50 % – café 日本 £ ½ 👍🏽\n\tPersian: میخواهم',
    );
  });
});

describe('a name', () => {
  it.each(['Ada Bell', 'Nguyễn', '李', 'Ω', '3M', 'O’Brien-Smith', 'שָׁלוֹם'])('may be %s', (name) => {
    expect(nameIn(` ${name} `)).toBe(name);
  });

  it.each(['-', '.', '—', '***', '👻', '?!'])(
    'needs a letter or a digit: %s is none, but something to read',
    (text) => {
      expect(nameIn(text)).toBeUndefined();
      expect(wordsIn(` ${text}\n`)).toBe(text);
    },
  );

  it('is one line', () => {
    expect(nameIn('Ada\r\n  Bell\u2028')).toBe('Ada Bell');
  });
});

describe('a stack of marks on one letter', () => {
  it('keeps the first four, which the accents of any language fit into', () => {
    const stack = `Z${'\u0301\u0327'.repeat(45)}`;
    expect(legible(`a${stack}b`)).toBe('aZ\u0301\u0327\u0301\u0327b');
    expect(legible('Nguyê\u0303n בְּרֵאשִׁ֖ית')).toBe('Nguyê\u0303n בְּרֵאשִׁ֖ית');
  });

  it('never has more, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.constantFrom('\u0301', '\u0489', '\u{1d167}'), (text, mark) => {
        const shown = legible(text + mark.repeat(20));
        expect(shown).not.toMatch(/\p{Mn}{5}/u);
        expect(legible(shown)).toBe(shown);
      }),
    );
  });
});
