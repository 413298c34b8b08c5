import { milesBetween } from '../../../../src/domain/contingency/distance';
import { type PlaceFacts, placesToWork } from '../../../../src/domain/contingency/places';
import { day } from '../../../../src/domain/day';

const today = day('2013-04-15');
const london = { Latitude: 51.5074, Longitude: -0.1278 };
const sheffield = { Latitude: 53.3811, Longitude: -1.4701 };
const visitor = { SiteCode: 'MIL', AreaTeam: 'South Yorkshire', Postcode: 'S60 1AA', ...sheffield };
let id = 0;

function place(Place: string, more: Partial<PlaceFacts> = {}): PlaceFacts {
  return { Id: ++id, Place, AgreementState: 'Agreed', WhoMayUse: 'Any NHS England staff', ...more };
}

const offered = (...places: readonly PlaceFacts[]): string[] =>
  placesToWork(places, visitor, today).offered.map(({ place: { Place } }) => Place);

describe('the distance between two places', () => {
  it.each([
    ['London and Sheffield', london, sheffield, 141.6],
    ['London and Exeter', london, { Latitude: 50.7256, Longitude: -3.5269 }, 157.4],
    ['Newcastle and Truro', { Latitude: 54.9783, Longitude: -1.6178 }, { Latitude: 50.2632, Longitude: -5.051 }, 356],
  ])('%s', (_, one, other, miles) => {
    expect(Math.abs(milesBetween(one, other)! - miles)).toBeLessThan(miles * 0.01);
    expect(milesBetween(other, one)).toBeCloseTo(milesBetween(one, other)!, 9);
  });

  it('is nothing to the place itself, and not known where either has no coordinates', () => {
    expect(milesBetween(london, london)).toBe(0);
    expect(milesBetween(london, { Latitude: 51 })).toBeUndefined();
    expect(milesBetween({}, london)).toBeUndefined();
  });

  it('is half the way round between opposite points', () => {
    expect(milesBetween({ Latitude: 0, Longitude: 0 }, { Latitude: 0, Longitude: 180 })).toBeCloseTo(
      Math.PI * 3958.7613,
      3,
    );
  });
});

describe('places you can work', () => {
  it('are open to those they are agreed for', () => {
    expect(
      offered(
        place('any'),
        place('mine', { WhoMayUse: 'This site', ForSiteCode: 'mil' }),
        place('team', { WhoMayUse: 'This area team', ForAreaTeam: 'South Yorkshire' }),
      ).sort(),
    ).toEqual(['any', 'mine', 'team']);
    expect(
      offered(
        place('other', { WhoMayUse: 'This site', ForSiteCode: 'X' }),
        place('other team', { WhoMayUse: 'This area team', ForAreaTeam: 'Kent' }),
        place('nobody said', { WhoMayUse: undefined }),
      ),
    ).toEqual([]);
  });

  it('are open to an area team however its name is written', () => {
    expect(
      placesToWork(
        [place('team', { WhoMayUse: 'This area team', ForAreaTeam: 'Bath and North East, St. Mary’s' })],
        { ...visitor, AreaTeam: "Bath & North-East, Saint Mary's" },
        today,
      ).offered,
    ).toHaveLength(1);
  });

  it.each(['S601AA', 's60 1aa', ' S60  1AA', 'S60\u00a01AA'])(
    'leave out the building itself, however its postcode is written: %j',
    (Postcode) => {
      expect(offered(place('here', { Postcode }), place('there', { Postcode: 'S60 1AB' }))).toEqual(['there']);
      expect(offered(place('a room in it', { Postcode, ForSiteCode: 'MIL' }))).toEqual(['a room in it']);
    },
  );

  it('are agreed and in date, on their first and last day too', () => {
    expect(offered(place('first', { ValidFrom: today }), place('last', { ValidUntil: today }))).toEqual([
      'first',
      'last',
    ]);
    expect(
      offered(
        place('not yet', { ValidFrom: day('2013-04-16') }),
        place('over', { ValidUntil: day('2013-04-14') }),
        place('asked', { AgreementState: 'In discussion' }),
      ),
    ).toEqual([]);
  });

  it('begin with this site’s own, then go by distance, and end with those whose distance is not known', () => {
    expect(
      offered(
        place('unknown'),
        place('London', london),
        place('near', { Latitude: 53.4, Longitude: -1.4 }),
        place('own', { ForSiteCode: 'MIL', ...london }),
      ),
    ).toEqual(['own', 'near', 'London', 'unknown']);
  });

  it('are not the building one is in, unless a room there is meant for one', () => {
    expect(offered(place('here', { Postcode: 'S60 1AA' }))).toEqual([]);
    expect(offered(place('room here', { Postcode: 'S60 1AA', ForSiteCode: 'MIL' }))).toEqual(['room here']);
  });

  it('being arranged are those for this site or its area team that are not agreed', () => {
    const { arranging } = placesToWork(
      [
        place('a', { AgreementState: 'Needed', ForSiteCode: 'MIL' }),
        place('b', { AgreementState: 'In discussion', ForAreaTeam: 'South Yorkshire' }),
        place('c', { AgreementState: 'Needed', ForSiteCode: 'X' }),
      ],
      visitor,
      today,
    );
    expect(arranging.map(({ place: { Place } }) => Place)).toEqual(['a', 'b']);
  });

  it('have those that are being arranged nearest first; the building one is in is none', () => {
    const asked = { AgreementState: 'Needed', ForAreaTeam: 'South Yorkshire' } as const;
    const { arranging } = placesToWork(
      [
        place('unknown', asked),
        place('far', { ...asked, ...london }),
        place('near', { ...asked, ...sheffield }),
        place('here', { ...asked, Postcode: 'S60 1AA', ...sheffield }),
      ],
      visitor,
      today,
    );
    expect(arranging.map(({ place: { Place } }) => Place)).toEqual(['near', 'far', 'unknown']);
  });
});
