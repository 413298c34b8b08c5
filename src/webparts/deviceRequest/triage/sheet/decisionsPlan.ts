import { type MatchedSheet, matchedRows, repeated } from '../../../../domain/rollout/import/sheetCells';
import { type Board, isFull } from '../board';
import { type Planned, plannedFor } from '../bulkPlan';
import type { DecisionProblem, DecisionWrong } from './decisionWrong';
import { askedIn } from './decisionWord';
import { type Deciding, decisionOf, isRecorded, wrongWith } from './rowChecks';
import { type DecisionColumn, type DecisionRow, numberIn } from './sheetColumns';

/** A decision of the sheet. */
export interface SheetDecision extends Planned {
  readonly row: number;
}

export interface DecisionsPlan {
  readonly items: readonly SheetDecision[];
  readonly problems: readonly DecisionProblem[];
  /** How many rows decide nothing, or what is recorded already. */
  readonly untouched: number;
  readonly recorded: number;
  /** How many of the items decline a request that meets the rule. */
  readonly meets: number;
}

/** The numbers of the requests that a sheet decides, without those that do not exist. */
export function numbersIn(sheet: MatchedSheet<DecisionColumn>, { byId }: Board): readonly number[] {
  const numbers = matchedRows(sheet).rows.flatMap((row) =>
    row.text('Decision') ? (numberIn(row.text('Reference')) ?? []) : [],
  );
  return [...new Set(numbers)].filter((number) => byId.has(number));
}

type RowOutcome =
  | { readonly kind: 'item'; readonly item: SheetDecision }
  | { readonly kind: 'problem'; readonly problem: DecisionProblem }
  | { readonly kind: 'untouched' | 'recorded' };

/**
 * What a sheet would record, by the board as it is now and by the rules of the desk. Nothing is recorded for a row
 * without a decision. The requests that are decided must have been read in full.
 */
export function decisionsPlan(sheet: MatchedSheet<DecisionColumn>, board: Board): DecisionsPlan {
  const { rows } = matchedRows(sheet);
  const isDouble = board.doubles.clashing(numbersIn(sheet, board).map((number) => board.byId.get(number)!));
  const [once, again] = withoutCopies(rows);
  const twice = repeated(
    once,
    (row) => (row.text('Decision') && String(numberIn(row.text('Reference')) ?? '')) || undefined,
  );
  const outcomes = once.map((row): RowOutcome => {
    if (row.extra.length > 0) return problemAt(row, undefined, { kind: 'extraCell' }, row.extra[0].value);
    const others = twice.get(row);
    if (others) return problemAt(row, 'Reference', { kind: 'twice', rows: others.map((other) => other.row) });
    return outcomeOf(row, board, isDouble);
  });
  const items = outcomes.flatMap((outcome) => (outcome.kind === 'item' ? [outcome.item] : []));
  const count = (kind: RowOutcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  return {
    items,
    problems: outcomes.flatMap((outcome) => (outcome.kind === 'problem' ? [outcome.problem] : [])),
    untouched: count('untouched') + again,
    recorded: count('recorded'),
    meets: items.filter(
      ({ decision, entry }) => decision.Decision === 'Declined' && entry.assessment.verdict === 'meets',
    ).length,
  };
}

/** The rows without those that say the same as one above them, and how many those are. */
function withoutCopies(rows: readonly DecisionRow[]): readonly [readonly DecisionRow[], number] {
  const seen = new Set<string>();
  const once = rows.filter((row) => {
    if (!row.text('Decision')) return true;
    const said = JSON.stringify([
      numberIn(row.text('Reference')) ?? row.row,
      ...(['Decision', 'Words', 'Instead', 'Status', 'Version'] as const).map((column) => row.text(column)),
    ]);
    const isNew = !seen.has(said);
    seen.add(said);
    return isNew;
  });
  return [once, rows.length - once.length];
}

function outcomeOf(row: DecisionRow, { byId }: Board, isDouble: Deciding['isDouble']): RowOutcome {
  const cell = row.text('Decision');
  if (!cell)
    return row.text('Words') || row.text('Instead')
      ? problemAt(row, 'Decision', { kind: 'needed' })
      : { kind: 'untouched' };
  if (!row.text('Reference')) return problemAt(row, 'Reference', { kind: 'needed' });
  const number = numberIn(row.text('Reference'));
  if (number === undefined) return problemAt(row, 'Reference', { kind: 'reference' });
  const asked = askedIn(cell);
  if (!asked) return problemAt(row, 'Decision', { kind: 'decision' });
  const entry = byId.get(number);
  if (!entry || !isFull(entry)) return problemAt(row, 'Reference', { kind: 'notThere' });
  const deciding: Deciding = { row, entry, asked, isDouble };
  if (isRecorded(deciding)) return { kind: 'recorded' };
  const found = wrongWith(deciding);
  if (found) return problemAt(row, ...found);
  return { kind: 'item', item: { ...plannedFor(entry, decisionOf(deciding)), row: row.row } };
}

function problemAt(
  row: DecisionRow,
  column: DecisionColumn | undefined,
  wrong: DecisionWrong,
  value?: string,
): RowOutcome {
  // Only its row and columns are used.
  const place = row.problem(column ?? 'Reference', { kind: 'needed' });
  return {
    kind: 'problem',
    problem: { ...place, ...(column ? {} : { column, heading: undefined, value: value ?? '' }), ...wrong },
  };
}
