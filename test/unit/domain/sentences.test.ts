import fc from 'fast-check';
import { prohibition } from '../../../src/domain/prohibition';
import { asClause, ended, inSentence, inSentences, isEnded, lowerFirst } from '../../../src/domain/sentences';

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
    ['(See the poster.)', '(See the poster.)'],
    ['Ask Val. (Is she in?)', 'Ask Val. (Is she in?)'],
    ['Open on weekdays (9 a.m. to 5 p.m.)', 'Open on weekdays (9 a.m. to 5 p.m.).'],
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
    ['BlackBerry messages', 'BlackBerry messages'],
    ['PowerPoint', 'PowerPoint'],
    ['E-mail', 'e-mail'],
  ])('%s is %s', (words, lowered) => {
    expect(lowerFirst(words)).toBe(lowered);
  });
});

describe('what to do, after a colon', () => {
  it.each([
    ['Use webmail.', 'use webmail.'],
    ['Ring people', 'ring people'],
    ['Work from home', 'work from home'],
    ['Ask Dr. Shah’s office', 'ask Dr. Shah’s office'],
    ['use webmail', 'use webmail'],
  ])('%s begins small: %s', (text, clause) => {
    expect(asClause(text)).toBe(clause);
  });

  it.each([
    'Windows asks you to sign in.',
    'SharePoint has your files.',
    'Call-Centre staff: ring people.',
    'Opening hours are on the door.',
    'Ring’s office is on the first floor.',
    'VPN',
    '',
  ])('keeps the capital of what is no such word: %s', (text) => {
    expect(asClause(text)).toBe(text);
  });

  it('changes its first letter at most, and only once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(asClause(text).toLowerCase()).toBe(text.toLowerCase());
        expect(asClause(text).slice(1)).toBe(text.slice(1));
        expect(asClause(asClause(text))).toBe(asClause(text));
      }),
    );
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
    'Don´t keep it.',
    'DO-NOT keep it.',
    '“Do not” means you.',
    '✗ Never keep it.',
    'Important: do not keep it.',
    'Please never keep it.',
    'You must never keep it.',
    'You should only use your own.',
    'You mustn’t keep it.',
    'You can’t keep it.',
    'We do not allow sticks.',
    'Can not be printed.',
    'Should not be printed.',
    'Cards must not be shared.',
    'Patient data must never be kept on it.',
    'Your own card must not be lent.',
    'Personal sticks are not allowed.',
    'Sharing cards is forbidden.',
    'It is not safe to keep it.',
    'There must be no sharing.',
    'Neither keep it nor lend it.',
    'Nowhere else.',
    'Only use your own card.',
    'Always lock it.',
    'Make sure you do not keep it.',
    'Try not to keep it.',
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
    ['Send files that are not encrypted', 'Do not send files that are not encrypted'],
    ['Send what must not be seen', 'Do not send what must not be seen'],
    ['Send files you must not share', 'Do not send files you must not share'],
    ['Assume it is not working', 'Do not assume it is not working'],
    ['Tell staff it is not allowed', 'Do not tell staff it is not allowed'],
    ['Leave anything that is forbidden', 'Do not leave anything that is forbidden'],
    ['Under any pretext lend it', 'Do not under any pretext lend it'],
    ['Cancel the order', 'Do not cancel the order'],
    ['Isolate it', 'Do not isolate it'],
    ['Canter', 'Do not canter'],
    ['E-mail it', 'Do not e-mail it'],
    ['BlackBerry it', 'Do not BlackBerry it'],
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
