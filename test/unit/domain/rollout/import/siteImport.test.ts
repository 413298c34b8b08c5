import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { matchColumns } from '../../../../../src/domain/sheet/columns';
import type { SheetRow } from '../../../../../src/domain/sheet/table';
import { readDelimited } from '../../../../../src/domain/sheet/delimited';
import * as telephones from '../../../../../src/domain/linkedText/telephones';
import { planSiteImport, type SiteImport } from '../../../../../src/domain/rollout/import/siteImport';
import { siteTargets, siteTargetsFor, type SiteValues } from '../../../../../src/domain/rollout/import/siteTargets';
import { rolloutSites } from '../../../../../src/lists/rolloutSites';
import { atOnce } from '../../../atOnce';

const millgate: SiteValues = {
  SiteCode: 'MILLGATE',
  Title: 'Millgate House',
  Region: 'North',
  Town: 'Rotherham',
  Postcode: 'S60 1FD',
  Staff: 64,
  Wave: 3,
  Premises: 'Former PCT',
};

function plan(
  text: string,
  sites: readonly SiteValues[] = [millgate],
  marks?: SheetRow['marks'],
): SiteImport<SiteValues> {
  const sheet = readDelimited(text);
  if (!('rows' in sheet)) throw new Error(sheet.fault);
  const [head, ...rows] = sheet.rows;
  return atOnce(
    planSiteImport({
      sheet: {
        headings: head.cells,
        rows: rows.map((row) => ({ ...row, marks })),
        columns: matchColumns(head.cells, siteTargets),
        dayFirst: false,
      },
      rules: rolloutSites.columns,
      sites,
      telephones,
    }),
  );
}

const wrongs = ({ problems }: SiteImport<SiteValues>): unknown[] =>
  problems.map(({ row, column, kind }) => [row, column, kind]);

describe('numbers as spreadsheets of other countries write them', () => {
  test('a decimal comma is read in degrees, and nothing is made of thousands that may be decimals', () => {
    const text = readFileSync(join(__dirname, '../../../../sheets/suppliers/german-locale-sites.csv'), 'latin1');
    const found = plan(text.slice(text.indexOf('Site code')), []);
    expect(found.changes).toMatchObject([
      { code: 'QUAYHOUSE', change: { Latitude: 53.742, Longitude: -0.336, Staff: 41 } },
      { code: 'DEPOT', change: { Latitude: 53.797, Longitude: -1.543, Staff: 12 } },
    ]);
    expect(found.problems).toMatchObject([{ row: 3, column: 'Staff', kind: 'dotted', value: '1.204' }]);
  });

  test.each(['1.204', '12.000', '1.204.000'])('%s staff may be thousands', (staff) => {
    expect(wrongs(plan(`Code;Staff\nMILLGATE;${staff}`))).toEqual([[2, 'Staff', 'dotted']]);
  });

  test('thousands and decimals that are clear are taken, and a leading 0 begins none', () => {
    expect(plan('Code;Staff\nMILLGATE;1,204').changes).toMatchObject([{ change: { Staff: 1204 } }]);
    expect(wrongs(plan('Code;Staff\nMILLGATE;0,012'))).toEqual([[2, 'Staff', 'notNumber']]);
    expect(wrongs(plan('Code;Staff\nMILLGATE;1.204', [millgate], { 1: 'number' }))).toEqual([[2, 'Staff', 'notWhole']]);
    expect(plan('Code;Latitude;Longitude\nMILLGATE;51,5;-0,012').changes).toMatchObject([
      { change: { Latitude: 51.5, Longitude: -0.012 } },
    ]);
  });
});

