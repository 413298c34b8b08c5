import fc from 'fast-check';
import { beginsWith, folded, foldedWords } from '../../../src/domain/folded';
import { anyCharacter } from '../../anyCharacter';

describe('a folded text', () => {
  it.each([
    ['straight and curly apostrophes', "O'Brien", ['O’Brien', 'Oʼbrien', 'O′Brien', 'O`Brien', 'o‘brien', 'O´Brien']],
    ['apostrophes and none', 'St Mary’s', ['St Marys', "ST MARY'S"]],
    [
      'hyphens, dashes and spaces',
      'Stoke-on-Trent',
      ['Stoke on Trent', 'Stoke–on–Trent', 'Stoke‑on‑Trent', 'stoke — on — trent'],
    ],
    [
      '& and “and”',
      'Bath & North East House',
      ['Bath and North East House', 'BATH AND NORTH EAST HOUSE', 'Bath ＆ North East House', 'Bath &North East House'],
    ],
    ['St, St. and Saint', 'St. Mary’s House', ['St Mary’s House', 'Saint Mary’s House', 'SAINT MARYS HOUSE']],
    ['accents and none', 'Zoë Núñez', ['Zoe Nunez', 'Zoe\u0308 Nu\u0301n\u0303ez']],
    [
      'letters with strokes',
      'Søren Łukasz Æthelred Großmann',
      ['Soren Lukasz Aethelred Grossmann', 'SØREN ŁUKASZ ÆTHELRED GROẞMANN'],
    ],
    ['spaces of any kind', 'Mill Gate', ['Mill\u00a0Gate', ' Mill \t Gate ', 'Mill\u202fGate', 'Mill\u3000Gate']],
    [
      'characters that are not seen',
      'Millgate',
      ['Mill\u200bgate', 'Mill\u00adgate', '\ufeffMillgate', 'Mill\u2060gate\u200e'],
    ],
    ['wide and narrow letters', 'Wave 10', ['Ｗａｖｅ　１０']],
    ['capitals of any kind', 'istanbul', ['İSTANBUL', 'ıstanbul', 'ISTANBUL']],
  ])('is the same for %s', (_kinds, one, others) => {
    for (const other of others) expect([other, folded(other)]).toEqual([other, folded(one)]);
  });

  it.each([
    ['Mill Street', 'Mill Saint'],
    ['Stoke', 'St Oke'],
    ['Millgate', 'Mill Gate'],
    ['Bath', 'Bathe'],
    ['Wave 1', 'Wave 10'],
  ])('tells “%s” and “%s” apart', (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  it('is itself folded, whatever it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
        expect(folded(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
      }),
      { numRuns: 3000 },
    );
  });

  it('does not depend on case, on form, or on what stands around it', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(' ', '\u00a0', '\u200b', '-', '.', '('), (text, sign) => {
        for (const other of [text.normalize('NFC'), text.normalize('NFD'), sign + text + sign])
          expect(folded(other)).toBe(folded(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('is made of the folded words, so that words are the same in any text', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(folded(`${one} / ${other}`)).toBe([folded(one), folded(other)].filter(Boolean).join(' '));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a word that somebody is typing', () => {
  it.each([
    ['st', 'saint'],
    ['st', 'sai'],
    ['st', 'st'],
    ['street', 'st'],
    ['stoke', 'sto'],
  ])('begins “%s” with “%s”', (word, typed) => {
    expect(beginsWith(word, typed)).toBe(true);
  });

  it.each([
    ['street', 'saint'],
    ['stoke', 'sain'],
    ['st', 'saints'],
    ['st', 'sto'],
  ])('does not begin “%s” with “%s”', (word, typed) => {
    expect(beginsWith(word, typed)).toBe(false);
  });

  it('keeps “saint”, which is still being typed', () => {
    expect(foldedWords('Saint Mary’s')).toEqual(['saint', 'marys']);
  });
});

const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom(
        'St. ',
        'Saint',
        ' & ',
        '’',
        '\u200b',
        '㎅',
        'ﬁ',
        'ẞ',
        'İ',
        'Σ',
        'ǅ',
        '½',
        '№',
        ' and ',
        '-',
        'ŉ',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
