import { emailKey } from '../contactDetails';
import { isSameCell } from '../rollout/import/asStored';
import type { CellRules } from '../rollout/import/cellRule';
import { readCell } from '../rollout/import/cells';
import { wrongByMark } from '../rollout/import/plainCells';
import { codeOf, type Match, type SiteNames } from '../rollout/import/matching';
import type { MatchedRow } from '../rollout/import/sheetCells';
import type { RegisteredUser } from './register';
import { nameRead, numbersIn, saysNothing, yesOrNo } from './registerCells';
import { type KeptNote, type KeptWhy, type RegisterColumn, remark, type SheetColumn } from './registerRemarks';

/** New values for columns of a register entry. */
export type RegisterChange = { readonly [C in RegisterColumn]?: RegisteredUser[C] };

export type RegisterRules = CellRules<Exclude<RegisterColumn, 'NeedsNHSmail'>>;

/** A row of the sheet with an address that can be used. */
export interface PersonRow {
  readonly row: MatchedRow<SheetColumn>;
  readonly email: string;
  /** Everything the row says that can be kept. */
  readonly values: RegisterChange;
  readonly notes: readonly KeptNote[];
  /** The cell that names a site, and the site it means. */
  readonly office?: { readonly text: string; readonly match: Match<SiteNames> };
}

interface CellRead {
  readonly value?: string | boolean;
  readonly note?: KeptWhy;
  readonly office?: PersonRow['office'];
}

interface Surroundings {
  readonly rules: RegisterRules;
  /** The person as the register has them. */
  readonly user: RegisteredUser | undefined;
  findSite(text: string): Match<SiteNames>;
}

type Reader = (text: string, around: Surroundings) => CellRead;

/** A text as its column keeps it. */
function readText(column: 'UserName' | 'Number' | 'Source', text: string, { rules }: Surroundings): CellRead {
  const cell = readCell(text, rules[column], 'unclear');
  if ('value' in cell) return { value: String(cell.value) };
  const why = 'wrong' in cell ? cell.wrong : undefined;
  if (why?.kind === 'tooLong') return { note: { kind: why.kind, limit: why.limit } };
  return { note: { kind: 'sheetError' } };
}

/** Whether the spreadsheet could not calculate the cell. No site's name or word is longer than a note. */
function isSheetError(text: string): boolean {
  return 'wrong' in readCell(text, { kind: 'note' }, 'unclear');
}

function readName(text: string, around: Surroundings): CellRead {
  const read = readText('UserName', nameRead(text), around);
  return typeof read.value === 'string' && saysNothing(read.value) ? {} : read;
}

function readNumber(text: string, around: Surroundings): CellRead {
  if (isSheetError(text)) return { note: { kind: 'sheetError' } };
  if (saysNothing(text)) return {};
  const numbers = numbersIn(text);
  if (numbers === 'shortened') return { note: { kind: 'shortened' } };
  if (numbers.length === 0) return { note: { kind: 'telephone' } };
  const [{ number, mended }, ...others] = numbers;
  const read = readText('Number', number, around);
  if (read.note || (!mended && others.length === 0)) return read;
  return { ...read, note: { kind: 'number', number, others: others.map((other) => other.number) } };
}

function readSite(text: string, { user, findSite }: Surroundings): CellRead {
  if (isSheetError(text)) return { note: { kind: 'sheetError' } };
  const match = findSite(text);
  if (match.kind === 'found') return { value: match.found.SiteCode, office: { text, match } };
  // The register's own code, of a site that is no longer listed.
  if (user?.SiteCode && codeOf(text) === codeOf(user.SiteCode)) return { value: user.SiteCode };
  if (saysNothing(text)) return { note: { kind: 'notKnown' } };
  if (match.kind === 'leftOut') return { office: { text, match } };
  return { note: { kind: match.kind === 'several' ? 'severalSites' : 'unknownSite' }, office: { text, match } };
}

function readNeed(text: string): CellRead {
  const value = yesOrNo(text);
  if (value !== undefined) return { value };
  if (isSheetError(text)) return { note: { kind: 'sheetError' } };
  return { note: saysNothing(text) ? { kind: 'notKnown' } : { kind: 'word', words: ['Yes', 'No'] } };
}

