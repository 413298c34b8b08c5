import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { emailKey } from '../../../../src/domain/contactDetails';
import type { RegisteredUser } from '../../../../src/domain/device/register';
import { planRegisterImport, type RegisterImport, registerTargets } from '../../../../src/domain/device/registerImport';
import type { HandMatches } from '../../../../src/domain/rollout/import/matching';
import { matchColumns } from '../../../../src/domain/sheet/columns';
import type { SheetRow } from '../../../../src/domain/sheet/table';
import { readHeaded } from '../../../../src/domain/sheet/headed';
import { blackBerryRegister } from '../../../../src/lists/blackBerryRegister';
import { suggestedSites } from '../../../../src/webparts/deviceRequest/register/load/officeAnswers';

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

function plan(
  text: string,
  users: readonly RegisteredUser[] = [maria],
  officesByHand?: HandMatches,
): RegisterImport<RegisteredUser> {
  const sheet = readHeaded(text);
  if ('fault' in sheet) throw new Error(sheet.fault);
  return planRegisterImport({
    sheet: { ...sheet, columns: matchColumns(sheet.headings, registerTargets), dayFirst: false },
    rules: blackBerryRegister.columns,
    users,
    sites,
    officesByHand,
  });
}

const head = 'Name,E-mail address,BlackBerry number,Site,Source,Needs NHSmail';
const refusedIn = (text: string): unknown[] => plan(text).refused.map(({ row, column, kind }) => [row, column, kind]);
const notesIn = (text: string): unknown[] => plan(text).notes.map(({ row: _, value: __, heading: ___, ...why }) => why);
/** What a sheet with these cells adds. */
const added = (headings: string, ...lines: string[]): unknown[] =>
  plan([headings, ...lines].join('\n')).changes.map(({ change }) => change);

/** What a workbook's row says of a person, with the marks of its cells. */
function marked(cells: string, marks: SheetRow['marks'], others = sites): RegisterImport<RegisteredUser> {
  const headings = head.split(',');
  return planRegisterImport({
    sheet: {
      headings,
      rows: [{ row: 2, cells: cells.split(','), marks }],
      columns: matchColumns(headings, registerTargets),
      dayFirst: false,
    },
    rules: blackBerryRegister.columns,
    users: [],
    sites: others,
  });
}

describe('the marks of a workbook', () => {
  const pat = 'Pat Jones,pat.jones@example.invalid';
  const kinds = ({ notes }: RegisterImport<RegisteredUser>): unknown[] =>
    notes.map(({ kind, column }) => [kind, column]);

  it('puts back the 0 of a number, and notes it', () => {
    const found = marked(`${pat},7700900123`, { 2: 'number' });
    expect(found.changes[0].change).toMatchObject({ Number: '07700900123' });
    expect(kinds(found)).toEqual([['number', 'Number']]);
  });

  it('leaves out what was made a date, was merged or has no value, and keeps the person', () => {
    const found = marked(`${pat},2013-04-12,,,Yes`, { 2: 'date', 3: 'merged', 4: 'noValue' });
    expect(found.changes[0].change).toEqual({
      UserName: 'Pat Jones',
      UserEmail: 'pat.jones@example.invalid',
      NeedsNHSmail: true,
    });
    expect(kinds(found)).toEqual([
      ['madeDate', 'Number'],
      ['merged', 'SiteCode'],
      ['noValue', 'Source'],
    ]);
  });

  it('refuses a person whose address is merged or has no value, and not a heading across the row', () => {
    expect(marked('Pat Jones,,07700 900123', { 1: 'merged' }).refused).toMatchObject([{ kind: 'merged' }]);
    expect(marked('Pat Jones,,07700 900123', { 1: 'noValue' }).refused).toMatchObject([{ kind: 'noValue' }]);
    expect(marked('Doncaster,,', { 1: 'merged', 2: 'merged' })).toMatchObject({ refused: [], left: [{ row: 2 }] });
  });

  it('asks which office a code without its zeros is', () => {
    const coded = [{ SiteCode: '00123', Title: 'Depot', Town: 'Hull' }];
    const found = marked(`${pat},,123`, { 3: 'number' }, coded);
    expect(found.offices).toMatchObject([{ text: '123', state: 'unknown' }]);
    expect(suggestedSites(coded.map((site) => ({ ...site, Region: 'North' }) as never))({ text: '123' })).toMatchObject(
      coded,
    );
  });
});

