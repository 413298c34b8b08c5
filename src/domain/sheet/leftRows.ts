import { cellKinds } from './cellKinds';
import { isErrorWord } from './errorWords';
import type { SheetRow } from './table';

/**
 * A row below the headings that is not data.
 *
 * - `repeated`: the headings or the title again, or a page number, as on each page of a report
 * - `total`: it sums up other rows
 * - `note`: it explains the table, as in “Key: G = live”, or is the text of a mail below it
 */
export interface LeftRow {
  readonly row: SheetRow;
  readonly why: 'repeated' | 'total' | 'note';
}

/** Parts the rows below the headings into data and what is left out. */
export function partRows(
  rows: readonly SheetRow[],
  heads: readonly SheetRow[],
  above: readonly SheetRow[],
): { readonly data: readonly SheetRow[]; readonly left: readonly LeftRow[] } {
  const titles = new Set(above.map(textsOf));
  const data: SheetRow[] = [];
  const left: LeftRow[] = [];
  const end = endOf(rows);
  const isWide = heads.some(({ cells }) => filledIn(cells) > 2);
  for (const [at, row] of rows.entries()) {
    const why =
      titles.has(textsOf(row)) || heads.some((head) => repeats(row, head))
        ? 'repeated'
        : (reasonOf(row) ?? (isWide && at > end && isLine(row) ? 'note' : undefined));
    if (why) left.push({ row, why });
    else data.push(row);
  }
  return { data, left };
}

function reasonOf(row: SheetRow): LeftRow['why'] | undefined {
  if (isPageNumber(row)) return 'repeated';
  if (isTotal(row)) return 'total';
  return isNote(row) ? 'note' : undefined;
}

/** The place of the last row with several cells. */
function endOf(rows: readonly SheetRow[]): number {
  let at = rows.length - 1;
  while (at >= 0 && filledIn(rows[at].cells) < 2) at -= 1;
  return at;
}

/** Whether a row is a line of text and not a row of the table, which has delimiters. A single address is data. */
function isLine(row: SheetRow): boolean {
  return row.cells.length === 1 && !cellKinds(row).includes('data');
}

function filledIn(cells: readonly string[]): number {
  return cells.filter(Boolean).length;
}

function textsOf({ cells }: SheetRow): string {
  return cells.filter(Boolean).join('\t').toLowerCase();
}

/** Whether a row has the headings in their columns, or most of them. */
function repeats({ cells }: SheetRow, head: SheetRow): boolean {
  return (
    filledIn(cells) * 2 > filledIn(head.cells) &&
    cells.every((text, at) => !text || text.toLowerCase() === (head.cells[at] ?? '').toLowerCase())
  );
}

function isPageNumber({ cells }: SheetRow): boolean {
  const texts = cells.filter(Boolean);
  return texts.length === 1 && /^page\s*\d+(?:\s*(?:of|\/)\s*\d+)?$/i.test(texts[0]);
}

/** Whether a row begins with “Total” and has only figures or errors after it. A building may be called Total House. */
function isTotal({ cells }: SheetRow): boolean {
  const [first = '', ...others] = cells.filter(Boolean);
  return (
    /^(?:(?:grand|sub|overall)[\s-]?)?totals?\b/i.test(first) &&
    first.length <= 40 &&
    others.every((text) => /^[-+(£€$]*\d[\d\s,.()-]*%?$/.test(text) || isErrorWord(text))
  );
}

function isNote({ cells }: SheetRow): boolean {
  const texts = cells.filter(Boolean);
  return texts.length === 1 && /^(?:key|legend|notes?|source)\s*[:=]/i.test(texts[0]);
}