describe('the marks of a workbook of sites', () => {
  const coded: SiteValues = { SiteCode: '00123', Title: 'Old Depot', Region: 'North' };

  test('name a telephone that was stored as a number', () => {
    const found = plan('Code,Telephone\nMILLGATE,1709555123', [millgate], { 1: 'number' });
    expect(wrongs(found)).toEqual([[2, 'ContactTelephone', 'lostZero']]);
  });

  test.each([
    ['a number', { 0: 'number' }],
    ['a number of a text file', undefined],
  ] as const)('%s that is another code without its zeros is no new site', (_, marks) => {
    const found = plan('Code,Name,Region\n123,Depot,North', [coded], marks);
    expect(found.changes).toEqual([]);
    expect(found.problems).toMatchObject([{ kind: 'zerosLost', code: '00123', column: 'SiteCode' }]);
    expect(plan('Code,Name,Region\n0123,Depot,North', [coded], marks).problems).toMatchObject([{ kind: 'zerosLost' }]);
  });

  test('a number that may be either of two codes is neither; written as text it is its own', () => {
    const both = [coded, { ...coded, SiteCode: '123', Title: 'New Depot' }];
    expect(wrongs(plan('Code,Staff\n123,5', both, { 0: 'number' }))).toEqual([[2, 'SiteCode', 'zerosLost']]);
    expect(plan('Code,Staff\n123,5', both).changes).toMatchObject([{ code: '123', change: { Staff: 5 } }]);
    expect(plan('Code,Staff\n00123,5', both).changes).toMatchObject([{ code: '00123' }]);
  });

  test('name merged cells, formulas without a value, and what was made a date', () => {
    expect(wrongs(plan('Code,Name,Region\nDEPOT,Depot,', [], { 2: 'merged' }))).toEqual([[2, 'Region', 'merged']]);
    expect(wrongs(plan('Code,Staff\nMILLGATE,', [millgate], { 1: 'noValue' }))).toEqual([[2, 'Staff', 'noValue']]);
    expect(wrongs(plan('Code,Staff\nMILLGATE,2013-04-12', [millgate], { 1: 'date' }))).toEqual([
      [2, 'Staff', 'madeDate'],
    ]);
    expect(wrongs(plan('Code,Name,Region\n2013-03-01,Depot,North', [], { 0: 'date' }))).toEqual([
      [2, 'SiteCode', 'madeDate'],
    ]);
  });
});

