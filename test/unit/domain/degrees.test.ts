import { degreesFault } from '../../../src/domain/degrees';
import { midAprilPlaces } from '../../../src/lists/demonstration/places';
import { sites } from '../../../src/lists/demonstration/sites';

describe('the degrees of a place', () => {
  it('are right for every site and place of the demonstration', () => {
    for (const place of [...sites, ...midAprilPlaces])
      expect([place.Title, degreesFault(place)]).toEqual([place.Title, undefined]);
  });

  it.each([
    ['Lowestoft', 52.4811, 1.7628],
    ['Great Yarmouth', 52.608, 1.73],
    ['Cromer', 52.931, 1.302],
    ['Skegness', 53.144, 0.343],
    ['Withernsea', 53.73, 0.035],
    ['Margate', 51.389, 1.386],
    ['Dover', 51.128, 1.313],
    ['Hastings', 50.854, 0.573],
    ['Southend', 51.538, 0.714],
    ['Harwich', 51.945, 1.289],
    ['Penzance', 50.118, -5.537],
    ['St Mary’s, Scilly', 49.914, -6.315],
    ['Lerwick', 60.155, -1.145],
    ['Stornoway', 58.209, -6.387],
    ['Derry', 54.997, -7.309],
    ['Belfast', 54.597, -5.93],
    ['Greenwich', 51.478, 0],
    ['Cardiff', 51.481, -3.179],
  ])('are those of %s', (_name, Latitude, Longitude) => {
    expect(degreesFault({ Latitude, Longitude })).toBeUndefined();
  });

  const placed = sites.filter(({ Latitude }) => Latitude !== undefined);

  it.each(placed.map((site) => [site.Title, site] as const))(
    'of %s are known to be swapped',
    (_title, { Latitude, Longitude, Postcode }) => {
      expect(degreesFault({ Latitude: Longitude, Longitude: Latitude, Postcode })).toBe('swapped');
    },
  );

  // The Greenwich meridian runs through some postcode areas, with land on both sides.
  const western = placed.filter(
    ({ Longitude = 0, Postcode = '' }) => Longitude < 0 && !/^(?:BN|E|RH|SE)\d/.test(Postcode),
  );

  it.each(western.map((site) => [site.Title, site] as const))(
    'of %s are known to have lost their sign',
    (_title, { Latitude, Longitude = 0, Postcode }) => {
      expect(degreesFault({ Latitude, Longitude: -Longitude, Postcode })).toBe('signLost');
    },
  );

  it('tell of a lost sign without a postcode where it leads out to sea', () => {
    expect(degreesFault({ Latitude: 53.43, Longitude: 1.357 })).toBe('signLost');
    expect(degreesFault({ Latitude: 52.48, Longitude: 1.898 })).toBe('signLost');
    expect(degreesFault({ Latitude: 52.953, Longitude: 1.15 })).toBe('signLost');
    expect(degreesFault({ Latitude: 51.733, Longitude: 1.214 })).toBe('signLost');
  });

  it.each([
    [0, 0],
    [48.857, 2.352],
    [53.35, 20],
    [-33.87, 151.21],
    [53.43, -13.57],
    [5.343, -1.357],
    [Number.NaN, -1],
  ])('are outside at %d, %d', (Latitude, Longitude) => {
    expect(degreesFault({ Latitude, Longitude })).toBe('outside');
  });

  it('are not judged where one is missing', () => {
    expect(degreesFault({ Latitude: 0 })).toBeUndefined();
    expect(degreesFault({ Longitude: 0 })).toBeUndefined();
    expect(degreesFault({})).toBeUndefined();
  });
});
