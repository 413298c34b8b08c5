import { emailKey } from '../contactDetails';
import { type CellRules, type CellValue, readCell } from '../rollout/import/cells';
import { checkedEmail, checkedTelephone } from '../rollout/import/contactCells';
import { type SiteNames, siteFinder } from '../rollout/import/matching';
import type { CellProblem } from '../rollout/import/problems';
import { matchedRows, type MatchedRow, type MatchedSheet, repeated } from '../rollout/import/sheetCells';
import type { Target } from '../sheet/columns';
import { folded } from '../folded';
import type { RegisteredUser } from './register';

/** The columns of the register that a sheet may fill. */
export type RegisterColumn = 'UserEmail' | 'UserName' | 'Number' | 'SiteCode' | 'Source' | 'NeedsNHSmail';

export const registerTargets: readonly Target<RegisterColumn>[] = [
  { name: 'UserEmail', headings: ['email', 'e mail', 'email address', 'user email', 'e mail address'] },
  { name: 'UserName', headings: ['name', 'user', 'user name', 'full name', 'person'] },
  {
    name: 'Number',
    headings: [
      'number',
      'telephone',
      'phone',
      'mobile',
      'mobile number',
      'mobile no',
      'mobile phone',
      'phone number',
      'phone no',
      'telephone number',
      'telephone no',
      'tel',
      'tel no',
      'cell',
      'blackberry number',
      'blackberry no',
    ],
  },
  { name: 'SiteCode', headings: ['site', 'site code', 'site name', 'base', 'office', 'building', 'location'] },
  { name: 'Source', headings: ['source', 'list', 'from'] },
  { name: 'NeedsNHSmail', headings: ['needs nhsmail', 'nhsmail', 'nhs mail', 'needs nhs mail', 'uses nhsmail'] },
];

export type RegisterProblem = CellProblem<RegisterColumn>;

/** New values for columns of a register entry. */
export type RegisterChange = { readonly [C in RegisterColumn]?: RegisteredUser[C] };

export interface RegisterImportOptions<U extends RegisteredUser> {
  readonly sheet: MatchedSheet<RegisterColumn>;
  /** How each cell is read: the columns of BlackBerryRegister fit. */
  readonly rules: CellRules<Exclude<RegisterColumn, 'NeedsNHSmail'>>;
  readonly users: readonly U[];
  readonly sites: readonly SiteNames[];
}

/** A person whom the sheet changes, in the columns of `change`. Without `user`: a person whom it adds. */
export interface PlannedUser<U> {
  readonly row: number;
  readonly email: string;
  readonly user: U | undefined;
  readonly change: RegisterChange;
}

export interface RegisterImport<U> {
  readonly changes: readonly PlannedUser<U>[];
  readonly problems: readonly RegisterProblem[];
  /** Rows that are in the register already and say the same. */
  readonly same: number;
  /** Rows with a problem; nothing of them is written. */
  readonly refused: number;
}

/** What people write for yes and no, folded. */
const yes = ['yes', 'y', 'true', '1', 'x'];
const no = ['no', 'n', 'false', '0'];

/**
 * What a sheet of BlackBerry users would change or add, by email address. Blank cells and people who are not in the
 * sheet stay as they are. Loading the same sheet again changes nothing.
 */
export function planRegisterImport<U extends RegisteredUser>({
  sheet,
  rules,
  users,
  sites,
}: RegisterImportOptions<U>): RegisterImport<U> {
  const { rows } = matchedRows(sheet);
  const byEmail = new Map(users.map((user) => [emailKey(user.UserEmail), user]));
  const findSite = siteFinder(sites, {});
  const twice = repeated(rows, (row) => emailKey(row.text('UserEmail')) || undefined);
  const changes: PlannedUser<U>[] = [];
  const problems: RegisterProblem[] = [];
  let same = 0;
  let refused = 0;

  function read(column: Exclude<RegisterColumn, 'NeedsNHSmail'>, text: string): CellValue {
    // A site's name may be longer than its code.
    const cell = readCell(text, column === 'SiteCode' ? { kind: 'text' } : rules[column], 'unclear');
    if (!('value' in cell)) return cell;
    if (column === 'UserEmail') return checkedEmail(text);
    if (column === 'Number') return checkedTelephone(text);
    if (column !== 'SiteCode') return cell;
    const match = findSite(text, '');
    if (match.kind === 'found') return { value: match.found.SiteCode };
    return { wrong: { kind: match.kind === 'several' ? 'severalSites' : 'unknownSite' } };
  }

  for (const row of rows) {
    const email = row.text('UserEmail');
    const user = byEmail.get(emailKey(email));
    const wrong: RegisterProblem[] = [...row.extra];
    const change: Partial<Record<RegisterColumn, unknown>> = {};
    for (const { name } of registerTargets) {
      const text = row.text(name);
      if (!text) continue;
      const cell = name === 'NeedsNHSmail' ? readYesNo(text) : read(name, text);
      if ('wrong' in cell) wrong.push(row.problem(name, cell.wrong));
      else if ('value' in cell && !(user && sameValue(name, user[name], cell.value))) change[name] = cell.value;
    }
    wrong.push(...aboutEmail(row, email, twice.get(row) ?? []));
    if (wrong.length > 0) {
      refused += 1;
      problems.push(...wrong);
    } else if (Object.keys(change).length === 0) same += 1;
    else changes.push({ row: row.row, email, user, change: change as RegisterChange });
  }
  return { changes, problems, same, refused };
}

function aboutEmail(
  row: MatchedRow<RegisterColumn>,
  email: string,
  others: readonly MatchedRow<RegisterColumn>[],
): RegisterProblem[] {
  if (!email) return [row.problem('UserEmail', { kind: 'needed' })];
  return others.length > 0 ? [row.problem('UserEmail', { kind: 'twice', rows: others.map((other) => other.row) })] : [];
}

type YesNo = { readonly value: boolean } | Extract<CellValue, { wrong: unknown }>;

function readYesNo(text: string): YesNo {
  if (yes.includes(folded(text))) return { value: true };
  return no.includes(folded(text)) ? { value: false } : { wrong: { kind: 'word', words: ['Yes', 'No'] } };
}

function sameValue(column: RegisterColumn, before: unknown, value: string | number | boolean): boolean {
  if (typeof before !== 'string') return before === value;
  if (column === 'UserEmail') return emailKey(before) === emailKey(String(value));
  return before.trim() === value;
}
