import { cellKinds } from './cellKinds';
import type { SheetRow } from './table';

/** The group and the heading of a column. The group is empty where the sheet has one row of headings. */
export type HeadingParts = readonly [group: string, heading: string];

/** The rows that hold the headings, top to bottom: one or two that are next to each other. */
export function headingRows(table: readonly SheetRow[], at: number): readonly [SheetRow, SheetRow?] {
  const head = table[at];
  const below: SheetRow | undefined = table[at + 1];
  if (below && below.row === head.row + 1 && isSecondRow(head, below, table.slice(at + 2, at + 52)))
    return [head, below];
  const above: SheetRow | undefined = table[at - 1];
  return above && above.row === head.row - 1 && isGroupRow(above, head) ? [above, head] : [head];
}

/**
 * Whether a row is a second row of headings. It has no data, and its first column is empty where the data's is not. Its
 * cells are in brackets, repeat each other, or have the words of headings.
 */
function isSecondRow(head: SheetRow, row: SheetRow, data: readonly SheetRow[]): boolean {
  const first = head.cells.findIndex(Boolean);
  if (row.cells[first] || data.length === 0) return false;
  if (data.filter(({ cells }) => cells[first]).length < data.length * 0.8) return false;
  const kinds = cellKinds(row);
  if (kinds.includes('data')) return false;
  const texts = row.cells.filter(Boolean);
  return texts.every((text, at) => inBrackets(text) || kindsOfText(texts, at) > 1 || hasHeadingWord(row, text));
}

function kindsOfText(texts: readonly string[], at: number): number {
  return texts.filter((text) => text.toLowerCase() === texts[at].toLowerCase()).length;
}

function hasHeadingWord(row: SheetRow, text: string): boolean {
  return cellKinds(row)[row.cells.indexOf(text)] === 'heading';
}

/** Whether a row groups the headings below it: they repeat each other, and it says what tells them apart. */
function isGroupRow(row: SheetRow, head: SheetRow): boolean {
  const repeated = head.cells.filter((text, at) => text && head.cells.indexOf(text) < at);
  const groups = row.cells.filter(Boolean);
  return repeated.length > 0 && groups.length > 1 && !cellKinds(row).includes('data');
}

/**
 * The parts of each heading. A group is filled to the right, over cells that are empty or merged with it, as far as
 * there are headings below.
 */
export function headingParts([top, bottom]: readonly [SheetRow, SheetRow?]): HeadingParts[] {
  if (!bottom) return top.cells.map((heading) => ['', heading]);
  const parts: HeadingParts[] = [];
  let group = '';
  for (let at = 0; at < Math.max(top.cells.length, bottom.cells.length); at += 1) {
    const [above, heading] = [top.cells[at] ?? '', bottom.cells[at] ?? ''];
    if (above) group = above;
    else if (!heading && top.marks?.[at] !== 'merged') group = '';
    parts.push(partsOf(above || group, heading));
  }
  return parts;
}

/** “(baseline)” only says which one it is: it belongs to the heading, which is no group. */
function partsOf(group: string, heading: string): HeadingParts {
  if (!heading) return ['', group];
  if (inBrackets(heading)) return ['', `${group} ${heading}`.trim()];
  return [group, heading];
}

function inBrackets(text: string): boolean {
  return /^\(.*\)$/.test(text);
}

/** A heading in one line, with its group. */
export function headingText([group, heading]: HeadingParts): string {
  return group ? `${group}: ${heading}` : heading;
}
