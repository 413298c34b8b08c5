import type { SheetRow } from '../table';
import type { Surroundings } from './cell';
import { Refused } from './fault';
import { mostColumns, mostRows } from './limits';
import { markMerged, type Merged, mergedIn } from './merged';
import { isTrue } from './reference';
import { type CellsOfRow, readCells } from './rowCells';
import type { Attributes, XmlHandler } from './xml';

/** What a sheet holds. Hidden rows are read, too: a filter that somebody left on hides rows that are meant. */
export interface SheetReading {
  readonly rows: readonly SheetRow[];
  /** How many of the rows the spreadsheet hides, by hand or by a filter. */
  readonly hiddenRows: number;
  /** How many columns with something in them it hides. */
  readonly hiddenColumns: number;
}

interface RowRead extends CellsOfRow {
  readonly row: number;
  readonly isHidden: boolean;
}

export interface WorksheetReader extends XmlHandler {
  /** Whether a row that says something was found. */
  readonly says: () => boolean;
  readonly take: () => SheetReading;
}

/** Reads one sheet: ECMA-376, part 1, section 18.3.1. */
export function readWorksheet(surroundings: Surroundings): WorksheetReader {
  const rows: RowRead[] = [];
  const merged: Merged[] = [];
  const hidden: [number, number][] = [];
  const inside = readCells(surroundings);
  let last = 0;
  let inRow: Pick<RowRead, 'row' | 'isHidden'> | undefined;

  function openOutside(name: string, attributes: () => Attributes): void {
    if (name === 'mergeCell') merged.push(...mergedIn(attributes().ref));
    else if (name === 'col') {
      const { min, max, hidden: isHidden } = attributes();
      if (isTrue(isHidden)) hidden.push([Number(min), Number(max)]);
    } else if (name === 'row') {
      const { r, hidden: isHidden } = attributes();
      last = Math.max(last + 1, rowNumber(r));
      inRow = { row: last, isHidden: isTrue(isHidden) };
    }
  }

  function closeRow(): void {
    const found = inside.take();
    if (inRow && found.cells.length > 0) rows.push({ ...inRow, ...found });
    inRow = undefined;
    if (rows.length > mostRows) throw new Refused({ fault: 'tooLong', most: mostRows });
  }

  return {
    open(name, attributes) {
      if (inRow) inside.open(name, attributes);
      else openOutside(name, attributes);
    },
    text: inside.text,
    close(name) {
      if (name === 'row') closeRow();
      else inside.close(name);
    },
    says: () => rows.length > 0,
    take() {
      markMerged(rows, merged);
      return {
        rows: rows.map(finished),
        hiddenRows: rows.filter(({ isHidden }) => isHidden).length,
        hiddenColumns: hiddenWith(rows, hidden),
      };
    },
  };
}

/** 0 for a row that does not say which it is. */
function rowNumber(text: string | undefined): number {
  return /^[0-9]{1,7}$/.test(text ?? '') ? Number(text) : 0;
}

function finished({ row, cells, marks }: RowRead): SheetRow {
  return Object.keys(marks).length > 0 ? { row, cells, marks } : { row, cells };
}

function hiddenWith(rows: readonly RowRead[], hidden: readonly (readonly [number, number])[]): number {
  let count = 0;
  for (let at = 0; at < mostColumns; at += 1) {
    const isHidden = hidden.some(([min, max]) => at + 1 >= min && at + 1 <= max);
    if (isHidden && rows.some(({ cells }) => cells[at])) count += 1;
  }
  return count;
}
