import fc from 'fast-check';
import { textParts } from '../../../../src/domain/linkedText/textParts';
import { typedTexts } from './typedTexts';

describe('the parts of a text', () => {
  it('are the text together, whatever it is, and none is empty', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        const parts = textParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.map((part) => part.text)).not.toContain('');
      }),
      { numRuns: 2000 },
    );
  });

  it('lead only to web and mail addresses and telephone numbers, and to no host behind a user’s name', () => {
    fc.assert(
      fc.property(typedTexts, (text) => {
        for (const part of textParts(text)) {
          if (part.kind === 'text') continue;
          const { protocol, username, password } = new URL(part.address);
          expect(protocol).toMatch({ link: /^https?:$/, mail: /^mailto:$/, telephone: /^tel:$/ }[part.kind]);
          expect([username, password]).toEqual(['', '']);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('find what can be followed, and leave what ends a sentence out of it', () => {
    expect(
      textParts('See https://a.example/x. Call 0113 496 0000, or write to help@a.example.').filter(
        ({ kind }) => kind !== 'text',
      ),
    ).toEqual([
      { kind: 'link', text: 'https://a.example/x', address: 'https://a.example/x' },
      { kind: 'telephone', text: '0113 496 0000', address: 'tel:01134960000' },
      { kind: 'mail', text: 'help@a.example', address: 'mailto:help@a.example' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    '<a href="x">y</a>',
    'https://',
    '12 April 2013',
    '1234567890123456',
  ])('take %j for text', (text) => {
    expect(textParts(text)).toEqual([{ kind: 'text', text }]);
  });

  it.each([
    'https://a.example/01134960000/x',
    'https://a.example/x?to=help@b.example&ring=01134960000',
    '01134960000@a.example',
  ])('never lie in one another: %s is one', (text) => {
    expect(textParts(text)).toHaveLength(1);
  });

  it.each(['ftp://help@a.example/01134960000', '\\\\server\\01134960000', 'www.example.nhs.uk/01134960000'])(
    'find nothing in an address that cannot be followed: %s',
    (text) => {
      expect(textParts(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  it.each<readonly [string, (length: number) => string]>([
    ['digits', (length) => '0'.repeat(length)],
    ['letters', (length) => 'a'.repeat(length)],
    ['half an address', (length) => `${'a.'.repeat(length / 2)}@`],
    ['nothing but beginnings', (length) => 'https://'.repeat(length / 8)],
    ['nothing but ends', (length) => '@a.'.repeat(length / 3)],
    ['digits apart', (length) => '0 '.repeat(length / 2)],
    ['numbers', (length) => '0113 496 0000 '.repeat(length / 14)],
    ['addresses', (length) => 'a@b.example '.repeat(length / 12)],
    ['brackets', (length) => `https://a.example/${'[('.repeat(length / 2)}`],
  ])('are found in a very long line of %s with work that grows with it, not with its square', (_name, lineOf) => {
    const [short, long] = [1200, 9600].map((length) => {
      const line = lineOf(length);
      expect(
        textParts(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
      return workOf(() => textParts(line));
    });
    // Eight times as long takes eight times the work; quadratic work would be 64 times.
    expect(long / short).toBeLessThan(32);
  });

  it('are not looked for in a line that nobody reads', () => {
    const text = 'help@a.example '.repeat(1000);
    expect(textParts(text)).toEqual([{ kind: 'text', text }]);
  });
});

/** Microseconds of processor time that some work takes, whatever else the machine does meanwhile. */
function workOf(work: () => void): number {
  work();
  const before = process.cpuUsage();
  for (let run = 0; run < 20; run += 1) work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
