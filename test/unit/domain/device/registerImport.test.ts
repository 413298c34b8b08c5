import fc from 'fast-check';
import type { RegisteredUser } from '../../../../src/domain/device/register';
import { planRegisterImport, type RegisterImport, registerTargets } from '../../../../src/domain/device/registerImport';
import { matchColumns } from '../../../../src/domain/sheet/columns';
import { readDelimited } from '../../../../src/domain/sheet/delimited';
import { blackBerryRegister } from '../../../../src/lists/blackBerryRegister';

const sites = [
  { SiteCode: 'MILLGATE', Title: 'Millgate House', Town: 'Rotherham' },
  { SiteCode: 'ABBEY', Title: 'Abbey Chambers', Town: 'Worcester' },
  { SiteCode: 'ABBEY2', Title: 'Abbey Chambers', Town: 'Bath' },
];
const maria: RegisteredUser = {
  Id: 1,
  UserEmail: 'maria.okafor@example.invalid',
  UserName: 'Maria Okafor',
  Number: '0113 496 0118',
  SiteCode: 'MILLGATE',
  Source: 'Bills',
  NeedsNHSmail: true,
};

function plan(text: string, users: readonly RegisteredUser[] = [maria]): RegisterImport<RegisteredUser> {
  const sheet = readDelimited(text);
  if (!('rows' in sheet)) throw new Error(sheet.fault);
  const [{ cells: headings }, ...rows] = sheet.rows;
  return planRegisterImport({
    sheet: { headings, rows, columns: matchColumns(headings, registerTargets), dayFirst: false },
    rules: blackBerryRegister.columns,
    users,
    sites,
  });
}

const head = 'Name,E-mail address,BlackBerry number,Site,Source,Needs NHSmail';
const problems = (text: string): unknown[] => plan(text).problems.map(({ row, column, kind }) => [row, column, kind]);

/** The register after a plan is carried out, as the list would then hold it. */
function carriedOut(users: readonly RegisteredUser[], { changes }: RegisterImport<RegisteredUser>): RegisteredUser[] {
  const changed = users.map((user) => ({ ...user, ...changes.find((each) => each.user === user)?.change }));
  const added = changes
    .filter(({ user }) => !user)
    .map(({ change }, at) => ({ Id: users.length + at + 1, NeedsNHSmail: false, ...change }) as RegisteredUser);
  return [...changed, ...added];
}

describe('a sheet of BlackBerry users', () => {
  it('adds those who are not in the register, with their sites by code or by name', () => {
    const { changes, problems: none } = plan(
      `${head}\nIan Fletcher,ian@example.invalid,0113 496 0141,millgate,Bills,yes\nRuth Mensah,ruth@example.invalid,,"Abbey Chambers, Bath",,N`,
    );
    expect(none).toEqual([]);
    expect(changes).toEqual([
      {
        row: 2,
        email: 'ian@example.invalid',
        user: undefined,
        change: {
          UserEmail: 'ian@example.invalid',
          UserName: 'Ian Fletcher',
          Number: '0113 496 0141',
          SiteCode: 'MILLGATE',
          Source: 'Bills',
          NeedsNHSmail: true,
        },
      },
      {
        row: 3,
        email: 'ruth@example.invalid',
        user: undefined,
        change: { UserEmail: 'ruth@example.invalid', UserName: 'Ruth Mensah', SiteCode: 'ABBEY2', NeedsNHSmail: false },
      },
    ]);
  });

  it('says which columns change for those who are, and counts the rows that say the same; blank cells change nothing', () => {
    expect(plan(`${head}\n,MARIA.Okafor@example.invalid,0113 496 0119,,,no`).changes).toEqual([
      {
        row: 2,
        email: 'MARIA.Okafor@example.invalid',
        user: maria,
        change: { Number: '0113 496 0119', NeedsNHSmail: false },
      },
    ]);
    expect(plan(`${head}\nMaria Okafor,MARIA.Okafor@example.invalid,,Millgate House,Bills,TRUE`)).toMatchObject({
      changes: [],
      same: 1,
      refused: 0,
    });
  });

  it.each<[string, string, unknown[]]>([
    ['without an address', 'Ian,,,,,', [[2, 'UserEmail', 'needed']]],
    ['with an address that is none', 'Ian,ian at example,,,,', [[2, 'UserEmail', 'email']]],
    [
      'with a number whose 0 a spreadsheet took away',
      'Ian,ian@example.invalid,1134960141,,,',
      [[2, 'Number', 'lostZero']],
    ],
    ['with a site that is not listed', 'Ian,ian@example.invalid,,Nowhere,,', [[2, 'SiteCode', 'unknownSite']]],
    ['with a name that two sites have', 'Ian,ian@example.invalid,,Abbey Chambers,,', [[2, 'SiteCode', 'severalSites']]],
    ['with neither yes nor no', 'Ian,ian@example.invalid,,,,perhaps', [[2, 'NeedsNHSmail', 'word']]],
    ['with more cells than headings', 'Ian,ian@example.invalid,,,,yes,more', [[2, undefined, 'extraCell']]],
    ['with a name that is too long', `${'n'.repeat(101)},ian@example.invalid,,,,`, [[2, 'UserName', 'tooLong']]],
  ])('refuses a row %s', (_, line, wanted) => {
    expect(problems(`${head}\n${line}`)).toEqual(wanted);
    expect(plan(`${head}\n${line}`)).toMatchObject({ changes: [], refused: 1 });
  });

  it('refuses an address that stands in two rows, and says in which', () => {
    expect(plan(`${head}\nIan,ian@example.invalid,,,,\nIan F,IAN@example.invalid,,,,`).problems).toMatchObject([
      { row: 2, kind: 'twice', rows: [3] },
      { row: 3, kind: 'twice', rows: [2] },
    ]);
  });

  it('imported again changes nothing, whatever it says', () => {
    const cell = fc.constantFrom(
      '',
      'maria.okafor@example.invalid',
      'IAN@example.invalid',
      'ruth@example.invalid',
      'Millgate House',
      'ABBEY',
      '0113 496 0141',
      'yes',
      'no',
      'Bills',
      '=1+1',
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }), (lines) => {
        const text = [head, ...lines.map((cells) => cells.join(','))].join('\n');
        const first = plan(text);
        const again = plan(text, carriedOut([maria], first));
        expect(again.changes).toEqual([]);
        expect(again.problems).toEqual(first.problems);
      }),
      { numRuns: 300 },
    );
  });
});
