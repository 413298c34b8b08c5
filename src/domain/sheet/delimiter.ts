import { hasWords } from '../hasWords';
import { type Delimiter, endsAt, mostFrequent, plainCell, quotedCell, scanRows } from './scan';

/** In order of preference where two give equally steady columns. */
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ','];

/** Enough to see past any title; the rest of a sheet is like them. */
const rowsLookedAt = 200;

interface Trial {
  readonly delimiter: Delimiter;
  /** From 0, no columns, to 1, the same number of cells in every row. */
  readonly score: number;
  readonly width: number;
  /** Two rows, one after the other, have it. */
  readonly isRun: boolean;
  /** It has cells in quotes, and each of them ends at a delimiter or at the end of a line. */
  readonly isQuoted: boolean;
}

/**
 * The delimiter that gives the steadiest columns, or a comma if none gives any. The first line is no proof: it may be a
 * title, and headings may hold commas.
 */
export function delimiterOf(source: string): Delimiter {
  const trials = delimiters.filter((each) => source.includes(each)).map((each) => trialOf(source, each));
  const tabs = trials.find(({ delimiter }) => delimiter === '\t');
  const best = trials.reduce<Trial | undefined>((found, trial) => better(source, found, trial), undefined);
  if (tabs && isTabbed(tabs, best)) return '\t';
  return best && best.score > 0 ? best.delimiter : ',';
}

/**
 * Whether tabs win. Nobody types a tab, so rows with tabs are a pasted table, however ragged, and the other lines are
 * the mail around it. A well-formed file with another delimiter may still have tabs inside its cells.
 */
function isTabbed(tabs: Trial, best: Trial | undefined): boolean {
  if (!best || best === tabs) return true;
  if (best.score === 1 && best.isQuoted) return false;
  return tabs.score >= 0.5 || (tabs.isRun && best.score < 0.8);
}

function better(source: string, found: Trial | undefined, trial: Trial): Trial {
  if (!found || trial.score > found.score) return trial;
  if (trial.score < found.score) return found;
  // 53,43;-1,36: the commas of a spreadsheet in another language are inside numbers.
  if (found.delimiter === ';' && trial.delimiter === ',' && !/,(?!\d)|(?:^|\D),/.test(source)) return found;
  return trial.width > found.width ? trial : found;
}

function trialOf(source: string, delimiter: Delimiter): Trial {
  const widths: number[] = [];
  const odd: boolean[] = [];
  let isOdd = false;
  let isQuoted = false;
  scanRows(
    source,
    delimiter,
    (from) => {
      const cell = quotedCell(source, from);
      if (cell && endsAt(source, cell.end, delimiter)) {
        isQuoted = true;
        return cell;
      }
      isOdd = true;
      return plainCell(source, from, delimiter);
    },
    (cells) => {
      if (cells.some(hasWords)) {
        widths.push(cells.length);
        odd.push(isOdd);
      }
      isOdd = false;
      return widths.length >= rowsLookedAt ? 'stop' : undefined;
    },
  );
  const width = mostFrequent(widths.filter((each) => each > 1));
  const points = widths.map((each, at) => steadiness(each, width) * (odd[at] ? oddness(delimiter) : 1));
  return {
    delimiter,
    width,
    isRun: widths.some((each, at) => each > 1 && widths[at - 1] > 1),
    score: points.reduce((sum, each) => sum + each, 0) / Math.max(1, widths.length),
    isQuoted: isQuoted && !odd.includes(true),
  };
}

/** How much a row adds to the score if it has fewer or more cells than most rows. */
function steadiness(cells: number, width: number): number {
  if (cells === width) return 1;
  if (cells < 2) return 0;
  return cells < width ? 0.5 : 0.25;
}

/** What is left of a row with a quote out of place: only copied cells have them, and those are between tabs. */
function oddness(delimiter: Delimiter): number {
  return delimiter === '\t' ? 0.4 : 0;
}
