import { emailKey } from '../contactDetails';
import { hasWords } from '../hasWords';
import { asRead } from '../rollout/import/asStored';
import { readCell } from '../rollout/import/cells';
import { type HandMatches, type SiteNames, siteFinder } from '../rollout/import/matching';
import { type NameByHand, type NameInRow, namesByHand } from '../rollout/import/namesByHand';
import { matchedRows, type MatchedRow, type MatchedSheet } from '../rollout/import/sheetCells';
import type { Target } from '../sheet/columns';
import { isRemoved, type RegisteredUser } from './register';
import { addressesIn, numberKey } from './registerCells';
import { joinRows } from './registerJoin';
import {
  type KeptNote,
  type RefusedRow,
  type RegisterColumn,
  registerColumns,
  remark,
  type SheetColumn,
} from './registerRemarks';
import { refusal } from './registerRefusal';
import { type PersonRow, personRow, type RegisterChange, type RegisterRules } from './registerRow';

export type { KeptNote, RefusedRow, RegisterColumn, SheetColumn } from './registerRemarks';
export { registerColumns } from './registerRemarks';
export type { RegisterChange } from './registerRow';

export const registerTargets: readonly Target<SheetColumn>[] = [
  {
    name: 'UserEmail',
    headings: [
      'email',
      'e mail',
      'email address',
      'user email',
      'e mail address',
      'mail',
      'work email',
      'smtp address',
    ],
  },
  {
    name: 'UserName',
    headings: ['name', 'user', 'user name', 'full name', 'person', 'staff name', 'employee', 'display name', 'holder'],
  },
  { name: 'FirstName', headings: ['first name', 'firstname', 'forename', 'first names', 'given name', 'first'] },
  { name: 'Surname', headings: ['surname', 'last name', 'lastname', 'family name', 'last'] },
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
      'bb number',
      'bb no',
      'device number',
      'contact number',
      'msisdn',
    ],
  },
  {
    name: 'SiteCode',
    headings: ['site', 'site code', 'site name', 'base', 'office', 'building', 'location', 'work base', 'work place'],
  },
  { name: 'Source', headings: ['source', 'list', 'from'] },
  {
    name: 'NeedsNHSmail',
    headings: ['needs nhsmail', 'nhsmail', 'nhs mail', 'needs nhs mail', 'uses nhsmail', 'nhsmail needed'],
  },
];

export interface RegisterImportOptions<U extends RegisteredUser> {
  readonly sheet: MatchedSheet<SheetColumn>;
  /** How each cell is read: the columns of BlackBerryRegister fit. */
  readonly rules: RegisterRules;
  readonly users: readonly U[];
  readonly sites: readonly SiteNames[];
  /** What people said that names of offices mean; an empty code leaves the office empty. */
  readonly officesByHand?: HandMatches;
}

/** A person whom the sheet changes, in the columns of `change`. Without `user`: a person whom it adds. */
export interface PlannedUser<U> {
  readonly row: number;
  readonly email: string;
  readonly user: U | undefined;
  readonly change: RegisterChange;
}

/** A row that is left out although nothing is wrong with it. */
export interface LeftRow {
  readonly row: number;
  /** The first few cells. */
  readonly says: string;
  /** Why the person was removed from the register before; undefined: the row gives no address. */
  readonly removed?: string;
}

export interface RegisterImport<U> {
  readonly changes: readonly PlannedUser<U>[];
  /** Rows that are left out because nobody can tell whose address theirs is. */
  readonly refused: readonly RefusedRow[];
  /** What is to know of people who are kept. */
  readonly notes: readonly KeptNote[];
  readonly left: readonly LeftRow[];
  /** People who are in the register already, with everything that the sheet says. */
  readonly same: number;
  /** Rows that only repeat another. */
  readonly repeated: number;
  /** Names of offices that no site has, or several. */
  readonly offices: readonly NameByHand[];
}

/** A row with its addresses. */
interface Addressed {
  readonly row: MatchedRow<SheetColumn>;
  readonly addresses: readonly string[];
}

/**
 * What a sheet of BlackBerry users would change or add, by email address. Blank cells and people who are not in the
 * sheet stay as they are. A cell that cannot be read is left out with a note; only a row without a usable address is
 * left out as a whole. Loading the same sheet again changes nothing.
 */
export function planRegisterImport<U extends RegisteredUser>({
  sheet,
  rules,
  users,
  sites,
  officesByHand = {},
}: RegisterImportOptions<U>): RegisterImport<U> {
  const byEmail = usersByEmail(users);
  const find = siteFinder(sites, officesByHand);
  const leftRow = leftRowsOf(sheet);
  const { people, refused: unusable, left: empty } = rowsByAddress(sheet, rules, byEmail, leftRow);
  const changes: PlannedUser<U>[] = [];
  const refused = [...unusable];
  const notes: KeptNote[] = [];
  const left = [...empty];
  const offices = namesByHand();
  let [same, repeated] = [0, 0];
  for (const [key, addressed] of people) {
    const user = byEmail.get(key);
    if (user && isRemoved(user)) {
      left.push(...addressed.map(({ row }) => leftRow(row, user.RemovedBecause)));
      continue;
    }
    const rows = addressed.map(({ row, addresses: [email, ...others] }) =>
      personRow(row, email, others, { rules, user, findSite: (text) => find(text, '') }),
    );
    const joined = joinRows(rows);
    if ('refused' in joined) {
      refused.push(...joined.refused);
      continue;
    }
    repeated += joined.repeated;
    notes.push(...notesOf(rows, joined.notes));
    officesOf(rows).forEach(offices.add);
    const change = changeOf(joined.values, user);
    if (Object.keys(change).length === 0) same += 1;
    else changes.push({ row: rows[0].row.row, email: rows[0].email, user, change });
  }
  return {
    changes,
    refused: inOrder(refused),
    notes: inOrder(notes),
    left: inOrder(left),
    same,
    repeated,
    offices: offices.all(),
  };
}

