import { hasWords } from '../hasWords';
import { readCell } from '../rollout/import/cells';
import { wrongByMark } from '../rollout/import/plainCells';
import type { MatchedRow } from '../rollout/import/sheetCells';
import { saysNothing } from './registerCells';
import { type RefusedWhy, registerColumns, type SheetColumn } from './registerRemarks';
import type { RegisterRules } from './registerRow';

const texts: readonly SheetColumn[] = [...registerColumns, 'FirstName', 'Surname'];

/**
 * What the file's mark makes wrong with the address of a person. A row of which all cells but one are merged is a
 * heading, and no person.
 */
function markedRefusal(row: MatchedRow<SheetColumn>): RefusedWhy | undefined {
  const wrong = wrongByMark(row.mark('UserEmail'), 'text');
  const said = texts.filter((column) => row.text(column)).length;
  if (wrong?.kind === 'sheetError') return { kind: wrong.kind };
  return said > 1 && (wrong?.kind === 'noValue' || wrong?.kind === 'merged') ? { kind: wrong.kind } : undefined;
}

/** What is wrong with a cell that has no address; undefined if it only says that there is none. */
export function refusal(row: MatchedRow<SheetColumn>, { UserEmail: rule }: RegisterRules): RefusedWhy | undefined {
  const marked = markedRefusal(row);
  if (marked) return marked;
  const text = row.text('UserEmail');
  const cell = hasWords(text) ? readCell(text, rule, 'unclear') : undefined;
  if (cell && 'wrong' in cell && cell.wrong.kind === 'sheetError') return { kind: 'sheetError' };
  return saysNothing(text) ? undefined : { kind: 'email' };
}
