import { planRegisterImport, registerTargets } from '../../../../src/domain/device/registerImport';
import { matchColumns } from '../../../../src/domain/sheet/columns';
import { readHeaded } from '../../../../src/domain/sheet/headed';
import { blackBerryRegister } from '../../../../src/lists/blackBerryRegister';
import { columnWords } from '../../../../src/webparts/deviceRequest/register/load/columnWords';

const headings = registerTargets.map(({ name }) => columnWords[name]);

describe('an empty table of BlackBerry users', () => {
  test('has a heading for each column, and all of them match by themselves', () => {
    expect(matchColumns(headings, registerTargets)).toEqual(registerTargets.map(({ name }) => name));
  });

  test('adds a person who is filled in', () => {
    const cells: Readonly<Record<string, string>> = {
      [columnWords.UserEmail]: 'pat.jones@example.nhs.uk',
      [columnWords.UserName]: 'Pat Jones',
      [columnWords.Number]: '07700 900123',
      [columnWords.NeedsNHSmail]: 'Yes',
    };
    const sheet = readHeaded([headings, headings.map((name) => cells[name] ?? '')].map((row) => row.join()).join('\n'));
    if ('fault' in sheet) throw new Error(sheet.fault);
    const { changes, refused } = planRegisterImport({
      sheet: { ...sheet, columns: matchColumns(sheet.headings, registerTargets), dayFirst: false },
      rules: blackBerryRegister.columns,
      users: [],
      sites: [],
    });
    expect(refused).toEqual([]);
    expect(changes.map(({ change }) => change)).toEqual([
      { UserEmail: 'pat.jones@example.nhs.uk', UserName: 'Pat Jones', Number: '07700 900123', NeedsNHSmail: true },
    ]);
  });
});
