import { cellKinds, type CellKind } from './cellKinds';
import { mostFrequent } from './scan';
import type { SheetRow } from './table';

/** Headings are looked for in the first rows, and compared with what is below them in these. */
const rowsTried = 30;
const rowsCompared = 300;

/** Evidence for and against a row being the headings. */
interface Trial {
  readonly at: number;
  /** Up to 1 for each column. */
  readonly score: number;
  /** The part of its filled cells that have the words of headings, that are data, and that are above data. */
  readonly named: number;
  readonly data: number;
  readonly above: number;
}

/** The place of the row of headings in a table; undefined if no row names the columns. */
export interface HeadFound {
  readonly at: number | undefined;
  readonly unclear: boolean;
}

/**
 * Finds the row that names the columns: its cells hold no data, are not repeated below, and are above data. Being first
 * proves nothing: the first row may be a title, or data.
 */
export function findHead(table: readonly SheetRow[]): HeadFound {
  const sample = lookAt(table.slice(0, rowsCompared));
  const trials = table
    .slice(0, rowsTried)
    .map((_, at) => at)
    .filter((at) => filledIn(sample.kinds[at]) >= Math.min(2, sample.width))
    .map((at) => trialOf(sample, at));
  const best = trials.reduce<Trial | undefined>(
    (found, trial) => (found && trial.score < found.score + 0.05 ? found : trial),
    undefined,
  );
  if (!best) return { at: 0, unclear: table.length > 1 };
  const others = trials.filter(({ at }) => at > best.at + 1 && lineOf(table[at]) !== lineOf(table[best.at]));
  return verdict(best, others, table.length);
}

function verdict(best: Trial, others: readonly Trial[], rows: number): HeadFound {
  const { at, named, data, above } = best;
  const isHead = data === 0 ? named >= 0.34 || above >= 0.25 : named >= 0.5 && data <= 0.25;
  // Under other headings further down the same columns would mean something else.
  if (isHead) return { at, unclear: others.some((other) => isRival(other, best)) };
  if (data >= 0.5 || (data > 0 && named <= data)) return { at: undefined, unclear: false };
  // A single row cannot be headings and data.
  return rows === 1 ? { at: undefined, unclear: true } : { at, unclear: true };
}

function isRival(other: Trial, best: Trial): boolean {
  return other.named >= 0.6 && other.data === 0 && other.score >= best.score * 0.6;
}

interface Sample {
  readonly rows: readonly SheetRow[];
  readonly kinds: readonly (readonly CellKind[])[];
  /** By row, its cells as one text. */
  readonly lines: readonly string[];
  /** How many cells the rows of the table fill. */
  readonly width: number;
  /** By column, in how many rows each text is. */
  readonly repeats: readonly ReadonlyMap<string, number>[];
}

function lookAt(rows: readonly SheetRow[]): Sample {
  const kinds = rows.map(cellKinds);
  const repeats: Map<string, number>[] = [];
  // A row that is repeated, such as the headings on each page, is looked at once.
  const seen = new Set<string>();
  const lines = rows.map(lineOf);
  for (const [at, { cells }] of rows.entries()) {
    if (!seen.has(lines[at]))
      cells.forEach((text, column) => text && count((repeats[column] ??= new Map()), plain(text)));
    seen.add(lines[at]);
  }
  return { kinds, lines, width: widthOf(kinds.map(filledIn)), rows, repeats };
}

/** Rows with one cell are titles and notes, unless all rows have one. */
function widthOf(filled: readonly number[]): number {
  const several = filled.filter((each) => each > 1);
  return several.length > 1 || several.length * 4 > filled.length ? mostFrequent(several) : 1;
}

function trialOf(sample: Sample, at: number): Trial {
  const { rows, kinds, repeats, width } = sample;
  const { cells } = rows[at];
  const filled = filledIn(kinds[at]);
  let [score, named, data, above] = [0, 0, 0, 0];
  cells.forEach((text, column) => {
    const kind = kinds[at][column];
    if (kind === 'empty') return;
    if (kind === 'data' || (repeats[column]?.get(plain(text)) ?? 0) > 1) {
      data += 1;
      score -= 1;
      return;
    }
    const isAbove = isOverData(sample, at, column);
    const isNamed = kind === 'heading' && !isAmongAlike(sample, at, column);
    if (isNamed) named += 1;
    if (isAbove) above += 1;
    score += isNamed ? 1 : isAbove ? 0.8 : 0.4;
  });
  const columns = Math.max(width, filled);
  return { at, score: score / columns, named: named / filled, data: data / filled, above: above / filled };
}

/** Whether most cells below are data. */
function isOverData({ kinds }: Sample, at: number, column: number): boolean {
  const below = kindsIn(kinds.slice(at + 1), column);
  return below.length > 0 && below.filter((kind) => kind === 'data').length / below.length >= 0.6;
}

/** Whether the others in its column have words of headings too: “Email” among “Telephone” and “Email” is a service. */
function isAmongAlike({ kinds, lines }: Sample, at: number, column: number): boolean {
  const others = kindsIn(
    kinds.filter((_, other) => lines[other] !== lines[at]),
    column,
  );
  return others.length > 1 && others.filter((kind) => kind === 'heading').length / others.length >= 0.75;
}

function kindsIn(kinds: readonly (readonly CellKind[])[], column: number): CellKind[] {
  return kinds.map((row) => row[column] ?? 'empty').filter((kind) => kind !== 'empty');
}

function filledIn(kinds: readonly CellKind[]): number {
  return kinds.filter((kind) => kind !== 'empty').length;
}

function lineOf({ cells }: Pick<SheetRow, 'cells'>): string {
  return cells.map(plain).join('\t').trimEnd();
}

function plain(text: string): string {
  return text.toLowerCase();
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