/** The people of the register by their addresses, as the list holds them and as a file gives them back. */
function usersByEmail<U extends RegisteredUser>(users: readonly U[]): Map<string, U> {
  return new Map([
    ...users.map((user) => [emailKey(asRead(user.UserEmail)), user] as const),
    ...users.map((user) => [emailKey(user.UserEmail), user] as const),
  ]);
}

/** The rows with a usable address, by that address; the others, and why. The address that is meant is first in each. */
function rowsByAddress(
  sheet: MatchedSheet<SheetColumn>,
  rules: RegisterRules,
  byEmail: ReadonlyMap<string, RegisteredUser>,
  leftRow: (row: MatchedRow<SheetColumn>) => LeftRow,
): {
  readonly people: ReadonlyMap<string, readonly Addressed[]>;
  readonly refused: readonly RefusedRow[];
  readonly left: readonly LeftRow[];
} {
  const refused: RefusedRow[] = [];
  const left: LeftRow[] = [];
  const found: Addressed[] = [];
  for (const row of matchedRows(sheet).rows) {
    const text = row.text('UserEmail');
    // The register may hold an address that today's rules refuse.
    const isKnown = byEmail.has(emailKey(text));
    const addresses = isKnown ? [text] : addressesIn(text);
    const why = addresses.length > 0 ? undefined : refusal(row, rules);
    const usable = addresses.filter((address) => isKnown || 'value' in readCell(address, rules.UserEmail, 'unclear'));
    if (usable.length > 0) found.push({ row, addresses: usable });
    else if (addresses.length > 0) refused.push(remark(row, 'UserEmail', { kind: 'tooLong', limit: limitOf(rules) }));
    else if (why) refused.push(remark(row, 'UserEmail', why));
    else left.push(leftRow(row));
  }
  const people = new Map<string, Addressed[]>();
  for (const each of withChosenFirst(found, new Set(byEmail.keys()))) {
    const key = emailKey(each.addresses[0]);
    const before = people.get(key);
    if (before) before.push(each);
    else people.set(key, [each]);
  }
  return { people, refused, left };
}

function limitOf({ UserEmail: rule }: RegisterRules): number {
  return ('max' in rule ? rule.max : undefined) ?? 255;
}

/**
 * Puts the address that is meant first in each row. If a cell has several, that is the one that the register has, else
 * the first. If other rows have some of them too, it is always the first: otherwise the people whom a sheet adds could
 * change which address its rows mean when it is loaded again.
 */
function withChosenFirst(rows: readonly Addressed[], register: ReadonlySet<string>): Addressed[] {
  const cellOf = ({ addresses }: Addressed): string => addresses.map(emailKey).join(' ');
  const cells = new Map<string, Set<string>>();
  for (const row of rows)
    for (const key of row.addresses.map(emailKey)) cells.set(key, (cells.get(key) ?? new Set()).add(cellOf(row)));
  return rows.map(({ row, addresses }) => {
    const isAlone = addresses.every((each) => cells.get(emailKey(each))?.size === 1);
    const known = isAlone ? addresses.find((each) => register.has(emailKey(each))) : undefined;
    const chosen = known ?? addresses[0];
    return { row, addresses: [chosen, ...addresses.filter((each) => each !== chosen)] };
  });
}

function leftRowsOf({ rows }: MatchedSheet<SheetColumn>): (row: MatchedRow<SheetColumn>, removed?: string) => LeftRow {
  const cellsOf = new Map(rows.map(({ row, cells }) => [row, cells]));
  return ({ row }, removed) => ({
    row,
    says: (cellsOf.get(row) ?? []).filter(hasWords).slice(0, 3).join(' · '),
    removed,
  });
}

/** The notes of all rows about a person. Of rows that repeat each other, each note is said once. */
function notesOf(rows: readonly PersonRow[], joined: readonly KeptNote[]): KeptNote[] {
  const all = [...rows.flatMap(({ notes }) => notes), ...joined];
  const said = new Set<string>();
  return all.filter(({ row: _, ...note }) => {
    const text = JSON.stringify(note);
    return said.has(text) ? false : said.add(text);
  });
}

function officesOf(rows: readonly PersonRow[]): NameInRow[] {
  return rows.flatMap(({ row, office }) => (office ? [{ row: row.row, town: '', ...office }] : []));
}

/** What the values change; everything, for a person who is new. */
function changeOf(values: RegisterChange, user: RegisteredUser | undefined): RegisterChange {
  const changed = registerColumns.filter(
    (column) => values[column] !== undefined && !(user && isSame(column, user[column], values[column])),
  );
  return Object.fromEntries(changed.map((column) => [column, values[column]]));
}

function isSame(column: RegisterColumn, before: unknown, value: unknown): boolean {
  if (typeof before !== 'string') return before === value;
  const after = String(value);
  if (column === 'UserEmail') return emailKey(before) === emailKey(after);
  return before === after || before.trim() === after || (column === 'Number' && numberKey(before) === numberKey(after));
}

function inOrder<T extends { readonly row: number }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => a.row - b.row);
}
