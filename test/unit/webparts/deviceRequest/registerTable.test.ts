import fc from 'fast-check';
import type { KnownUser } from '../../../../src/data/blackBerryRegister';
import type { DirectorySite } from '../../../../src/data/deviceRequests';
import { emailKey } from '../../../../src/domain/contactDetails';
import { asRead } from '../../../../src/domain/rollout/import/asStored';
import { day } from '../../../../src/domain/day';
import { hasWords } from '../../../../src/domain/hasWords';
import { registerTargets } from '../../../../src/domain/device/registerImport';
import { matchColumns } from '../../../../src/domain/sheet/columns';
import { readHeaded } from '../../../../src/domain/sheet/headed';
import { registerEntries } from '../../../../src/webparts/deviceRequest/register/registerEntries';
import { registerTable } from '../../../../src/webparts/deviceRequest/register/registerTable';
import { type LoadPlan, loadPlan } from '../../../../src/webparts/deviceRequest/register/load/loadPlan';
import { anyCharacter } from '../../../anyCharacter';

const sites = ['MILLGATE', '=1+1', '00123', '01-Mar'].map(
  (SiteCode, at) => ({ SiteCode, Title: ['Millgate House', 'Depot'][at % 2], Town: 'Rotherham' }) as DirectorySite,
);

/** What somebody may have typed into the list, or a script put there. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom('=1+1', '-', '+', '@', "'", '"', ';', ',', '\t', '\n', '\r\n', '|', '%', ' ', '\u00a0', '＝'),
      fc.constantFrom('Smith, John', 'a', '07700 900123', '7700900123', '12/04/2013', '#N/A', 'TBC', '?', '4.4779E+11'),
      fc.constantFrom('pat@example.invalid', 'mailto:', '<', '>', 'MILLGATE', 'Millgate House', 'yes', 'n/a'),
      fc.constantFrom('\u200b', '\u202e', '\u3164', '\ufeff', '\u0007', '\u2800', 'é', '😀', '\ud800', '’'),
      fc.string({ unit: anyCharacter, maxLength: 3 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** A register whose columns hold anything, except that each address has words and is nobody else’s in a file. */
const registers = fc
  .uniqueArray(
    fc.record({
      UserEmail: fc.oneof(
        typed,
        fc.constantFrom("o'brien@example.invalid", 'Ada <ada@example.invalid>', 'a@x.uk; b@x.uk', 'ada', '#N/A'),
      ),
      UserName: maybe(typed),
      Number: maybe(typed),
      SiteCode: maybe(fc.oneof(typed, fc.constantFrom('millgate', '00123', '01-Mar', '=1+1', 'CLOSED'))),
      Source: maybe(typed),
      NeedsNHSmail: fc.boolean(),
      ContactedOn: maybe(fc.constant(day('2013-04-12'))),
    }),
    { minLength: 1, maxLength: 4, selector: ({ UserEmail }) => emailKey(asRead(UserEmail)) },
  )
  .map((users) =>
    users
      .filter(({ UserEmail }) => hasWords(UserEmail))
      .map((user, at) => ({ Id: at + 1, etag: '"1"', Title: 'x', ...user }) as KnownUser),
  )
  .filter((users) => users.length > 0);

function loaded(text: string, users: readonly KnownUser[]): LoadPlan {
  const sheet = readHeaded(text);
  if ('fault' in sheet) throw new Error(sheet.fault);
  const columns = matchColumns(sheet.headings, registerTargets);
  return loadPlan({ pasted: text, sheet, columns, officesByHand: {} }, users, sites);
}

const tableOf = (users: readonly KnownUser[]): string => registerTable(registerEntries(users, []), sites);

describe('the downloaded register', () => {
  it('changes nothing, refuses nobody and asks nothing where it is loaded again', () => {
    fc.assert(
      fc.property(registers, (users) => {
        const { items, refused, notes, left, offices, same } = loaded(tableOf(users), users);
        expect({
          changes: items.map(({ planned: { email, change } }) => [email, change]),
          refused,
          notes,
          left,
          offices: offices.filter(({ state }) => state !== 'matched'),
          same,
        }).toEqual({ changes: [], refused: [], notes: [], left: [], offices: [], same: users.length });
      }),
      { numRuns: 200 },
    );
  });
});
