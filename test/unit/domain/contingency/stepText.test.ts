import fc from 'fast-check';
import { doNotLines, mostLines, piecesOf, stepLines } from '../../../../src/domain/contingency/stepText';

/** Texts people and attackers might type: any characters, and parts that look like addresses. */
const parts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'http://',
    'https://a.example/b?c=d',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://a.example',
    'data:text/html,<script>',
    'mailto:a@b.example',
    'a@b.example',
    '0113 496 0000',
    '+44 (0)113 496 0000',
    '<img src=x onerror=alert(1)>',
    '\u202e',
    '\u200b',
    '\u0000',
    '\r\n',
    '\u2028',
    '1. ',
    '- ',
    ' ',
  ),
);
const typed = fc.array(parts, { maxLength: 8 }).map((texts) => texts.join(''));

describe('the pieces of a line', () => {
  it('are the line together, whatever it is', () => {
    fc.assert(
      fc.property(typed, (line) => {
        expect(
          piecesOf(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
      { numRuns: 2000 },
    );
  });

  it('lead only to web and email addresses and telephone numbers', () => {
    fc.assert(
      fc.property(typed, (line) => {
        for (const piece of piecesOf(line))
          if (piece.kind !== 'text') expect(new URL(piece.address).protocol).toMatch(/^(https?|tel|mailto):$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('find what can be followed, and leave what ends a sentence out of it', () => {
    expect(
      piecesOf('See https://a.example/x. Call 0113 496 0000, or write to help@a.example.').filter(
        ({ kind }) => kind !== 'text',
      ),
    ).toEqual([
      { kind: 'link', text: 'https://a.example/x', address: 'https://a.example/x' },
      { kind: 'telephone', text: '0113 496 0000', address: 'tel:01134960000' },
      { kind: 'email', text: 'help@a.example', address: 'mailto:help@a.example' },
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
  ])('take %j for text', (line) => {
    expect(piecesOf(line)).toEqual([{ kind: 'text', text: line }]);
  });

  it.each<readonly [string, (length: number) => string]>([
    ['digits', (length) => '0'.repeat(length)],
    ['letters', (length) => 'a'.repeat(length)],
    ['half an address', (length) => `${'a.'.repeat(length / 2)}@`],
    ['nothing but beginnings', (length) => 'https://'.repeat(length / 8)],
    ['nothing but ends', (length) => '@a.'.repeat(length / 3)],
  ])(
    'are found in an enormous line of %s, which would outlast the test were its square to be walked',
    (_name, lineOf) => {
      const line = lineOf(960_000);
      expect(
        piecesOf(line)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line);
    },
  );
});

describe('the lines of a text', () => {
  it('never hold what turns the order of what follows, or is not shown', () => {
    fc.assert(
      fc.property(typed, (text) => {
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

  it('of “Do not” come without the words', () => {
    expect(doNotLines('Do not send it.\nDon’t keep it.\nask.')).toEqual(['send it.', 'keep it.', 'ask.']);
  });
});
