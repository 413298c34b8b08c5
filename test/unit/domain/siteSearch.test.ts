import { indexSites } from '../../../src/domain/siteSearch';

const sites = [
  {
    SiteCode: 'MIL',
    Title: 'Millgate House',
    Town: 'Rotherham',
    Postcode: 'S60 1AA',
    AreaTeam: 'South Yorkshire and Bassetlaw',
    Region: 'North',
  },
  {
    SiteCode: 'MLT',
    Title: 'Milton Chambers',
    Town: 'Cambridge',
    Postcode: 'CB4 0XX',
    AreaTeam: 'East Anglia',
    Region: 'Midlands and East',
  },
  {
    SiteCode: 'ABB',
    Title: 'Abbey Chambers',
    Town: 'Milnthorpe',
    Postcode: 'LA7 7AA',
    AreaTeam: 'Lancashire',
    Region: 'North',
  },
  {
    SiteCode: 'CAF',
    Title: 'Café Buildings',
    Town: 'King’s Lynn',
    Postcode: 'PE30 1AA',
    AreaTeam: 'East Anglia',
    Region: 'Midlands and East',
  },
] as const;

const codes = (query: string, region?: 'North' | 'Midlands and East'): string[] =>
  indexSites(sites, region)
    .find(query)
    .map((site) => site.SiteCode);

describe('finding a site', () => {
  it('matches the beginnings of words, the name before the town', () => {
    expect(codes('mil')).toEqual(['MIL', 'MLT', 'ABB']);
    expect(codes('gate')).toEqual([]);
  });

  it('puts what the name begins with before what stands inside it', () => {
    expect(codes('chambers')).toEqual(['ABB', 'MLT']);
    expect(codes('ab')).toEqual(['ABB']);
    expect(
      indexSites([{ ...sites[0], Title: 'Itchen Mill' }, sites[1]])
        .find('mil')
        .map(({ Title }) => Title),
    ).toEqual(['Milton Chambers', 'Itchen Mill']);
  });

  it('puts the preferred region first among equals', () => {
    expect(codes('mil', 'Midlands and East')).toEqual(['MLT', 'MIL', 'ABB']);
  });

  it('wants every word typed', () => {
    expect(codes('chambers camb')).toEqual(['MLT']);
    expect(codes('chambers leeds')).toEqual([]);
  });

  it('finds a postcode with or without its space, and an area team', () => {
    expect(codes('s601')).toEqual(['MIL']);
    expect(codes('S60 1aa')).toEqual(['MIL']);
    expect(codes('east anglia')).toEqual(['CAF', 'MLT']);
  });

  it('does not mind accents, apostrophes, case or spaces', () => {
    expect(codes('  CAFE ')).toEqual(['CAF']);
    expect(codes("king's lynn")).toEqual(['CAF']);
    expect(codes('kings')).toEqual(['CAF']);
  });

  it('finds nothing for an empty query or one of punctuation alone', () => {
    expect(codes('   ')).toEqual([]);
    expect(codes('.*')).toEqual([]);
  });
});
