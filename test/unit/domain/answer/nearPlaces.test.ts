import type { PlaceGap, Places } from '../../../../src/domain/answer/nearPlaces';
import { day } from '../../../../src/domain/day';
import { milesNorth, place, type Said, summaryOf } from './rows';

const noInternet = { internet: 'Not working' } as const;
const placesOf = (places: Said['places'], now: Said['now'] = noInternet): Places => summaryOf({ now, places }).places;
const names = (places: readonly { readonly name: string }[]): string[] => places.map(({ name }) => name);
const nowhere = { Latitude: undefined, Longitude: undefined };

describe('places to work', () => {
  it('are this site’s own first, then the nearest', () => {
    const near = placesOf([
      place('Sixteen'),
      place('Eight', milesNorth(8)),
      place('Own', { ForSiteCode: 'mil', ...milesNorth(30) }),
    ]).near;
    expect(near.map(({ name, miles, own }) => [name, Math.round(miles ?? -1), own])).toEqual([
      ['Own', 30, true],
      ['Eight', 8, false],
      ['Sixteen', 16, false],
    ]);
  });

  it('are near up to 40 miles, and too far for a day beyond', () => {
    const { near, tooFar } = placesOf([place('Edge', milesNorth(39.9)), place('Beyond', milesNorth(40.1))]);
    expect(names(near)).toEqual(['Edge']);
    expect(names(tooFar)).toEqual(['Beyond']);
  });

  it('are too far beyond that even where they are this site’s own', () => {
    const { near, tooFar } = placesOf([place('Own', { ForSiteCode: 'MIL', ...milesNorth(90) })]);
    expect(near).toEqual([]);
    expect(names(tooFar)).toEqual(['Own']);
  });

  it('are near to nobody, where nobody has looked up how far they are, but for this site’s own', () => {
    const { near, unplaced, tooFar } = placesOf([
      place('Somewhere', nowhere),
      place('Own', { ForSiteCode: 'MIL', ...nowhere }),
    ]);
    expect(names(near)).toEqual(['Own']);
    expect(near[0].miles).toBeUndefined();
    expect(names(unplaced)).toEqual(['Somewhere']);
    expect(tooFar).toEqual([]);
  });

  it('are agreed, in date and open to this person; what is being arranged stands apart', () => {
    const { near, arranging } = placesOf([
      place('Ended', { ValidUntil: day('2013-04-14') }),
      place('Others', { WhoMayUse: 'This site', ForSiteCode: 'QUAY' }),
      place('Asked', { AgreementState: 'In discussion', ForSiteCode: 'MIL' }),
      place('Asked for others', { AgreementState: 'In discussion', ForSiteCode: 'QUAY' }),
    ]);
    expect(near).toEqual([]);
    expect(arranging.map(({ name, miles }) => [name, Math.round(miles ?? -1)])).toEqual([['Asked', 16]]);
  });

  it('have what the list says of them', () => {
    const facts = {
      WhoMayUse: 'This area team',
      ForAreaTeam: 'South Yorkshire',
      ValidUntil: day('2013-05-31'),
      Capacity: 4,
      Services: 'internet',
      Address: '1 High Street',
      Postcode: 'S1 1AA',
      Contact: 'Ring Rosemary Frayne',
    } as const;
    expect(placesOf([place('Library', facts)]).near).toMatchObject([
      {
        name: 'Library',
        who: 'This area team',
        until: '2013-05-31',
        desks: 4,
        has: 'internet',
        address: '1 High Street',
        postcode: 'S1 1AA',
        contact: 'Ring Rosemary Frayne',
      },
    ]);
  });
});

describe('a place that ends', () => {
  const gap = (internet: Said['now'], ValidUntil = '2013-04-26'): PlaceGap | undefined =>
    placesOf([place('Library', { ValidUntil: day(ValidUntil) })], internet).near[0].endsFirst;
  const due = (ForecastOn: string, ForecastPrecision: 'Day' | 'Month' = 'Day') =>
    ({
      internet: { Now: 'Not working', Stage: 'Planned', ForecastOn: day(ForecastOn), ForecastPrecision },
    }) as const;

  it('before the site has internet access leaves nowhere to work, for the days between', () => {
    expect(gap(due('2013-05-06'))).toMatchObject({ on: '2013-04-26', days: 9, forecast: { on: '2013-05-06' } });
  });

  it('counts to the end of the month where only that is known', () => {
    expect(gap(due('2013-05-06', 'Month'))).toMatchObject({ days: 34, forecast: { lastDay: '2013-05-31' } });
  });

  it('leaves nobody without where internet access comes first, or on the next working day', () => {
    expect(gap(due('2013-04-26'))).toBeUndefined();
    // 26 April 2013 is a Friday, 29 April the Monday after it.
    expect(gap(due('2013-04-29'))).toBeUndefined();
  });

  it('cannot be counted where internet access has no date, or one that has passed', () => {
    expect(gap(noInternet)).toEqual({ on: '2013-04-26' });
    expect(gap(due('2013-04-10'))).toEqual({ on: '2013-04-26' });
  });

  it('matters to nobody who has internet access, or the old organisation’s, or who has yet to try it', () => {
    expect(gap({})).toBeUndefined();
    expect(gap({ internet: 'Keep using what you have' })).toBeUndefined();
    expect(gap({ internet: null })).toBeUndefined();
  });

  it('on no day known ends before nothing', () => {
    expect(placesOf([place('Library')]).near[0].endsFirst).toBeUndefined();
  });
});
