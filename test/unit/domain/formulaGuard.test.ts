import fc from 'fast-check';
import { neutralised, unguarded } from '../../../src/domain/formulaGuard';
import { anyCharacter } from '../../anyCharacter';

/** Texts of what a guard looks at, and of anything else. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '|',
        '%',
        '＝',
        '－',
        '\t',
        '\r',
        '\n',
        ';',
        ',',
        "'",
        '"',
        ' ',
        '\u00a0',
        'a',
      ),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('the guard against formulas', () => {
  it.each([
    '=1+1',
    '+44 113',
    '-1',
    '- no shared calendars',
    '@SUM(A1)',
    '|x',
    '%x',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '\u00a0@x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\ufeff=1',
    '"=1',
    "'=1",
    "' =1",
  ])('makes no formula of %j', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(unguarded(`'${text}`)).toBe(text);
  });

  it.each([
    ['no date yet;=HYPERLINK("x")', `no date yet;'=HYPERLINK("x")`],
    ['a\t@x', `a\t'@x`],
    ['Not yet:\n- calendars\n- rooms', `Not yet:\n'- calendars\n'- rooms`],
    ['a; "=1', `a;' "=1`],
    ['\n=1', `'\n'=1`],
  ])('leaves no formula in %j where it is cut', (text, guarded) => {
    expect(neutralised(text)).toBe(guarded);
    expect(unguarded(guarded)).toBe(text);
  });

  it.each(['0113 496 0000', 'a=b', '5 - 3', "'quoted'", '', ' x', 'Riverside, - none', 'half; 50%', "It's off; on"])(
    'leaves %j alone',
    (text) => {
      expect(neutralised(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );

  it('is taken off again without a loss, whatever the text was, an apostrophe of its own included', () => {
    fc.assert(
      fc.property(nasty, (text) => expect(unguarded(neutralised(text))).toBe(text)),
      { numRuns: 2000 },
    );
  });

  it('goes in once, wherever a cell could begin with a sign', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        for (const cell of neutralised(text).split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
        expect(neutralised(text).replace(/'/g, '')).toBe(text.replace(/'/g, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a long text in one pass', () => {
    const text = `${'; '.repeat(50_000)}=1${"'".repeat(50_000)}`;
    expect(unguarded(neutralised(text))).toBe(text);
  });
});
