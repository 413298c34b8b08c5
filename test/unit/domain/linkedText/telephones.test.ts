import fc from 'fast-check';
import { telephonesIn, withCanonicalTelephones } from '../../../../src/domain/linkedText/telephones';
import { ukNumbers } from '../../../../src/domain/linkedText/ukNumbers';
import { ukMetadata } from '../../../../scripts/ukNumbers';
import { typedTexts, wordsBeside } from './typedTexts';

/** The links in a text, and what each one dials. */
function dialledIn(text: string): readonly (readonly [written: string, address: string])[] {
  return telephonesIn(text).map(({ from, to, address }) => [text.slice(from, to), address]);
}

describe('a telephone number in a text', () => {
  it.each([
    ['0113 496 0000 (9am to 5pm)', '0113 496 0000', 'tel:01134960000'],
    ['Ring first: (0113) 496 0112', '(0113) 496 0112', 'tel:01134960112'],
    ['0300 123 45 67', '0300 123 45 67', 'tel:03001234567'],
    ['Ring 0044 113 496 0000 now', '0044 113 496 0000', 'tel:+441134960000'],
    ['00 44 113 496 0112', '00 44 113 496 0112', 'tel:+441134960112'],
    ['+44 (0)113 496 0000', '+44 (0)113 496 0000', 'tel:+441134960000'],
    ['+44(0)1134960000', '+44(0)1134960000', 'tel:+441134960000'],
    ['(+44) 113 496 0000', '(+44) 113 496 0000', 'tel:+441134960000'],
    ['+44 0113 496 0000', '+44 0113 496 0000', 'tel:+441134960000'],
    ['(0)113 496 0000', '(0)113 496 0000', 'tel:01134960000'],
    ['(0113 496 0000)', '0113 496 0000', 'tel:01134960000'],
    ['Tel.0113-496-0112.', '0113-496-0112', 'tel:01134960112'],
    ['0113.496.0112', '0113.496.0112', 'tel:01134960112'],
    ['0113–496–0112', '0113–496–0112', 'tel:01134960112'],
    ['0113\u00a0496\u00a00112', '0113\u00a0496\u00a00112', 'tel:01134960112'],
    ['Ring 01709 382 121 (Mon to Fri, 8 to 6)', '01709 382 121', 'tel:01709382121'],
    ['0845 46 47', '0845 46 47', 'tel:08454647'],
    ['029 2018-0000', '029 2018-0000', 'tel:02920180000'],
    ['0300 123 45 67 Hours: 9 to 5', '0300 123 45 67', 'tel:03001234567'],
    ['0800 1111', '0800 1111', 'tel:08001111'],
  ])('%s is known whole', (text, written, address) => {
    expect(dialledIn(text)).toEqual([[written, address]]);
  });

  it.each([
    '0113 496 0000 9am-5pm',
    '0113 496 0000 9 a.m. to 5 p.m.',
    '0113 496 0000 9-5',
    '0113 496 0000, 9 to 5',
    '0113 496 0000; 24 hours',
    '0113 496 0000 24/7',
    '0113 496 0000 09:00-17:00',
    '0113 496 0000 – 8am until 6pm',
    '0113 496 0000. 24 hours a day',
    '0113 496 0000 option 2',
    '0113 496 0000 (option 2, then 4)',
    '0113 496 0000 9 till 5',
    '0113 496 0000 0830-1700',
    '0113 496 0000 0830 to 1700',
    '0113 496 0000 (0830hrs – 1700hrs)',
    '0113 496 0000 0900 hrs',
    '0113 496 0000 7 days a week',
    '0113 496 0000 365 days',
    '0113 496 0000 2 lines',
    '0113 496 0000/1',
    '[0113 496 0000]',
    'Mon to Fri 9-5 0113 496 0000',
    '08:00-18:00 0113 496 0000',
    '9 to 5 0113 496 0000',
    '8am to 6pm 0113 496 0000',
    '1. 0113 496 0000',
  ])('takes nothing from the hours and words beside it: %s', (text) => {
    expect(dialledIn(text)).toEqual([['0113 496 0000', 'tel:01134960000']]);
  });

  it.each([
    '0113 496 0000 ext 204',
    '0113 496 0000 ext. 204',
    '0113 496 0000 Ext: 204',
    '0113 496 0000 extn 204',
    '0113 496 0000 extension 204',
    '0113 496 0000, ext 204',
    '0113 496 0000; ext 204',
    '0113 496 0000 (ext 204)',
    '0113 496 0000 (extension 204)',
    '0113 496 0000 x204',
    '0113 496 0000 x 204',
    '0113 496 0000x204',
    '0113 496 0000 #204',
    '0113 496 0000;ext=204',
  ])('has its extension dialled after it: %s', (text) => {
    expect(dialledIn(`Ring ${text}.`)).toEqual([[text, 'tel:01134960000;ext=204']]);
  });

  it.each([
    '0113 496 0000 or 0113 496 0001',
    '0113 496 0000/0113 496 0001',
    '0113 496 0000, 0113 496 0001',
    '0113 496 0000 - 0113 496 0001',
    '0113 496 0000 (0113 496 0001)',
    'T 0113 496 0000 F 0113 496 0001',
    '0113 496 0000\n0113 496 0001',
  ])('stands beside another: %s', (text) => {
    expect(dialledIn(text)).toEqual([
      ['0113 496 0000', 'tel:01134960000'],
      ['0113 496 0001', 'tel:01134960001'],
    ]);
  });

  it.each([
    ['one with more digits after it', '0113 496 0000 204'],
    ['one with a figure too many', '0113 496 00000'],
    ['one with a figure too few', '0113 496 000'],
    ['one with a letter among its figures', '0113 496 0O00'],
    ['one that goes on', '01134960000-7'],
    ['one after other digits', '9 0113 496 0000'],
    ['one behind the prefix for text relay', '18001 0113 496 0000'],
    ['one of Ireland', '+353 1 234 5678'],
    ['one of Ireland, with 00', '00353 1 234 5678'],
    ['one of Ireland that would be one here', '+353 113 496 0000'],
    ['one of America', '+1 202 555 0100'],
    ['one without its 0', '113 496 0000'],
    ['one with 44 and no plus', '44 113 496 0000'],
    ['an NHS number that reads as one', '903 123 4567'],
    ['a reference', 'INC01134960000'],
    ['a reference after a space', 'Quote INC 01134960000'],
    ['one that is called so', 'Ref: 01134960000'],
    ['an order', 'Order no. 01134960000'],
    ['an asset', 'asset tag 01134960000'],
    ['a hash', '#01134960000'],
    ['a date and a time', '01 04 2013 0900'],
    ['a date that reads as one', '02 04 2013 123'],
    ['an area that there is not', '01042 013 123'],
    ['a short one, which is a figure as often', 'Call 111 or 999'],
    ['an extension alone', 'Ring ext. 4021'],
    ['an extension that is none', '0113 496 0000 ext 2O4'],
    ['nothing', ''],
  ])('is not %s: %s', (_what, text) => {
    expect(dialledIn(text)).toEqual([]);
  });

  it.each([
    '01632 960123',
    '07700 900123',
    '0113 496 0999',
    '0114 496 0000',
    '0115 496 0000',
    '0116 496 0000',
    '0117 496 0000',
    '0118 496 0000',
    '0121 496 0000',
    '0131 496 0000',
    '0141 496 0000',
    '0151 496 0000',
    '0161 496 0000',
    '0191 498 0000',
    '020 7946 0000',
    '028 9649 6000',
    '029 2018 0000',
    '0808 157 0000',
    '0909 879 0000',
    '0306 999 0000',
  ])('may be one that Ofcom keeps for drama: %s', (text) => {
    expect(dialledIn(text)).toEqual([[text, `tel:${text.replace(/ /g, '')}`]]);
  });

  it('dials the number that is written, or nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(typedTexts, numbers), { maxLength: 4 }), (texts) => {
        for (const [written, address] of dialledIn(texts.join(' '))) {
          const [number, extension = ''] = address.slice('tel:'.length).split(';ext=');
          const national = `0${number.replace(/^\+44|^0/, '')}`;
          expect(figures(written).replace(/^(?:(?:00)?44)?0?/, '0')).toBe(national + extension);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is found in every way of writing, between words of any kind', () => {
    fc.assert(
      fc.property(
        wordsBeside,
        numbers,
        fc.constantFrom('', '.', ', or', ' (9am to 5pm)', '”', ')'),
        (before, number, after) => {
          const [[, address = ''] = []] = dialledIn(before + number + after);
          expect(address.replace(/^tel:(\+44|0)/, '')).toBe(figures(number).replace(/^(?:(?:00)?44)?0?/, ''));
        },
      ),
    );
  });

  it('is known by what libphonenumber knows of the United Kingdom: run npm run numbers where this fails', () => {
    expect(ukNumbers).toEqual(ukMetadata());
  });
});

