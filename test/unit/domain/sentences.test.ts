import fc from 'fast-check';
import { ended, inSentence, inSentences, isEnded, lowerFirst, prohibition } from '../../../src/domain/sentences';

describe('a sentence', () => {
  it.each([
    ['Go to St. Mary’s House and save your files there', 'Go to St. Mary’s House and save your files there.'],
    [
      'Ring Dr. Shah’s office, no. 3 on the list, from 9 a.m.',
      'Ring Dr. Shah’s office, no. 3 on the list, from 9 a.m.',
    ],
    ['Ring ext. 4021 (e.g. from home)', 'Ring ext. 4021 (e.g. from home).'],
    ['Is it on?', 'Is it on?'],
    ['Wait …', 'Wait …'],
    ['Say “Stop!”', 'Say “Stop!”'],
    ["Say 'now.'", "Say 'now.'"],
    ['Call first: ', 'Call first:'],
    ['Use the stick,', 'Use the stick.'],
    ['Ring Dr. Shah..', 'Ring Dr. Shah.'],
    ['Is it on?.', 'Is it on?'],
    ['And so on...', 'And so on...'],
    ['', ''],
    ['  ', ''],
  ])('%j is ended as %j', (text, sentence) => {
    expect(ended(text)).toBe(sentence);
  });

  it('has one full stop at most, and all the words that were written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = ended(text);
        expect(ended(once)).toBe(once);
        expect(once === '' || isEnded(once)).toBe(true);
        expect(once).not.toMatch(/(?:^|[^.])\.\.$|[!?…]\.$/);
        expect(text).toContain(once.replace(/[.!?…]+$/, ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('follows another, each ended once', () => {
    expect(inSentences(['Use the stick', undefined, 'Ring Dr. Shah.', '', 'Next news by 22 April'])).toBe(
      'Use the stick. Ring Dr. Shah. Next news by 22 April.',
    );
  });
});

describe('a name inside a sentence', () => {
  it.each([
    'Department of Health drive',
    'Remote access (VPN)',
    'SharePoint',
    'NHSmail',
    'BlackBerry email',
    'Citrix',
    'Citrix gateway',
    'Atos help desk',
    'Lync and video',
    'St. Mary’s drive',
    'VPN',
    'X drive',
    'O’Brien’s list',
    'The Hague office',
    'Your PCT’s phones',
    'shared drive',
    '',
  ])('keeps its capitals: %s', (name) => {
    expect(inSentence(name)).toBe(name);
  });

  it.each([
    ['Email', 'email'],
    ['Desk telephone', 'desk telephone'],
    ['Internet access', 'internet access'],
    ['Shared drive', 'shared drive'],
    ['Files and intranet', 'files and intranet'],
    ['Your old phones', 'your old phones'],
    ['The drive you have', 'the drive you have'],
  ])('is in lower case where it is no name: %s', (name, words) => {
    expect(inSentence(name)).toBe(words);
  });

  it('changes its first letter at most, and only once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(inSentence(text).toLowerCase()).toBe(text.toLowerCase());
        expect(inSentence(text).slice(1)).toBe(text.slice(1));
        expect(inSentence(inSentence(text))).toBe(inSentence(text));
      }),
    );
  });
});

describe('our own words inside a sentence', () => {
  it.each([
    ['Partly working', 'partly working'],
    ['A function', 'a function'],
    ['VPN', 'VPN'],
    ['NHSmail', 'NHSmail'],
  ])('%s is %s', (words, lowered) => {
    expect(lowerFirst(words)).toBe(lowered);
  });
});

describe('what not to do', () => {
  const doNot = 'Do not {what}';

  it.each([
    'Never share your card',
    'Do not send it.',
    'DO NOT send it.',
    'Don’t keep it.',
    "Don't keep it.",
    'Dont keep it.',
    'Please do not keep it.',
    'No personal sticks.',
    'Not by mail.',
    'Nobody may leave it open.',
    'Avoid your own computer.',
    'You must not print it.',
    'Must not be printed.',
    'Under no circumstances lend it.',
    'On no account lend it.',
    'never share your card',
  ])('stays as it is where it says so itself: %s', (line) => {
    expect(prohibition(line, doNot)).toBe(line);
  });

  it.each([
    ['Share your card', 'Do not share your card'],
    ['send patient files by $& or $1', 'Do not send patient files by $& or $1'],
    ['Notify the supplier', 'Do not notify the supplier'],
    ['Nod at it', 'Do not nod at it'],
    ['Donate it', 'Do not donate it'],
    ['VPN in from home', 'Do not VPN in from home'],
  ])('begins with the words otherwise: %s', (line, said) => {
    expect(prohibition(line, doNot)).toBe(said);
  });

  it('says it once, whatever the line', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'Do not ', 'Never ', 'Don’t ', 'No '), texts, (beginning, text) => {
        const said = prohibition(beginning + text, doNot);
        expect(prohibition(said, doNot)).toBe(said);
      }),
    );
  });
});

const texts = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('Go to St. Mary’s', '.', '…', '!', '?', '”', ')', ' ', 'a.m.', ',', 'Your', 'PCT', 'email'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
