import * as uiStrings from 'UiStrings';
import * as rollout from 'RolloutStatusStrings';
import { type Content, fillHead, makerFor } from '../../../ui/paper';
import { counted, fill } from '../../../ui/text';
import { strings as updateStrings } from '../updates/strings';
import type { AnswerSheet, SheetService } from './answerSheet';
import { strings } from './strings';

/** Older updates are left to the page. */
const mostUpdates = 3;

/** Black on white in every theme. No row is cut in two, and each page of a long table repeats its head. */
const style = `
@page { size: A4; margin: 14mm 15mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { background: #fff; color: #000; font: 10pt/1.35 Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
header, main > * { margin-bottom: 5mm; }
.title { font-weight: 700; }
h1 { margin: 1mm 0 1.5mm; font-size: 17pt; line-height: 1.2; }
h2 { margin-bottom: 1mm; font-size: 11pt; break-after: avoid; }
.warning { padding-left: 3mm; border-left: 1mm solid #000; }
/* A document made empty is in quirks mode, where tables inherit no font. */
table { width: 100%; border-collapse: collapse; color: inherit; font: inherit; text-align: left; }
thead { display: table-header-group; }
tr, li, .warning, footer { break-inside: avoid; }
th, td { padding: 1.5mm 4mm 1.5mm 0; border-top: 0.2mm solid #767676; vertical-align: top; }
th:nth-child(1), th:nth-child(4) { width: 21%; }
th:nth-child(2) { width: 33%; }
th:last-child, td:last-child { padding-right: 0; }
thead th { padding-top: 0; border-top: 0; font-weight: 400; }
.small { font-size: 9pt; }
ul { list-style: none; }
li + li { margin-top: 1.2mm; }
.body { white-space: pre-line; }
footer { padding-top: 2mm; border-top: 0.4mm solid #000; }
`;

/** Fills an empty document with an answer. What the lists say is added as text, never as markup. */
export function fillPrintDocument(page: Document, sheet: AnswerSheet, language: string): void {
  const make = makerFor(page);
  const { title, answer, asOf, warnings, services, updates, help, address } = sheet;

  const cell = ([first, ...rest]: readonly Content[]): HTMLElement =>
    make('td', '', make('p', '', first), ...rest.map((line) => make('p', 'small', line)));
  const row = ({ name, now, note, expected, confirmed }: SheetService): HTMLElement => {
    const heading = make('th', '', name);
    heading.setAttribute('scope', 'row');
    return make(
      'tr',
      '',
      heading,
      cell([make('strong', '', now), ...(note ? [note] : [])]),
      cell(expected),
      cell(confirmed),
    );
  };
  const heads = [uiStrings.ColumnService, rollout.ColumnNow, rollout.ColumnNew, uiStrings.ColumnConfirmed].map(
    (name) => {
      const head = make('th', '', name);
      head.setAttribute('scope', 'col');
      return head;
    },
  );
  const older = updates.length - mostUpdates;
  const news = updates
    .slice(0, mostUpdates)
    .map(({ on, title: what, body }) =>
      make('li', '', make('strong', '', on), ` ${what}`, ...(body ? [make('p', 'body', body)] : [])),
    );
  if (older > 0) news.push(make('li', '', fill(strings.SeePage, { updates: counted(older, updateStrings.More) })));

  fillHead(page, language, title, style);
  page.body.append(
    make('header', '', make('p', 'title', title), make('h1', '', answer), make('p', '', asOf)),
    make(
      'main',
      '',
      ...warnings.map(({ lead, text }) => make('p', 'warning', ...(lead ? [make('strong', '', lead), ' '] : []), text)),
      make('table', '', make('thead', '', make('tr', '', ...heads)), make('tbody', '', ...services.map(row))),
      ...(news.length > 0 ? [make('section', '', make('h2', '', rollout.Updates), make('ul', '', ...news))] : []),
    ),
    make('footer', '', ...(help ? [make('p', '', make('strong', '', help))] : []), make('p', '', address)),
  );
}
