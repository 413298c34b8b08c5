import type { HeadedSheet } from '../../../domain/sheet/headed';
import type { QuoteDoubt, SheetRow } from '../../../domain/sheet/table';
import { type Counted, figure, fill, listed, plural } from '../../../ui/text';
import { strings } from './strings';

/** More rows are counted, not named. */
const mostNamed = 6;
const mostTexts = 3;
const longestTexts = 60;

/** The rows that are not taken as data, and why, and those of which quotes leave that in doubt: a line each. */
export function leftOutRows({ above, left, table }: Pick<HeadedSheet, 'above' | 'left' | 'table'>): string[] {
  const whyLeft: readonly (readonly [
    why: HeadedSheet['left'][number]['why'],
    forms: Counted<`${string}{rows}${string}`>,
  ])[] = [
    ['repeated', strings.LeftRepeated],
    ['total', strings.LeftTotal],
    ['note', strings.LeftNote],
  ];
  return [
    ...(above.length > 0 ? [aboveWords(above)] : []),
    ...whyLeft.flatMap(([why, forms]) => {
      const rows = left.filter((each) => each.why === why).map(({ row }) => row.row);
      return rows.length > 0 ? [fill(plural(rows.length, forms), { rows: rowsWords(rows) })] : [];
    }),
    ...quoteWords(table),
  ];
}

function quoteWords(table: readonly SheetRow[]): string[] {
  const doubts: readonly (readonly [QuoteDoubt, Counted<`${string}{rows}${string}`>])[] = [
    ['joined', strings.QuoteJoined],
    ['split', strings.QuoteSplit],
  ];
  return doubts.flatMap(([doubt, forms]) => {
    const rows = table.filter(({ quote }) => quote === doubt).map(({ row }) => row);
    return rows.length > 0 ? [fill(plural(rows.length, forms), { rows: rowsWords(rows) })] : [];
  });
}

function aboveWords(above: readonly SheetRow[]): string {
  const texts = above.slice(0, mostTexts).map(textsOf);
  return fill(plural(above.length, strings.Above), {
    rows: rowsWords(above.map(({ row }) => row)),
    texts: [...texts, ...(above.length > mostTexts ? ['…'] : [])].join('; '),
  });
}

function rowsWords(rows: readonly number[]): string {
  const names = rows.slice(0, mostNamed).map(figure);
  return rows.length > mostNamed
    ? fill(strings.RowsMore, { rows: names.join(', '), count: figure(rows.length - mostNamed) })
    : listed(names);
}

/** The text of a row, shortened. */
export function textsOf({ cells }: SheetRow): string {
  const text = cells.filter(Boolean).join(' · ').replace(/\s+/g, ' ');
  return text.length > longestTexts ? `${text.slice(0, longestTexts - 1)}…` : text;
}