describe('a telephone number that is stored', () => {
  it.each([
    ['(0113) 496 0112', '0113 496 0112'],
    ['01134960112', '0113 496 0112'],
    ['+44 (0)113 496 0112 x204', '0113 496 0112 ext 204'],
    ['0044 20 7946 0123', '020 7946 0123'],
    ['0113-496-0112 (9am to 5pm)', '0113 496 0112 (9am to 5pm)'],
    ['Ring (0113)4960112 or 07700900123', 'Ring 0113 496 0112 or 07700 900123'],
  ])('%s becomes %s', (typed, stored) => {
    expect(withCanonicalTelephones(typed)).toBe(stored);
  });

  it.each(['ask reception', '+353 1 234 5678', '0113 496 000', ''])('stays as it is where it is none: %j', (typed) => {
    expect(withCanonicalTelephones(typed)).toBe(typed);
  });

  it('dials what it dialled before, and is stored once and for all', () => {
    fc.assert(
      fc.property(typedTexts, (typed) => {
        const stored = withCanonicalTelephones(typed);
        expect(withCanonicalTelephones(stored)).toBe(stored);
        const national = (text: string): string[] => dialledIn(text).map(([, address]) => address.replace('+44', '0'));
        expect(national(stored)).toEqual(national(typed));
      }),
      { numRuns: 1000 },
    );
  });
});

/** Numbers of several areas and kinds, each in a form that people write. */
const numbers = fc
  .tuple(
    fc.constantFrom('113 496', '20 7946', '1709 38', '7700 900', '300 123', '800 00'),
    fc.integer({ min: 0, max: 9999 }),
    fc.constantFrom(
      (area: string, rest: string) => `0${area} ${rest}`,
      (area: string, rest: string) => `0${area}${rest}`.replace(/ /g, ''),
      (area: string, rest: string) => `+44 ${area} ${rest}`,
      (area: string, rest: string) => `+44 (0)${area} ${rest}`,
      (area: string, rest: string) => `0044 ${area} ${rest}`,
      (area: string, rest: string) => `(0${area.replace(' ', ') ')} ${rest}`,
      (area: string, rest: string) => `0${area}-${rest}`.replace(/ /g, '-'),
    ),
  )
  .map(([area, rest, write]) => write(area, `0${String(rest).padStart(4, '0')}`.slice(figures(area).length - 10)));

function figures(text: string): string {
  return text.replace(/\D/g, '');
}