describe('a sheet of sites', () => {
  test('changes what differs of a site it knows by its code, and adds those it does not', () => {
    expect(
      plan('Site code,Name,Region,Town,Staff\nmillgate,,,,70\nDEPOT,Old Depot,midlands & east,Derby,12').changes,
    ).toEqual([
      { row: 2, code: 'MILLGATE', title: 'Millgate House', site: millgate, change: { Staff: 70 } },
      {
        row: 3,
        code: 'DEPOT',
        title: 'Old Depot',
        site: undefined,
        change: { SiteCode: 'DEPOT', Title: 'Old Depot', Region: 'Midlands and East', Town: 'Derby', Staff: 12 },
      },
    ]);
  });

  test('finds the same postcode, wave and number unchanged, however they are written', () => {
    expect(plan('Code,Postcode,Wave,Staff\nMILLGATE,s601fd,Wave 3,64.0')).toMatchObject({
      changes: [],
      problems: [],
      unchanged: 1,
    });
  });

  test('takes “Lat” for the latitude where its cells are degrees, and for the area team where they are not', () => {
    const targets = (text: string): unknown => {
      const sheet = readDelimited(text) as { readonly rows: readonly { row: number; cells: readonly string[] }[] };
      const [{ cells: headings }, ...rows] = sheet.rows;
      return matchColumns(headings, siteTargetsFor({ headings, rows }));
    };
    expect(targets('Code,Lat,Long,E-mail address\nA,53.43,-1.357,a@b.uk\nB,,,\nC,51,0.1,')).toEqual([
      'SiteCode',
      'Latitude',
      'Longitude',
      'ContactEmail',
    ]);
    expect(targets('Code,LAT\nA,Cumbria\nB,Wessex')).toEqual(['SiteCode', 'AreaTeam']);
    expect(targets('Code,Lat\nA,\nB,')).toEqual(['SiteCode', 'AreaTeam']);
    expect(targets('Code,Lat\nA,12\nB,99')).toEqual(['SiteCode', undefined]);
    const places = ['SiteCode', 'Title', 'Region', 'Latitude', 'Longitude'];
    for (const [lat, long] of ['53.43,-1.357', ',-1.357', '5343,-1357', '-1.357,53.43', ','].map((each) =>
      each.split(','),
    ))
      expect(targets(`Code,Name,Region,Lat,Long\nA,Mill,North,${lat},${long}\nB,Quay,North,,`)).toEqual(places);
    expect(targets('Code,Lat,Long\nA,Cumbria,-3.1\nB,Wessex,-2')).toEqual(['SiteCode', 'AreaTeam', 'Longitude']);
  });

  test('takes no column of figures for a name', () => {
    const headings = ['Code', 'Name', 'Team', 'Town (nearest)', 'Contact'];
    const matched = (...cells: string[]): unknown =>
      matchColumns(headings, siteTargetsFor({ headings, rows: [{ row: 2, cells }] }));
    expect(matched('A', '12', '3.5', '4', '1,000')).toEqual(['SiteCode', ...Array(4).fill(undefined)]);
    expect(matched('A', '12 Mill', 'Team 3', 'Leeds', 'Ann')).toEqual([
      'SiteCode',
      'Title',
      'AreaTeam',
      'Town',
      'ContactName',
    ]);
  });

  test('writes an area team as the list does, and says which one no site has yet', () => {
    const listed = { ...millgate, AreaTeam: 'South Yorkshire and Bassetlaw' };
    const other = { SiteCode: 'OTHER', Title: 'Other', Region: 'North' } as const;
    const made = plan(
      'Code,Area team\nMILLGATE,South Yorkshire & Bassetlaw\nOTHER,SOUTH YORKSHIRE AND BASSETLAW area team',
      [listed, other],
    );
    expect(made.unchanged).toBe(1);
    expect(made.changes.map(({ change, isNewTeam }) => [change.AreaTeam, isNewTeam])).toEqual([
      ['South Yorkshire and Bassetlaw', undefined],
    ]);
    expect(plan('Code,Area team\nOTHER,South Yorks', [listed, other]).changes).toMatchObject([
      { change: { AreaTeam: 'South Yorks' }, isNewTeam: true },
    ]);
  });

  test('needs a name and a region for a new site', () => {
    expect(wrongs(plan('Code,Town\nDEPOT,Derby'))).toEqual([
      [2, 'Title', 'needed'],
      [2, 'Region', 'needed'],
    ]);
  });

  test('refuses what cannot be: codes, postcodes, places, numbers, addresses, telephones', () => {
    const made = plan(
      'Code,Name,Region,Postcode,Latitude,Longitude,Staff,Email,Telephone\nA|B,One,North,,,,,,\nB2,Two,West,S60 1FDX,91,-181,-1,jo at nhs,call Jo\n,Three,North,,,,,,\nB4,Four,South,,,,1.5,,1134960000',
    );
    expect(wrongs(made)).toEqual([
      [2, 'SiteCode', 'code'],
      [3, 'Region', 'word'],
      [3, 'Postcode', 'postcode'],
      [3, 'Latitude', 'tooLarge'],
      [3, 'Longitude', 'tooSmall'],
      [3, 'Staff', 'tooSmall'],
      [3, 'ContactEmail', 'email'],
      [3, 'ContactTelephone', 'telephone'],
      [4, 'SiteCode', 'needed'],
      [5, 'Staff', 'notWhole'],
      [5, 'ContactTelephone', 'lostZero'],
    ]);
  });

  test('refuses a new code that a spreadsheet has turned into a date or a number, and takes a listed one', () => {
    const text =
      'Code,Name,Region\n01-Mar,March House,North\n2/3,Two Three House,North\n1.00E+05,Wharf,North\nMAR1,Mill,North';
    expect(wrongs(plan(text))).toEqual([
      [2, 'SiteCode', 'madeDate'],
      [3, 'SiteCode', 'madeDate'],
      [4, 'SiteCode', 'madeNumber'],
    ]);
    const listed = { ...millgate, SiteCode: '2/3', Title: 'Two Three House' };
    expect(plan('Code,Staff\n2/3,70', [listed]).changes).toMatchObject([{ code: '2/3', change: { Staff: 70 } }]);
  });

  test('names the newer errors of a spreadsheet, and writes none of them', () => {
    expect(wrongs(plan('Code,Town,Staff\nMILLGATE,#SPILL!,#CALC!'))).toEqual([
      [2, 'Town', 'sheetError'],
      [2, 'Staff', 'sheetError'],
    ]);
  });

  test('refuses degrees that are nowhere here: swapped, without their sign, of no place', () => {
    const made = plan(
      'Site code,Site,Region,Postcode,Latitude,Longitude\nX1,Swapped House,North,,-1.357,53.43\nX2,Zero House,North,,0,0\nX3,Sign House,North,,53.43,1.357\nX4,Leicester House,North,LE2 7BY,52.636,1.133\nMILLGATE,,,,53.43,1.357\nX5,Right House,North,,53.43,-1.357',
    );
    expect(wrongs(made)).toEqual([
      [2, 'Latitude', 'swapped'],
      [3, 'Latitude', 'outside'],
      [4, 'Longitude', 'signLost'],
      [5, 'Longitude', 'signLost'],
      [6, 'Longitude', 'signLost'],
    ]);
    expect(made.changes).toMatchObject([{ code: 'X5', change: { Latitude: 53.43, Longitude: -1.357 } }]);
  });

  test('leaves degrees alone that the sheet does not speak of', () => {
    const swapped = { ...millgate, Latitude: -1.357, Longitude: 53.43 };
    expect(plan('Code,Staff\nMILLGATE,70', [swapped]).changes).toHaveLength(1);
    expect(wrongs(plan('Code,Latitude\nMILLGATE,53.43', [swapped]))).toEqual([[2, 'Latitude', 'outside']]);
  });

  test('refuses both rows with one code, and a new code for a site that has another', () => {
    const made = plan(
      'Code,Name,Region,Town\nDEPOT,Depot,North,\ndepot,Depot,South,\nMG2,Millgate house,North,Rotherham',
    );
    expect(made.problems).toMatchObject([
      { row: 2, kind: 'twice', rows: [3] },
      { row: 3, kind: 'twice', rows: [2] },
      { row: 4, column: 'Title', kind: 'listed', code: 'MILLGATE' },
    ]);
  });

  test('looks for a new site among the names that sites have once the sheet is imported', () => {
    expect(plan('Code,Name,Region,Town\nMG2,Millgate House,North,Rotherham\nMILLGATE,Depot,,').changes).toMatchObject([
      { code: 'MG2' },
      { code: 'MILLGATE' },
    ]);
    expect(plan('Code,Name,Region,Town\nMG2,Depot,North,Rotherham\nMILLGATE,Depot,,').problems).toMatchObject([
      { row: 2, kind: 'listed', code: 'MILLGATE' },
    ]);
  });

  test.each([
    ['01134960112', '0113 496 0112'],
    ['(0113) 496 0112 (8 to 6)', '0113 496 0112 (8 to 6)'],
    ['+44 (0)113 496 0112 x204', '0113 496 0112 ext 204'],
    ['0113 496 0112', '0113 496 0112'],
    // Unchanged, since its column has no room for more.
    ['01134960112x204 (9-5 Mon-Fri)', '01134960112x204 (9-5 Mon-Fri)'],
    ['4021', '4021'],
    ['+353 1 234 5678', '+353 1 234 5678'],
  ])('stores the number to call %s as %s', (written, ContactTelephone) => {
    expect(plan(`Code,Telephone\nMILLGATE,${written}`).changes).toMatchObject([{ change: { ContactTelephone } }]);
  });

  test('finds a number to call unchanged, however it is written', () => {
    const sites = [{ ...millgate, ContactTelephone: '0113 496 0112' }];
    expect(plan('Code,Telephone\nMILLGATE,(0113) 4960112', sites)).toMatchObject({ changes: [], unchanged: 1 });
  });

  test('imported once, changes nothing when it is imported again', () => {
    const row = fc.record({
      Code: fc.constantFrom('MILLGATE', 'millgate', 'DEPOT', 'QUAY', 'A|B', ''),
      Name: fc.constantFrom('', 'Depot', 'Quay Court', 'Millgate House'),
      Region: fc.constantFrom('', 'North', 'london', 'West'),
      Town: fc.constantFrom('', 'Rotherham', 'Derby'),
      Postcode: fc.constantFrom('', 's60 1fd', 'M26BD', 'nowhere'),
      Latitude: fc.constantFrom('', '53.43', '-0', '91'),
      Staff: fc.constantFrom('', '0', '1,200', 'x'),
      Telephone: fc.constantFrom('', '0113 496 0000', '1134960000', '(0113) 496 0112', '+44 113 496 0000x4', '4021'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const heads = Object.keys(rows[0]);
        const text = [heads, ...rows.map((one) => heads.map((head) => one[head as keyof typeof one]))]
          .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
          .join('\n');
        const first = plan(text);
        const sites = [
          millgate,
          ...first.changes.filter(({ site }) => !site).map(({ change }) => change as SiteValues),
        ].map((site) => ({ ...site, ...first.changes.find((one) => one.site === site)?.change }));
        const second = plan(text, sites);
        expect([second.changes, second.unchanged, second.refused]).toEqual([
          [],
          first.unchanged + first.changes.length,
          first.refused,
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
