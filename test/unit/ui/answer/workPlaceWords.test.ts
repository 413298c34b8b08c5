import { mapLink } from '../../../../src/ui/answer/mapLink';
import { whereWords } from '../../../../src/ui/answer/whereWords';
import { placesWords, type PlacesWords } from '../../../../src/ui/answer/workPlaceWords';
import { day } from '../../../../src/domain/day';
import { milesNorth, place, type Said, summaryOf, today } from '../../domain/answer/rows';

const unplaced = { Latitude: undefined, Longitude: undefined };
const plain = <T>(words: T): T => JSON.parse(JSON.stringify(words).replace(/\u00a0/g, ' ')) as T;
const placesOf = (places: Said['places'], help?: string): PlacesWords =>
  plain(placesWords(summaryOf({ now: { internet: 'Not working' }, places }).places, today, help));
const where = (more: Parameters<typeof place>[1]): string =>
  plain(whereWords(summaryOf({ places: [place('Library', more)] }).places.near[0], today));

describe('where to work', () => {
  it('has its name, how far it is and until when', () => {
    expect(where({ ValidUntil: day('2013-04-26') })).toBe('from Library, 16 miles, until 26 April');
    expect(where({})).toBe('from Library, 16 miles');
    expect(where(milesNorth(1))).toBe('from Library, 1 mile');
    expect(where(milesNorth(0.3))).toBe('from Library, less than a mile');
    expect(where({ ValidUntil: day('2014-01-31') })).toBe('from Library, 16 miles, until 31 January 2014');
  });

  it('has no distance to this site’s own place, where that is in the house or nobody has looked it up', () => {
    expect(where({ ForSiteCode: 'MIL', ...milesNorth(0.3) })).toBe('from Library');
    expect(where({ ForSiteCode: 'MIL', ...unplaced })).toBe('from Library');
    expect(where({ ForSiteCode: 'MIL' })).toBe('from Library, 16 miles');
  });

  it('says of a place in one’s own building that it is there', () => {
    const room = place('Training room', { ForSiteCode: 'MIL', Postcode: 'S60 1AB', ...milesNorth(0) });
    const { near } = placesWords(summaryOf({ site: { Postcode: 's60 1ab' }, places: [room] }).places, today, undefined);
    expect(whereWords(summaryOf({ site: { Postcode: 's60 1ab' }, places: [room] }).places.near[0], today)).toBe(
      'in your own building: Training room',
    );
    expect(near[0]).toMatchObject({ distance: 'In your building', postcode: undefined });
  });

  it('does not say of a place in one’s own building that its distance is not known', () => {
    const room = place('Training room', { ForSiteCode: 'MIL', Postcode: 'S60 1AB', ...unplaced });
    const { near } = placesWords(summaryOf({ site: { Postcode: 'S60 1AB' }, places: [room] }).places, today, undefined);
    expect(near[0].distance).toBe('In your building');
    expect(near[0].about).not.toContain('Its distance is not known.');
  });
});

describe('the places one may work at', () => {
  it('say who may use them and until when, what is there, where they are and whom to ask', () => {
    const library = place('Library', {
      WhoMayUse: 'This area team',
      ForAreaTeam: 'South Yorkshire',
      ValidUntil: day('2013-05-31'),
      Capacity: 4,
      Services: 'internet, printing',
      Address: '1 High Street',
      Postcode: 'S1 1AA',
      Contact: 'Rosemary Frayne, 0113 496 0184',
    });
    expect(placesOf([library], '0113 496 0000').near).toEqual([
      {
        id: library.Id,
        name: 'Library',
        distance: '16 miles',
        about: [
          'Your area team, until 31 May.',
          'Nobody has said when internet access comes.',
          '4 desks; internet, printing.',
          '1 High Street, S1 1AA.',
        ],
        contact: 'Rosemary Frayne, 0113 496 0184.',
        postcode: 'S1 1AA',
      },
    ]);
  });

  it('say of one that ends before internet access comes that it does', () => {
    const library = place('Library', { ValidUntil: day('2013-04-26') });
    const internet = { Now: 'Not working', Stage: 'Planned', ForecastOn: day('2013-05-06') } as const;
    const { near } = placesWords(summaryOf({ now: { internet }, places: [library] }).places, today, undefined);
    expect(plain(near[0].about)).toContain('Internet access comes to your site only after that.');
  });

  it('begin what is there with a capital, where nobody has counted desks', () => {
    expect(placesOf([place('Library', { Services: 'internet' })]).near[0].about).toContain('Internet.');
    expect(placesOf([place('Library', { Capacity: 1 })]).near[0].about).toContain('1 desk.');
  });

  it('give the help desk’s number where a place has none of its own', () => {
    expect(placesOf([place('Library')], '0113 496 0000').near[0]).toMatchObject({ call: '0113 496 0000' });
  });

  it('say until when nobody has said, and that one is this site’s own', () => {
    expect(placesOf([place('Library', { ForSiteCode: 'MIL', WhoMayUse: 'This site' })]).near[0]).toMatchObject({
      distance: 'For your site, 16 miles',
      about: ['Staff of your site. Nobody has said until when.'],
    });
  });

  it('have no distance where one’s own is in the house: nobody travels there', () => {
    const room = placesOf([place('Training room', { ForSiteCode: 'MIL', ...milesNorth(0.2) })]).near[0];
    expect(room.distance).toBe('For your site');
  });

  it('say that nobody has looked up how far one is', () => {
    const { near, unplaced: apart } = placesOf([place('Library', unplaced)]);
    expect(near).toEqual([]);
    expect(apart[0].distance).toBeUndefined();
    expect(apart[0].about).toContain('Its distance is not known.');
  });

  it('say where there is none near: that, and who is arranging one', () => {
    expect(placesOf([]).none).toEqual(['No place is agreed for you yet.', 'Corporate ICT is asked to find one.']);
    expect(placesOf([place('Far', milesNorth(90))]).none[1]).toBe('Nothing is agreed within 40 miles.');
    expect(placesOf([place('Library', unplaced)]).none[0]).toBe('No place is known to be near you.');
    const asked = { AgreementState: 'In discussion', ForSiteCode: 'MIL' } as const;
    expect(placesOf([place('Hall', asked), place('Annexe', { ...asked, ...unplaced })]).none[1]).toBe(
      'Corporate ICT is arranging: Hall, 16 miles; Annexe. Do not go there yet.',
    );
    expect(placesOf([place('Library')]).none).toEqual([]);
  });
});

describe('a map', () => {
  it('is of a postcode, however it is written', () => {
    const address = 'https://www.openstreetmap.org/search?query=S60%201FD';
    expect(mapLink('S60 1FD')).toBe(address);
    expect(mapLink(' s601fd ')).toBe(address);
  });

  it('is of nothing else that somebody typed', () => {
    for (const typed of [undefined, '', 'Rotherham', 'S60', 'javascript:alert(1)', 'S60 1FD&x=1'])
      expect(mapLink(typed)).toBeUndefined();
  });
});
