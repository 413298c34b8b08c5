import fc from 'fast-check';
import { postcodeIn, postcodeKey, samePostcode } from '../../../src/domain/postcode';

describe('a postcode', () => {
  it.each(['S601FD', 's60 1fd', ' S60  1FD ', 'S60\u00a01FD', 'S60-1FD', 'Ｓ６０ １ＦＤ', 's60\u200b1fd'])(
    'is the same and written the same, however it is typed: %j',
    (typed) => {
      expect(samePostcode(typed, 'S60 1FD')).toBe(true);
      expect(postcodeIn(typed)).toBe('S60 1FD');
    },
  );

  it.each(['M2 6BD', 'EC1A 1BB', 'W1A 0AX', 'CR0 2AG', 'DN55 1PT', 'B1 2HS'])('may be %s', (postcode) => {
    expect(postcodeIn(postcode.replace(' ', ''))).toBe(postcode);
  });

  it.each(['', 'Leeds', 'S60', '1FD', 'S60 1F', 'S60 1FDD', 'SS60A 1FD', undefined])('is none: %j', (text) => {
    expect(postcodeIn(text)).toBeUndefined();
  });

  it('is not the same as another, nor as none, and none is not the same as none', () => {
    expect(samePostcode('S60 1FD', 'S60 1FE')).toBe(false);
    expect(samePostcode('', '')).toBe(false);
    expect(samePostcode(undefined, ' ')).toBe(false);
  });

  it('has a key that is its own, and is the same either way round', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(postcodeKey(postcodeKey(one))).toBe(postcodeKey(one));
        expect(samePostcode(one, other)).toBe(samePostcode(other, one));
      }),
    );
  });
});
