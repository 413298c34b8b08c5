import fc from 'fast-check';
import { ended } from '../../../src/domain/sentences';

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
        expect(once).toMatch(/^$|[.!?…:;]["'”’»]*$/);
        expect(once).not.toMatch(/(?:^|[^.])\.\.$|[!?…]\.$/);
        expect(text).toContain(once.replace(/[.!?…]+$/, ''));
      }),
      { numRuns: 2000 },
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
