import { fillHead, makerFor } from '../../../ui/paper';
import { counted } from '../../../ui/text';
import type { BoardSheet, SheetTable } from './boardSheet';
import { strings } from './strings';

/** So many lines of days without fit on the one page; how many more there are is said. */
const mostLines = 10;

/** Black on white in every theme, for one side of A4. */
const style = `
@page { size: A4; margin: 12mm 15mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; font: 9pt/1.3 Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
header, section { margin-bottom: 3.5mm; }
.title { font-weight: 700; }
h1 { margin: 1mm 0; font-size: 13pt; line-height: 1.25; }
h2 { margin-bottom: 1mm; font-size: 10.5pt; break-after: avoid; }
/* A document made empty is in quirks mode, where tables inherit no font. */
table { width: 100%; border-collapse: collapse; color: inherit; font: inherit; text-align: left; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
th, td { padding: 0.7mm 3mm 0.7mm 0; border-top: 0.2mm solid #767676; vertical-align: top; font-weight: 400; }
th:first-child { width: 26%; }
thead th { border-top: 0; vertical-align: bottom; }
.figures th:not(:first-child), .figures td { text-align: right; font-variant-numeric: tabular-nums; }
th:last-child, td:last-child { padding-right: 0; }
.small { font-size: 8pt; }
ul { list-style: none; }
li + li { margin-top: 0.6mm; }
footer { padding-top: 1.5mm; border-top: 0.4mm solid #000; }
`;

export interface BoardPaper {
  readonly sheet: BoardSheet;
  /** The age of the data. */
  readonly asOf: string;
  /** Where the page is that says the same. */
  readonly address: string;
}

/** Fills an empty document with the board's page. What the lists say is added as text, never as markup. */
export function fillBoardDocument(page: Document, { sheet, asOf, address }: BoardPaper, language: string): void {
  const make = makerFor(page);

  const headCell = (scope: 'row' | 'col', text: string): HTMLElement => {
    const cell = make('th', '', text);
    cell.setAttribute('scope', scope);
    return cell;
  };
  const table = ({ heads, rows }: SheetTable, className: string): HTMLElement =>
    make(
      'table',
      className,
      make('thead', '', make('tr', '', ...heads.map((head) => headCell('col', head)))),
      make(
        'tbody',
        '',
        ...rows.map(({ cells: [name, ...cells] }) =>
          make('tr', '', headCell('row', name), ...cells.map((cell) => make('td', '', cell))),
        ),
      ),
    );

  const { title, sentence, movement, note, days, ahead, aheadNote, meanings } = sheet;
  const lines = { ...ahead, rows: ahead.rows.slice(0, mostLines) };
  const more = ahead.rows.length - lines.rows.length;
  fillHead(page, language, title, style);
  page.body.append(
    make('header', '', make('p', 'title', title), make('h1', '', sentence), make('p', '', asOf)),
    make(
      'main',
      '',
      make(
        'section',
        '',
        make('h2', '', movement.heading),
        ...(note ? [make('p', '', note)] : []),
        table(movement, 'figures'),
      ),
      make('section', '', make('h2', '', days.heading), table(days, 'figures')),
      make(
        'section',
        '',
        make('h2', '', ahead.heading),
        make('p', '', aheadNote),
        ...(lines.rows.length > 0 ? [table(lines, '')] : []),
        ...(more > 0 ? [make('p', '', counted(more, strings.AheadMore))] : []),
      ),
      make(
        'section',
        'small',
        make('h2', '', strings.Meanings),
        make('ul', '', ...meanings.map((meaning) => make('li', '', meaning))),
      ),
    ),
    make('footer', 'small', make('p', '', address)),
  );
}
