import fc from 'fast-check';
import { dialledAtOnce } from '../../../src/domain/dialledAtOnce';
import { withCanonicalTelephones } from '../../../src/domain/linkedText/telephones';
import { textParts } from '../../../src/domain/linkedText/textParts';
import { openServices } from '../../../src/lists/openServices';
import { services } from '../../../src/lists/demonstration/services';
import { sites } from '../../../src/lists/demonstration/sites';
import { midAprilInstructions } from '../../../src/lists/demonstration/instructions';
import { typedTexts } from './linkedText/typedTexts';

describe('the number to call', () => {
  it.each([
    ['0113 496 0000', [['0113 496 0000', 'tel:01134960000']]],
    ['0113 496 0000 ext 204', [['0113 496 0000 ext 204', 'tel:01134960000;ext=204']]],
    ['0113 496 0000 (9am to 5pm)', [['0113 496 0000', 'tel:01134960000'], [' (9am to 5pm)']]],
    ['0113 496 0000 (08:00-18:30)', [['0113 496 0000', 'tel:01134960000'], [' (08:00-18:30)']]],
    ['020 7946 0123', [['020 7946 0123', 'tel:02079460123']]],
    ['01709 382121', [['01709 382121', 'tel:01709382121']]],
    ['07700 900123', [['07700 900123', 'tel:07700900123']]],
    ['0300 123 4567', [['0300 123 4567', 'tel:03001234567']]],
    ['0191 498 0123', [['0191 498 0123', 'tel:01914980123']]],
    ['111', [['111', 'tel:111']]],
    ['116 123', [['116 123', 'tel:116123']]],
  ])('is dialled at once where it is written as it is stored: %s', (telephone, parts) => {
    expect(
      dialledAtOnce(telephone)?.map((part) => ('address' in part ? [part.text, part.address] : [part.text])),
    ).toEqual(parts);
  });

  it.each([
    '(0113) 496 0000',
    '01134960000',
    '+44 113 496 0000',
    '0113 496 0000 (ext 204)',
    '0113 496 0000 (204)',
    '0113 496 0000 204',
    '0113 496 0000 or 0113 496 0001',
    '0113 496 0000 EXT 204',
    '0113 496 0000 (EXT 204)',
    '0113 496 0000 (out of hours 07700 900123)',
    '0113 496 0000 (0113 496 0001 at night)',
    '0113 496 0000 (or help@example.nhs.uk)',
    '0113 496 0000 (see https://a.example/help)',
    '0113 496 000',
    '0113 496 00000',
    '4021',
    '123',
    'Ring 111',
    'ask reception',
    'javascript:alert(1)',
    '',
  ])('waits for the code that knows all numbers where it is not: %j', (telephone) => {
    expect(dialledAtOnce(telephone)).toBeUndefined();
  });

  it('dials what that code would dial', () => {
    fc.assert(
      fc.property(typedTexts, (typed) => {
        const telephone = withCanonicalTelephones(typed);
        const parts = dialledAtOnce(telephone);
        if (parts) expect(textParts(telephone)).toEqual(parts);
      }),
      { numRuns: 1000 },
    );
  });

  it('is stored so in whatever set-up and the demonstration write', () => {
    const written = [
      ...[...openServices, ...services, ...midAprilInstructions].map(({ Telephone }) => Telephone),
      ...sites.map(({ ContactTelephone }) => ContactTelephone),
    ].filter((telephone): telephone is string => telephone !== undefined);
    expect(written.length).toBeGreaterThan(50);
    for (const telephone of written) {
      expect(withCanonicalTelephones(telephone)).toBe(telephone);
      expect([telephone, dialledAtOnce(telephone)]).toEqual([telephone, textParts(telephone)]);
    }
  });
});
