import fc from 'fast-check';
import { nameOrder, textOrder } from '../../../src/domain/order';

describe('the order of names', () => {
  it('is British, with numbers as numbers, and takes capitals and accents for less than letters', () => {
    const sorted = [
      'Wave 2',
      'Wave 10',
      'Ångström House',
      'Anvil House',
      'Ävon House',
      'Zion House',
      'äpple court',
      'Apple Court 9',
      'Apple Court 10',
    ];
    expect([...sorted].reverse().sort(nameOrder)).toEqual([
      'Ångström House',
      'Anvil House',
      'äpple court',
      'Apple Court 9',
      'Apple Court 10',
      'Ävon House',
      'Wave 2',
      'Wave 10',
      'Zion House',
    ]);
  });

  it('puts names that differ in how they are written next to each other', () => {
    const sorted = [
      'Bath & North House',
      'Bath and South House',
      '“Mill” House',
      'Mill-Lane House',
      'Mill Road House',
      'O’Brien',
      "O'Connor",
      'Saint Luke’s',
      'St. Mary’s',
      'St Paul’s',
      'Stoke-on-Avon',
      'Stoke on Trent',
    ];
    expect([...sorted].reverse().sort(nameOrder)).toEqual(sorted);
    expect([...sorted].sort(nameOrder)).toEqual(sorted);
  });

  it('is one order, whatever the names', () => {
    const name = fc
      .array(fc.constantFrom('St', 'St.', 'Saint', '&', 'and', '-', '’', ' ', 'a', 'B', 'é', '9', '10'), {
        maxLength: 5,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, name, name, (one, two, three) => {
        expect(Math.sign(nameOrder(one, two))).toBe(0 - Math.sign(nameOrder(two, one)) || 0);
        if (nameOrder(one, two) <= 0 && nameOrder(two, three) <= 0)
          expect(nameOrder(one, three)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the order of texts', () => {
  it('is that of days', () => {
    expect(['2013-10-01', '2013-04-15', '', '9999'].sort(textOrder)).toEqual(['', '2013-04-15', '2013-10-01', '9999']);
  });

  it('turns around with the texts, and is none where they are the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(textOrder(one, other)).toBe(0 - textOrder(other, one) || 0);
        expect(textOrder(one, one)).toBe(0);
      }),
    );
  });
});
