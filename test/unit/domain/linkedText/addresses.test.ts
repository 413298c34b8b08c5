import fc from 'fast-check';
import { textParts } from '../../../../src/domain/linkedText/textParts';
import { wordsBeside } from './typedTexts';

/** The links in a text, and where they lead. */
function linkedIn(text: string): readonly (readonly [written: string, address: string])[] {
  return textParts(text).flatMap((part) => (part.kind === 'text' ? [] : [[part.text, part.address] as const]));
}

describe('a mail address in a text', () => {
  it.each([
    ["Write to patrick.o'connor@example.nhs.uk", "patrick.o'connor@example.nhs.uk", "patrick.o'connor@example.nhs.uk"],
    ['Write to patrick.o’connor@example.nhs.uk', 'patrick.o’connor@example.nhs.uk', "patrick.o'connor@example.nhs.uk"],
    ['Write to r&d@example.nhs.uk.', 'r&d@example.nhs.uk', 'r%26d@example.nhs.uk'],
    ['it/help@example.nhs.uk', 'it/help@example.nhs.uk', 'it%2Fhelp@example.nhs.uk'],
    ['jo+help@example.nhs.uk', 'jo+help@example.nhs.uk', 'jo%2Bhelp@example.nhs.uk'],
    ['j.o’brien-smith_2@example.nhs.uk!', 'j.o’brien-smith_2@example.nhs.uk', "j.o'brien-smith_2@example.nhs.uk"],
    ["d'arcy@example.nhs.uk's box", "d'arcy@example.nhs.uk", "d'arcy@example.nhs.uk"],
    ['50%@example.nhs.uk', '50%@example.nhs.uk', '50%25@example.nhs.uk'],
    ['Email:jo@example.nhs.uk', 'jo@example.nhs.uk', 'jo@example.nhs.uk'],
    ['mailto:jo@example.nhs.uk?subject=x', 'jo@example.nhs.uk', 'jo@example.nhs.uk'],
    ['jo@exämple.nhs.uk', 'jo@exämple.nhs.uk', 'jo@ex%C3%A4mple.nhs.uk'],
    ['-jo@example.nhs.uk', 'jo@example.nhs.uk', 'jo@example.nhs.uk'],
  ])('%s is known whole', (text, written, address) => {
    expect(linkedIn(text)).toEqual([[written, `mailto:${address}`]]);
  });

  it.each(["'", '`', '*', '~', '|', '“ ”', '‘ ’', '" "', '( )', '[ ]', '{ }', '< >', '« »'])(
    'may stand between %s',
    (signs) => {
      const [before, after = before] = signs.split(' ');
      expect(linkedIn(`Ask ${before}o'neill@example.nhs.uk${after}, soon`)).toEqual([
        ["o'neill@example.nhs.uk", "mailto:o'neill@example.nhs.uk"],
      ]);
    },
  );

  it.each(['jo@a.example,sam@b.example', 'jo@a.example;sam@b.example', 'Jo<jo@a.example>,Sam<sam@b.example>'])(
    'stands beside another: %s',
    (text) => {
      expect(linkedIn(text)).toEqual([
        ['jo@a.example', 'mailto:jo@a.example'],
        ['sam@b.example', 'mailto:sam@b.example'],
      ]);
    },
  );

  it.each(['/', ',', ';', '|'])('stands after a telephone number and a %s', (sign) => {
    expect(linkedIn(`Ring 0113 496 0000${sign}r&d@example.nhs.uk`)).toEqual([
      ['0113 496 0000', 'tel:01134960000'],
      ['r&d@example.nhs.uk', 'mailto:r%26d@example.nhs.uk'],
    ]);
  });

  it.each([
    'josé@example.nhs.uk',
    'a..b@example.nhs.uk',
    '.jo@example.nhs.uk',
    'jo.@example.nhs.uk',
    'o&#39;connor@example.nhs.uk',
    'r&amp;d@example.nhs.uk',
    '"jo smith"@example.nhs.uk',
    'NHS\\jo@example.nhs.uk',
    'jo(work)@example.nhs.uk',
    'jo@example.nhs.uk@evil.example',
    'jo@example.nhs.uk+@evil.example',
    'jo@example.nhs…',
    'jo@example.nhs...',
    'jo@example.nhs.uk_old',
    'jo@example.nhs.uk-old',
    'jo@-example.nhs.uk',
    'jo@example',
    'jo@10.0.0.1',
    'jo@',
    '@example.nhs.uk',
    `${'jo'.repeat(40)}@example.nhs.uk`,
  ])('is not linked in part: %s', (text) => {
    expect(linkedIn(text)).toEqual([]);
  });

  it('is linked whole or not at all, whatever stands beside it', () => {
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9.!#$%&'*+/=?^_`{|}~’@-]{0,12}$/);
    const host = fc.constantFrom('example.nhs.uk', 'nhs.net', 'mail.a-b.example', 'a.example');
    fc.assert(
      fc.property(
        wordsBeside,
        name,
        host,
        fc.constantFrom('', '.', ', or', '”', "'", ')', '>', '; '),
        (before, local, at, after) => {
          const whole = `${local}@${at}`;
          for (const [written, address] of linkedIn(before + whole + after)) {
            expect(written).toBe(whole);
            expect(decodeURIComponent(address)).toBe(`mailto:${whole.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")}`);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('a web address in a text', () => {
  it.each([
    ['https://wiki.example.nhs.uk/VPN_(guest)', 'https://wiki.example.nhs.uk/VPN_(guest)'],
    ['(see https://wiki.example.nhs.uk/VPN_(guest))', 'https://wiki.example.nhs.uk/VPN_(guest)'],
    ['(https://wiki.example.nhs.uk/VPN)', 'https://wiki.example.nhs.uk/VPN'],
    ['See https://a.example/x.', 'https://a.example/x'],
    ['https://a.example/x?', 'https://a.example/x'],
    ['(See https://a.example/x.)', 'https://a.example/x'],
    ['“See https://a.example/x.”', 'https://a.example/x'],
    ['“https://a.example/x,” it says', 'https://a.example/x'],
    ['See https://a.example/VPN_(guest): it has pictures', 'https://a.example/VPN_(guest)'],
    ['https://a.example/a:b:c', 'https://a.example/a:b:c'],
    ['https://a.example/123/jo@b.example', 'https://a.example/123/jo@b.example'],
    ['“https://a.example/x”', 'https://a.example/x'],
    ["'https://a.example/x'.", 'https://a.example/x'],
    ['*https://a.example/x*', 'https://a.example/x'],
    ['`https://a.example/x`', 'https://a.example/x'],
    ['<https://a.example/x>,', 'https://a.example/x'],
    ['[https://a.example/x]', 'https://a.example/x'],
    ["https://a.example/o'connor", "https://a.example/o'connor"],
    ['https://a.example/a,b;c/d+e&f', 'https://a.example/a,b;c/d+e&f'],
    ['https://a.example/x?mail=jo@b.example&n=1#part-2', 'https://a.example/x?mail=jo@b.example&n=1#part-2'],
    ['https://intranet:8443/page', 'https://intranet:8443/page'],
    ['https://10.0.0.1/x', 'https://10.0.0.1/x'],
    ['see:http://a.example/100%', 'http://a.example/100%'],
  ])('%s is known whole', (text, address) => {
    expect(linkedIn(text)).toEqual([[address, address]]);
  });

  it.each([',', ';', '|', ', ', '; '])('stands beside another, with “%s” between them', (between) => {
    expect(linkedIn(`https://a.example/x${between}https://b.example/y(z)`)).toEqual([
      ['https://a.example/x', 'https://a.example/x'],
      ['https://b.example/y(z)', 'https://b.example/y(z)'],
    ]);
  });

  it.each([
    'https://user:pw@a.example/x',
    'https://user@a.example/x',
    'https://a.example\\@b.example/',
    'https://a.example/o’connor',
    'https://a.example/x–y',
    'https://a.example/x…',
    'https://a.example/x...',
    'https://a.example/a(b',
    'https://a.example/x);see',
    'https://my_server.example/x',
    'https://a.example/Shared Documents/Plan v2.docx',
    'https://a.example/my plan.docx',
    'ftp://a.example/x',
    'file:///etc/passwd',
    'hxxps://a.example/x',
    'https:///x',
    'https://a.example:99999/',
    `https://a.example/${'x'.repeat(2100)}`,
  ])('is not linked in part, nor where it leads elsewhere than it seems to: %s', (text) => {
    expect(linkedIn(text)).toEqual([]);
  });

  it('is linked whole or not at all, whatever it holds', () => {
    const rest = fc.stringMatching(/^\/[a-z0-9()[\]{}'"’“”!$&*+,;:=@%~|_.?#/-]{0,20}$/);
    fc.assert(
      fc.property(wordsBeside, rest, (before, path) => {
        for (const [written] of linkedIn(`${before}https://a.example${path}`)) {
          const left = `https://a.example${path}`.slice(written.length);
          expect(written).toBe(`https://a.example${path}`.slice(0, written.length));
          expect(left).not.toMatch(/[\p{L}\p{N}@]/u);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
