import type { CellMark } from '../table';
import { shownCell, type Surroundings } from './cell';
import { Refused, refuse } from './fault';
import { mostColumns, mostInCell } from './limits';
import { columnOf } from './reference';
import { textRuns } from './cellTexts';
import type { Attributes, XmlHandler } from './xml';

/** The cells of a row, up to the last that says something. */
export interface CellsOfRow {
  readonly cells: string[];
  readonly marks: Record<number, CellMark>;
}

interface CellInWork {
  readonly at: number;
  readonly type: string;
  readonly style: number;
  hasFormula: boolean;
  value: string | undefined;
}

/** Reads what is inside the rows of a sheet, one row after the other. */
export function readCells(surroundings: Surroundings): XmlHandler & { take(): CellsOfRow } {
  const runs = textRuns();
  let row: CellsOfRow = { cells: [], marks: {} };
  let cell: CellInWork | undefined;
  let next = 0;
  let isValue = false;

  function closeCell({ at, ...stored }: CellInWork): void {
    const { text, mark } = shownCell({ ...stored, inline: runs.take() }, surroundings);
    if (!text && !mark) return;
    if (at >= mostColumns) throw new Refused({ fault: 'tooWide', most: mostColumns });
    while (row.cells.length < at) row.cells.push('');
    row.cells[at] = text;
    if (mark) row.marks[at] = mark;
  }

  return {
    open(name, attributes) {
      if (name === 'c') {
        cell = cellFrom(attributes(), next);
        next = cell.at + 1;
      } else if (cell) {
        if (name === 'f') cell.hasFormula = true;
        isValue = name === 'v';
        if (isValue) cell.value = '';
        runs.open(name);
      }
    },
    text(text) {
      if (!cell) return;
      if (isValue) cell.value += text;
      // Room for what is written as `_x000D_`.
      if ((cell.value?.length ?? 0) > mostInCell * 7) throw refuse('damaged');
      runs.text(text);
    },
    close(name) {
      runs.close(name);
      isValue = false;
      if (name !== 'c' || !cell) return;
      closeCell(cell);
      cell = undefined;
    },
    take() {
      const taken = row;
      row = { cells: [], marks: {} };
      next = 0;
      cell = undefined;
      return taken;
    },
  };
}

/** @param next where a cell is that does not say so. */
function cellFrom({ r, t, s }: Attributes, next: number): CellInWork {
  return { at: columnOf(r) ?? next, type: t ?? 'n', style: Number(s ?? 0), hasFormula: false, value: undefined };
}
