import * as fc from 'fast-check';
import {
  audienceFault,
  type AudienceKey,
  isFor,
  lostKeys,
  parseFor,
  writeFor,
} from '../../../../src/domain/audience/audience';
import { audienceKinds, kindReaching, severalSites, type SiteOfReader } from '../../../../src/domain/audience/reach';
import { hasWords } from '../../../../src/domain/hasWords';
import { safeText } from '../../../../src/domain/safeText';
import { dayOne, midApril } from '../../../../src/lists/demonstration/demonstrationData';

const millgate: SiteOfReader = {
  siteCode: 'MILLGATE',
  region: 'North',
  wave: 5,
  areaTeam: 'Cumbria, Northumberland, Tyne and Wear',
  doesNotWork: (key) => key.toLowerCase() === 'sharepoint',
};
const nowhere: SiteOfReader = { siteCode: '', doesNotWork: () => false };
const key = (kind: AudienceKey['kind'], value: string): AudienceKey => ({ kind, value });

/** A name as somebody might give it: with the signs that the column uses itself, and spaces at its ends. */
const name = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(';', '%', ':', ' ', ',', '3', 'b', 'B', 'é', 'İ', 'K', '2', '5') }),
  )
  .filter((text) => text !== '');
const keys = fc.array(fc.record({ kind: fc.constantFrom(...audienceKinds), value: name }), { minLength: 1 });

describe('whom a row is for', () => {
  it('is everyone where nothing is written', () => {
    for (const text of [undefined, '', '   ', '\u2800']) expect(parseFor(text)).toEqual({ everyone: true });
    expect(isFor({ everyone: true }, nowhere)).toBe(true);
  });

  it.each<[string, AudienceKey['kind']]>([
    ['region:North', 'region'],
    ['wave:5', 'wave'],
    ['area:Cumbria, Northumberland, Tyne and Wear', 'area'],
    ['site:MILLGATE', 'site'],
    ['without:sharepoint', 'without'],
    ['REGION:north', 'region'],
    [' region:London ; wave:5 ', 'wave'],
    ['region:North;site:millgate', 'site'],
  ])('%s reaches a site by its %s', (text, kind) => {
    expect(kindReaching(text, millgate)).toBe(kind);
    expect(isFor(parseFor(text), millgate)).toBe(true);
    expect(kindReaching(text, nowhere)).toBeUndefined();
    expect(isFor(parseFor(text), nowhere)).toBe(false);
  });

  it('is another site where its keys name others', () => {
    for (const text of ['region:London', 'wave:55', 'area:Cumbria', 'site:MILL', 'without:email'])
      expect([text, kindReaching(text, millgate)]).toEqual([text, undefined]);
  });

  it('is no site that has no region, area team or wave, whatever a key says', () => {
    for (const kind of audienceKinds)
      expect([kind, kindReaching(`${kind}:undefined`, nowhere)]).toEqual([kind, undefined]);
  });

  it.each([
    'London',
    'regions:North',
    'region:',
    ':North',
    'region:North;',
    'region:North;wave',
    'area:50%',
    'site:%4dILLGATE',
    'region:North%zz',
    'region :North',
  ])('is nobody where a key is damaged: %s', (text) => {
    const audience = parseFor(text);
    expect(audience).toEqual({ keys: [], damaged: [expect.any(String)] });
    expect(isFor(audience, millgate)).toBe(false);
    expect(kindReaching(text, millgate)).toBeUndefined();
    expect(kindReaching(`region:North;${text}`, millgate)).toBeUndefined();
  });

  it('is nobody where there are no keys', () => {
    expect(isFor({ keys: [] }, millgate)).toBe(false);
  });

  it('is written and read again alike, whatever the names', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const written = writeFor(all);
        const audience = parseFor(hasWords(written) ? written : 'site:?');
        expect(audience).not.toHaveProperty('damaged');
        expect(writeFor('keys' in audience ? audience.keys! : [])).toBe(written);
        for (const { kind, value } of all)
          if (kind !== 'without')
            expect(
              kindReaching(written, {
                ...nowhere,
                ...{ site: { siteCode: value }, area: { areaTeam: value }, region: { region: value }, wave: {} }[kind],
              }),
            ).toBe(kind === 'wave' ? undefined : kind);
      }),
    );
  });

  it('keeps a name as the lists hold it', () => {
    fc.assert(
      fc.property(name.map(safeText).filter(hasWords), (area) => {
        const written = writeFor([key('area', area)]);
        expect(parseFor(safeText(written))).toEqual({ keys: [key('area', area)] });
      }),
    );
  });

  it('names a key once', () => {
    expect(writeFor([key('site', 'A'), key('site', 'a'), key('wave', '1')])).toBe('site:a;wave:1');
    expect(parseFor('site:A;SITE:a')).toEqual({ keys: [key('site', 'a')] });
  });

  it('is too long, by so many characters, before it is saved, and never empty', () => {
    expect(audienceFault([key('area', 'x'.repeat(250))])).toBeUndefined();
    expect(audienceFault([key('area', 'x'.repeat(251))])).toEqual({ kind: 'tooLong', by: 1 });
    expect(audienceFault([])).toEqual({ kind: 'none' });
  });
});

test('names keys that reach nobody: damaged ones, and those that name nothing in the lists', () => {
  const lists = {
    sites: [{ SiteCode: 'MILLGATE', Region: 'North', Wave: 5 }],
    services: [{ ServiceKey: 'sharepoint' }],
  };
  expect(lostKeys('site:millgate;region:North;wave:5;without:SharePoint', lists)).toEqual([]);
  expect(lostKeys('site:MILL;region:London;wave:6;area:undefined;without:millgate;oops', lists)).toEqual([
    'site:MILL',
    'region:London',
    'wave:6',
    'area:undefined',
    'without:millgate',
    'oops',
  ]);
  expect(lostKeys('wave:5;', lists)).toEqual(['wave:5;']);
});

test('0.1.0, which knows no keys, shows a row for several sites nowhere', () => {
  // The rules of its news and instructions: whoever names a site is for that site alone.
  const shown = (
    { SiteCode, Region }: { SiteCode?: string; Region?: string },
    code: string,
    region: string,
  ): boolean => (SiteCode ? SiteCode.toLowerCase() === code.toLowerCase() : !Region || Region === region);
  const codes = [...midApril().lists, ...dayOne().lists].flatMap(({ shape, rows }) =>
    shape.name === 'RolloutSites' ? rows.map(({ values }) => (values as { SiteCode: string }).SiteCode) : [],
  );
  expect(codes.length).toBeGreaterThan(100);
  for (const code of codes) expect([code, shown({ SiteCode: severalSites }, code, 'North')]).toEqual([code, false]);
});

test('the demonstration gives each row with keys the site code of several sites, and keys that reach somebody', () => {
  for (const { lists } of [midApril(), dayOne()]) {
    const rows = (name: string): readonly Record<string, string | undefined>[] =>
      lists.flatMap(({ shape, rows: all }) => (shape.name === name ? all.map(({ values }) => values as never) : []));
    const listed = { sites: rows('RolloutSites'), services: rows('RolloutServices') } as never;
    const keyed = [...rows('RolloutUpdates'), ...rows('ContingencyInstructions')].filter(({ For }) => For);
    expect(keyed.length).toBeGreaterThan(0);
    for (const { For, SiteCode } of keyed) expect([SiteCode, lostKeys(For!, listed)]).toEqual([severalSites, []]);
  }
});
