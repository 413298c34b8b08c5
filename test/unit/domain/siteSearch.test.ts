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

  const others = [
    { ...sites[0], SiteCode: 'QUA', Title: 'Quarry House', Town: 'Leeds', Postcode: 'LS2 7UE', AreaTeam: undefined },
    { ...sites[0], SiteCode: 'BNE', Title: 'Bath & North East House', Town: 'Bath', Postcode: 'BA1 1AA' },
    { ...sites[0], SiteCode: 'STM', Title: 'St. Mary’s House', Town: 'Stoke–on–Trent', Postcode: undefined },
    { ...sites[0], SiteCode: 'STR', Title: 'Mary Street', Town: 'Leek', Postcode: '' },
    { ...sites[0], SiteCode: 'OBR', Title: 'O’Brien Court', Town: 'St Helens', Postcode: 'wa101bx' },
  ];
  const found = (query: string): string[] =>
    indexSites(others)
      .find(query)
      .map(({ SiteCode }) => SiteCode);

  it.each([
    ['quarry house, leeds, LS2 7UE', ['QUA']],
    ['LS27UE Quarry House', ['QUA']],
    ['Quarry House (LS2)', ['QUA']],
    ['quarry ls2 7', ['QUA']],
    ['quarry house ls9', []],
    ['quarry house, leeds, S60 1AA', []],
    ['ls2 7ue', ['QUA']],
    ['helens WA10 1BX', ['OBR']],
    ['bath and north', ['BNE']],
    ['bath & north', ['BNE']],
    ['Bath &North-East house', ['BNE']],
    ["o'brien", ['OBR']],
    ['O′Brien', ['OBR']],
    ['obri', ['OBR']],
    ['saint marys', ['STM']],
    ['st. mary', ['STM', 'STR']],
    ['st marys', ['STM']],
    ['sain mar', ['STM']],
    ['stoke on trent', ['STM']],
    ['Stoke‑on‑Trent', ['STM']],
    ['saint helens', ['OBR']],
    ['mary\u00a0st', ['STM', 'STR']],
    ['mary str', ['STR']],
    ['saint street', []],
  ])('finds names as people write them, with their postcode or without: %s', (query, codesFound) => {
    expect(found(query).sort()).toEqual([...codesFound].sort());
  });

  it('puts names with numbers in the order of the numbers', () => {
    const courts = [10, 9, 2].map((number) => ({ ...sites[0], SiteCode: `C${number}`, Title: `Court ${number}` }));
    expect(
      indexSites(courts)
        .find('court')
        .map(({ Title }) => Title),
    ).toEqual(['Court 2', 'Court 9', 'Court 10']);
  });

  it('finds nothing for an empty query or one of punctuation alone', () => {
    expect(codes('   ')).toEqual([]);
    expect(codes('.*')).toEqual([]);
  });
});
