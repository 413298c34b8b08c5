import { sentencesIn, type WordHint, wordHints } from '../../../../src/domain/words/wordHints';

const said = (text: string): string[] =>
  wordHints(text).map((hint) => ('words' in hint ? `${hint.kind}: ${hint.words}` : hint.kind));
const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at + 1}`).join(' ');

describe('hints on the words of a text', () => {
  it('are none for plain words', () => {
    expect(wordHints('')).toEqual([]);
    expect(wordHints('Use webmail. Ring 0113 496 0000 when you are stuck.')).toEqual([]);
  });

  it('name a sentence of more than 20 words by its first ones, and say how many it has', () => {
    expect(wordHints(`${words(20)}.`)).toEqual([]);
    expect(wordHints(`Short. ${words(21)}.`)).toEqual([{ kind: 'long', words: 'word1 word2 word3 word4', count: 21 }]);
  });

  it('count each line by itself, and signs without a letter as no word', () => {
    expect(wordHints(`${words(15)}\n${words(15)}`)).toEqual([]);
    expect(wordHints(`${words(20)} – - •`)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['Please ring first.', ['please']],
    ['Be pleased.', []],
    ['Click here to read more.', ['link: Click here']],
    ['The desk is here.', []],
    ['Do it now!', ['exclamation']],
    ['Phones & email', ['ampersand']],
    ['R&D has its own.', []],
    ['Essential maintenance takes place.', ['vague: maintenance']],
    ['We are making improvements.', ['vague: improvements']],
    ['Utilise webmail prior to 9 April.', ['plain: Utilise', 'plain: prior to']],
    ['A contingency is in place.', ['plain: contingency']],
    ['Some sites, e.g. Millgate.', ['plain: e.g.']],
    ['The egg is fine, and so is the pier.', []],
  ])('find in “%s”: %j', (text, hints) => {
    expect(said(text)).toEqual(hints);
  });

  it('find words in capitals, and leave abbreviations and postcodes alone', () => {
    expect(said('URGENT: ring the desk.')).toEqual(['capitals: URGENT']);
    expect(said('DO NOT USE the old drive.')).toEqual(['capitals: DO NOT USE']);
    expect(said('The NHS PCT and the HSCIC at S60 1BX use the VPN.')).toEqual([]);
  });

  it('name each word once, however often it stands there', () => {
    expect(said('Maintenance, MAINTENANCE and maintenance. Please, please.')).toEqual([
      'please',
      'capitals: MAINTENANCE',
      'vague: maintenance',
    ]);
  });

  it('leave what is quoted, and addresses, as they are', () => {
    expect(said('Choose “Click here!” on https://x.nhs.uk/maintenance or write to maintenance@x.nhs.uk')).toEqual([]);
  });

  it('say what is plainer', () => {
    expect(wordHints('in order to')).toEqual<WordHint[]>([{ kind: 'plain', words: 'in order to', plain: 'to' }]);
  });

  it('are found at once in a text far too long to read', () => {
    const began = performance.now();
    for (const part of ['A', 'a ', '“', '@', 'AB ', '. ', 'e.']) wordHints(part.repeat(500_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('the sentences of a text', () => {
  it('end with a full stop, a question mark, an exclamation mark or the line', () => {
    expect(sentencesIn('One. Two? Three! Four\nFive')).toEqual(['One.', 'Two?', 'Three!', 'Four', 'Five']);
  });
});