const readers: readonly (readonly [Exclude<RegisterColumn, 'UserEmail' | 'UserName'>, Reader])[] = [
  ['Number', readNumber],
  ['SiteCode', readSite],
  ['Source', (text, around) => readText('Source', text, around)],
  ['NeedsNHSmail', readNeed],
];

/**
 * What the register holds already, where a cell says the same. It is neither changed nor refused: the register may hold
 * a value that today's rules refuse.
 */
function storedValue(
  column: Exclude<RegisterColumn, 'NeedsNHSmail'>,
  text: string,
  { user }: Surroundings,
): CellRead | undefined {
  const value = user?.[column];
  return text && isSameCell(text, value) ? { value } : undefined;
}

/** The name of a row, and the column that it is in: a name, or first name and surname. */
function nameCell(row: MatchedRow<SheetColumn>): { readonly column: SheetColumn; readonly text: string } {
  const whole = row.text('UserName');
  if (whole) return { column: 'UserName', text: whole };
  const parts = [row.text('FirstName'), row.text('Surname')].filter((part) => !saysNothing(part));
  return { column: row.text('Surname') ? 'Surname' : 'FirstName', text: parts.join(' ') };
}

/** What the file's mark makes wrong with a cell, whatever its text. */
function markNote(row: MatchedRow<SheetColumn>, column: SheetColumn): KeptWhy | undefined {
  return wrongByMark(row.mark(column), 'text') as Extract<KeptWhy, { kind: 'noValue' | 'sheetError' }> | undefined;
}

/** The columns of the name, where one of them cannot be read: half a name is nobody's. */
function wrongNames(row: MatchedRow<SheetColumn>): readonly (readonly [SheetColumn, KeptWhy])[] {
  const columns = row.text('UserName') ? (['UserName'] as const) : (['UserName', 'FirstName', 'Surname'] as const);
  return columns.flatMap((column) => {
    const wrong =
      markNote(row, column) ?? (isSheetError(row.text(column)) ? ({ kind: 'sheetError' } as const) : undefined);
    return wrong ? [[column, wrong] as const] : [];
  });
}

/** What the columns of the name say. */
function readNames(row: MatchedRow<SheetColumn>, around: Surroundings): readonly (readonly [SheetColumn, CellRead])[] {
  const stored = storedValue('UserName', row.text('UserName'), around);
  if (stored) return [['UserName', stored]];
  const wrong = wrongNames(row);
  if (wrong.length > 0) return wrong.map(([column, note]) => [column, { note }]);
  const name = nameCell(row);
  return name.text ? [[name.column, readName(name.text, around)]] : [];
}

/** Reads a row of a person. A cell that cannot be read is left out with a note, and costs nobody their place. */
export function personRow(
  row: MatchedRow<SheetColumn>,
  email: string,
  others: readonly string[],
  around: Surroundings,
): PersonRow {
  const storedEmail = storedValue('UserEmail', row.text('UserEmail'), around);
  const values: Partial<Record<RegisterColumn, unknown>> = { UserEmail: storedEmail?.value ?? email };
  const notes = row.extra.map((cell): KeptNote => ({ ...cell, kind: 'extraCell' }));
  let office: PersonRow['office'];
  const take = (name: RegisterColumn, column: SheetColumn, read: CellRead): void => {
    if (read.value !== undefined) values[name] = read.value;
    if (read.note) notes.push(remark(row, column, read.note));
    office ??= read.office;
  };
  if (!storedEmail && (others.length > 0 || emailKey(row.text('UserEmail')) !== emailKey(email)))
    notes.push(remark(row, 'UserEmail', { kind: 'address', address: email, others }));
  for (const [column, read] of readNames(row, around)) take('UserName', column, read);
  for (const [column, read] of readers) {
    const [text, note] = [row.text(column), markNote(row, column)];
    const stored = column === 'NeedsNHSmail' ? undefined : storedValue(column, text, around);
    if (stored) take(column, column, stored);
    else if (note) take(column, column, { note });
    else if (text) take(column, column, read(text, around));
  }
  return { row, email, values: values as RegisterChange, notes, office };
}