test('half a name is not taken where the spreadsheet shows an error in the other half', () => {
  const { changes, notes } = plan('First name,Surname,Email\nPat,#N/A,pat@example.invalid', []);
  expect(changes.map(({ change }) => change)).toEqual([{ UserEmail: 'pat@example.invalid' }]);
  expect(notes).toMatchObject([{ kind: 'sheetError', column: 'Surname' }]);
});

/** The register after a plan is carried out, as the list would then hold it. */
function carriedOut(users: readonly RegisteredUser[], { changes }: RegisterImport<RegisteredUser>): RegisteredUser[] {
  const changed = users.map((user) => ({ ...user, ...changes.find((each) => each.user === user)?.change }));
  const added = changes
    .filter(({ user }) => !user)
    .map(({ change }, at) => ({ Id: users.length + at + 1, NeedsNHSmail: false, ...change }) as RegisteredUser);
  return [...changed, ...added];
}

describe('the list of an old PCT', () => {
  const sheet = readFileSync(join(__dirname, '../../../sheets/found/blackberry-doncaster.tsv'), 'utf8');
  const found = plan(sheet, []);

  it('keeps all six people', () => {
    expect(found.changes.map(({ change }) => change)).toEqual([
      {
        UserEmail: 'JOHN.SMITH@pct.example.nhs.uk',
        UserName: 'John Smith',
        Number: '07700 900123',
        NeedsNHSmail: true,
      },
      {
        UserEmail: "mary.o'brien@example.nhs.uk",
        UserName: 'Mary O’Brien',
        Number: '+44 (0)7700 900124',
        NeedsNHSmail: true,
      },
      {
        UserEmail: 'ian.fletcher@example.invalid',
        UserName: 'Ian Fletcher',
        Number: '07700900125',
        NeedsNHSmail: false,
      },
      { UserEmail: 'pat.jones@example.nhs.uk', UserName: 'Pat Jones', Number: '07700900126', NeedsNHSmail: true },
      { UserEmail: 's.patel@example.nhs.uk', UserName: 'S Patel', Number: '07700 900127' },
      { UserEmail: 'r.singh@example.nhs.uk', UserName: 'R Singh', Number: '07700 900128', NeedsNHSmail: true },
    ]);
    expect(found.refused).toEqual([]);
  });

  it('says what was taken in another form, counts the repeat once, and names the rows without an address', () => {
    expect(found.notes.map(({ row, heading: _, value: __, ...note }) => [row, note])).toEqual([
      [3, { kind: 'unknownSite', column: 'SiteCode' }],
      [4, { kind: 'unknownSite', column: 'SiteCode' }],
      [5, { kind: 'number', column: 'Number', number: '07700900125', others: [] }],
      [5, { kind: 'unknownSite', column: 'SiteCode' }],
      [6, { kind: 'address', column: 'UserEmail', address: 'pat.jones@example.nhs.uk', others: [] }],
      [7, { kind: 'address', column: 'UserEmail', address: 's.patel@example.nhs.uk', others: [] }],
      [7, { kind: 'unknownSite', column: 'SiteCode' }],
      [7, { kind: 'notKnown', column: 'NeedsNHSmail' }],
      [
        10,
        {
          kind: 'address',
          column: 'UserEmail',
          address: 'r.singh@example.nhs.uk',
          others: ['r.singh@pct.example.nhs.uk'],
        },
      ],
    ]);
    expect(found.repeated).toBe(1);
    expect(found.left).toEqual([{ row: 9, says: 'Left · n/a', removed: undefined }]);
  });

  it('takes offices as people match them, and asks about each once', () => {
    expect(found.offices.map(({ text, rows, state }) => [text, rows, state])).toEqual([
      ['Waterdale', [3, 8], 'unknown'],
      ['Waterdale Court, Doncaster', [4], 'unknown'],
      ['Castle Works', [5], 'unknown'],
      ['Doncaster', [7], 'unknown'],
    ]);
    const matched = plan(sheet, [], { waterdale: 'MILLGATE', doncaster: '' });
    expect(matched.changes.map(({ change }) => change.SiteCode)).toEqual([
      'MILLGATE',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(matched.notes.filter(({ kind }) => kind === 'unknownSite').map(({ row }) => row)).toEqual([4, 5]);
    expect(matched.offices.map(({ state }) => state)).toEqual(['matched', 'unknown', 'unknown', 'leftOut']);
  });
});

describe('a sheet of BlackBerry users', () => {
  it('adds those who are not in the register, with their sites by code or by name', () => {
    const found = plan(
      `${head}\nIan Fletcher,ian@example.invalid,0113 496 0141,millgate,Bills,yes\nRuth Mensah,ruth@example.invalid,,"Abbey Chambers, Bath",,N`,
    );
    expect(found).toMatchObject({ refused: [], notes: [], left: [], offices: [] });
    expect(found.changes).toEqual([
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

  it('says which columns change for those who are, and counts the people who are the same; blank cells change nothing', () => {
    expect(plan(`${head}\n,MARIA.Okafor@example.invalid,0113 496 0119,,,no`).changes).toEqual([
      {
        row: 2,
        email: 'MARIA.Okafor@example.invalid',
        user: maria,
        change: { Number: '0113 496 0119', NeedsNHSmail: false },
      },
    ]);
    expect(
      plan(`${head}\nMaria Okafor,MARIA.Okafor@example.invalid,+44 (0)113 496 0118,Millgate House,Bills,TRUE`),
    ).toMatchObject({ changes: [], same: 1, refused: [], notes: [] });
  });

  it.each<[string, string, string]>([
    ['in brackets after a name', 'Pat Jones <pat.jones@example.nhs.uk>', 'pat.jones@example.nhs.uk'],
    ['in round brackets', 'Pat Jones (pat.jones@example.nhs.uk)', 'pat.jones@example.nhs.uk'],
    ['after the name alone', 'Pat Jones pat.jones@example.nhs.uk', 'pat.jones@example.nhs.uk'],
    ['of a link', 'mailto:s.patel@example.nhs.uk?subject=Hello', 's.patel@example.nhs.uk'],
    ['of Exchange', 'SMTP:S.Patel@example.nhs.uk', 'S.Patel@example.nhs.uk'],
    ['with a full stop after it', 'pat@example.nhs.uk.', 'pat@example.nhs.uk'],
    ['with a curly apostrophe', 'mary.o’brien@example.nhs.uk', "mary.o'brien@example.nhs.uk"],
    ['with invisible characters', '\u200bpat\u00ad@exam\u200dple.nhs.uk\u00a0', 'pat@example.nhs.uk'],
    ['with spaces beside its signs', 'pat . jones @ example.nhs.uk', 'pat.jones@example.nhs.uk'],
    ['with a full-width sign', 'pat＠example.nhs.uk', 'pat@example.nhs.uk'],
    ['in quotes', "'pat@example.nhs.uk'", 'pat@example.nhs.uk'],
    ['before others', 'a@example.nhs.uk / b@example.nhs.uk', 'a@example.nhs.uk'],
  ])('takes an address %s', (_, cell, address) => {
    expect(added('Email\tNumber', `"${cell}"\t0113 496 0141`)).toEqual([
      { UserEmail: address, Number: '0113 496 0141' },
    ]);
  });

  it('says which address it takes of two, and takes the one that is known', () => {
    const text = 'Email\tName\nm.okafor@example.nhs.uk; maria.okafor@example.invalid\tM Okafor';
    expect(plan(text).changes).toMatchObject([{ user: maria }]);
    expect(notesIn(text)).toEqual([
      {
        kind: 'address',
        column: 'UserEmail',
        address: 'maria.okafor@example.invalid',
        others: ['m.okafor@example.nhs.uk'],
      },
    ]);
  });

  it.each<[string, string]>([
    ['without an address', 'ian at example'],
    ['with a name that runs into it', 'john smith@example.nhs.uk'],
    ['of a spreadsheet’s error', '#N/A'],
    ['that is too long', `${'a'.repeat(250)}@example.nhs.uk`],
  ])('leaves out a cell %s as a problem', (_, cell) => {
    expect(plan(`Email\tName\n${cell}\tJohn Smith`)).toMatchObject({
      changes: [],
      left: [],
      refused: [{ row: 2, column: 'UserEmail' }],
    });
  });

  it.each(['', 'n/a', '-', '?', 'none', 'TBC'])('counts a row with “%s” for an address apart from problems', (cell) => {
    expect(plan(`Email\tName\n${cell}\tLeft`)).toMatchObject({
      changes: [],
      refused: [],
      left: [{ row: 2, says: [cell, 'Left'].filter(Boolean).join(' · ') }],
    });
  });

  it.each<[string, string, string | undefined, unknown[]]>([
    ['as it is written', '+44 (0)7700 900124', '+44 (0)7700 900124', []],
    ['in groups', '07700-900-123', '07700-900-123', []],
    ['without its 0', '7700900125', '07700900125', ['number']],
    ['without its 0, in groups', '7700 900125', '07700 900125', ['number']],
    ['without its plus sign', '447700900125', '+447700900125', ['number']],
    ['with a decimal', '7700900125.0', '07700900125', ['number']],
    ['after its label', 'Mob: 07700 900123', '07700 900123', []],
    ['before another', '07700 900123 / 01302 900100', '07700 900123', ['number']],
    ['cut short', '4.4779E+11', undefined, ['shortened']],
    ['that is none', 'javascript:alert(1)', undefined, ['telephone']],
    ['that nobody knows', 'n/a', undefined, []],
    ['that could not be calculated', '#REF!', undefined, ['sheetError']],
  ])('reads a number %s, and keeps the person', (_, cell, number, kinds) => {
    const text = `Email\tNumber\npat@example.nhs.uk\t${cell}`;
    expect(plan(text).changes.map(({ change }) => change.Number)).toEqual([number]);
    expect(plan(text).notes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each<[string, string, string, string]>([
    ['first name and surname', 'First name\tSurname', 'John \tSmith', 'John Smith'],
    ['surname and forename', 'Surname\tForename', 'O’Brien\tMary', 'Mary O’Brien'],
    ['a surname alone', 'Forename\tSurname', '?\tPatel', 'Patel'],
    ['a surname first', 'Name\tNotes', '"Smith, John"\t', 'John Smith'],
    ['letters after it', 'Name\tNotes', '"Pat Jones, MBE"\t', 'Pat Jones, MBE'],
    ['a whole name beside its parts', 'Name\tSurname', 'Dr John Smith\tSmith', 'Dr John Smith'],
    ['markup', 'Name\tNotes', '<img src=x onerror=alert(1)>\t', '<img src=x onerror=alert(1)>'],
  ])('takes a name from %s', (_, headings, cells, name) => {
    expect(added(`${headings}\tEmail`, `${cells}\tpat@example.nhs.uk`)).toEqual([
      { UserEmail: 'pat@example.nhs.uk', UserName: name },
    ]);
  });

  it.each<[string, string, unknown[]]>([
    ['an office that is not listed', ',,Nowhere,,', ['unknownSite']],
    ['a name that two sites have', ',,Abbey Chambers,,', ['severalSites']],
    ['an office that nobody knows', ',,?,,', ['notKnown']],
    ['neither yes nor no', ',,,,perhaps', ['word']],
    ['a need that nobody knows', ',,,,?', ['notKnown']],
    ['more cells than headings', ',,,,yes,more', ['extraCell']],
  ])('keeps a person with %s, and says so', (_, cells, kinds) => {
    const found = plan(`${head}\nIan,ian@example.invalid${cells}`);
    expect(found.changes).toMatchObject([{ change: { UserEmail: 'ian@example.invalid', UserName: 'Ian' } }]);
    expect(found.notes.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('keeps a person whose name is too long, without it', () => {
    const text = `${head}\n${'n'.repeat(101)},ian@example.invalid,,,,`;
    expect(plan(text).changes.map(({ change }) => change)).toEqual([{ UserEmail: 'ian@example.invalid' }]);
    expect(notesIn(text)).toEqual([{ kind: 'tooLong', limit: 100, column: 'UserName' }]);
  });

  it('joins rows that complete each other, and says so', () => {
    const text = `${head}\nI Fletcher,ian@example.invalid,,,,yes\nIan Fletcher,IAN@example.invalid,0113 496 0141,,,`;
    expect(plan(text).changes.map(({ row, change }) => [row, change])).toEqual([
      [
        2,
        {
          UserEmail: 'ian@example.invalid',
          UserName: 'Ian Fletcher',
          Number: '0113 496 0141',
          NeedsNHSmail: true,
        },
      ],
    ]);
    expect(notesIn(text)).toEqual([{ kind: 'joined', rows: [3], column: 'UserEmail' }]);
    expect(plan(text).repeated).toBe(0);
  });

  it('keeps the person of rows that contradict each other, and leaves out only that cell', () => {
    const text = `${head}\nIan,ian@example.invalid,0113 496 0141,MILLGATE,,yes\nIan,ian@example.invalid,0113 496 0142,millgate,,no`;
    expect(plan(text).changes.map(({ change }) => change)).toEqual([
      { UserEmail: 'ian@example.invalid', UserName: 'Ian', SiteCode: 'MILLGATE' },
    ]);
    expect(notesIn(text)).toEqual([
      { kind: 'contradicts', rows: [3], values: ['0113 496 0142'], column: 'Number' },
      { kind: 'contradicts', rows: [3], values: ['no'], column: 'NeedsNHSmail' },
    ]);
  });

  it('leaves out an address that two people have', () => {
    const text = `${head}\nIan Fletcher,team@example.invalid,,,,\nRuth Mensah,TEAM@example.invalid,,,,\n,team@example.invalid,,,,`;
    expect(plan(text).changes).toEqual([]);
    expect(refusedIn(text)).toEqual([
      [2, 'UserEmail', 'otherPerson'],
      [3, 'UserEmail', 'otherPerson'],
      [4, 'UserEmail', 'otherPerson'],
    ]);
    expect(plan(text).refused[0]).toMatchObject({ names: ['Ruth Mensah'], rows: [3, 4] });
  });

  it('does not add again whom somebody has removed, and says why', () => {
    const removed = { ...maria, RemovedBecause: 'Left in March' };
    expect(plan(`${head}\nMaria,MARIA.okafor@example.invalid,0113 496 0119,,,`, [removed])).toMatchObject({
      changes: [],
      same: 0,
      left: [{ row: 2, says: expect.stringMatching(/^Maria/), removed: 'Left in March' }],
    });
  });

  it('keeps what the register says already, even if it would not be taken today', () => {
    const odd = { ...maria, UserEmail: 'maria', SiteCode: 'CLOSED', Number: 'ask reception' };
    expect(plan(`${head}\nMaria Okafor,Maria,ask reception,closed,Bills,yes`, [odd])).toMatchObject({
      changes: [],
      notes: [],
      refused: [],
      same: 1,
    });
  });
});

describe('any sheet of BlackBerry users', () => {
  const address = fc.constantFrom(
    'maria.okafor@example.invalid',
    'IAN@example.invalid',
    'ian@example.invalid',
    'ruth@example.invalid',
  );
  const cells = fc.tuple(
    fc.constantFrom('', 'Maria Okafor', 'M Okafor', 'Ian', '"Fletcher, Ian"', '=1+1', '?'),
    fc.oneof(
      address,
      fc.constantFrom('', '?', 'nobody', 'n/a'),
      fc.tuple(address, address).map((two) => two.join('; ')),
      address.map((one) => `mailto:${one}`),
      address.map((one) => `Somebody <${one}>`),
    ),
    fc.constantFrom('', '0113 496 0141', '1134960141', '+44 113 496 0141', '4.4779E+11', 'x', '?'),
    fc.constantFrom('', 'Millgate House', 'ABBEY', 'Abbey Chambers', 'Nowhere', '?'),
    fc.constantFrom('', 'Bills', 'Assets'),
    fc.constantFrom('', 'yes', 'no', '?', 'perhaps'),
  );
  const sheets = fc
    .array(cells, { minLength: 1, maxLength: 6 })
    .filter((lines) => lines.some((line) => line.some(Boolean)))
    .map((lines) => ({ lines, text: [head.replace(/,/g, '\t'), ...lines.map((line) => line.join('\t'))].join('\n') }));

  it('loaded again changes nothing', () => {
    fc.assert(
      fc.property(sheets, ({ text }) => {
        const first = plan(text);
        const again = plan(text, carriedOut([maria], first));
        expect(again.changes).toEqual([]);
        expect(again.refused).toEqual(first.refused);
      }),
      { numRuns: 500 },
    );
  });

  /** The rows that the reader of tables leaves out and names, such as a line of text below the table. */
  function notRead(text: string): readonly { readonly row: number }[] {
    const sheet = readHeaded(text);
    const left = 'fault' in sheet ? [] : sheet.left.map(({ row }) => row);
    expect(left.filter(({ cells }) => cells.join().includes('@'))).toEqual([]);
    return left;
  }

  it('drops nobody with a usable address without a word', () => {
    fc.assert(
      fc.property(sheets, ({ lines, text }) => {
        const found = plan(text, []);
        const kept = new Set(found.changes.map(({ email }) => emailKey(email)));
        const said = new Set([...found.refused, ...found.left, ...notRead(text)].map(({ row }) => row));
        lines.forEach(([, cell], at) => {
          const addresses = cell.match(/[a-z.]+@[a-z.]+/gi) ?? [];
          // A row that is blank all over says nothing.
          if (lines[at].some(Boolean))
            expect(said.has(at + 2) || addresses.some((each) => kept.has(emailKey(each)))).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});
