import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import type { Connection } from '../../../src/data/connection';
import { schemaVersion } from '../../../src/lists/schemaVersion';
import { day } from '../../../src/domain/day';
import { handKey, matchKey } from '../../../src/domain/rollout/import/matchKeys';
import { matchColumns } from '../../../src/domain/sheet/columns';
import { decode } from '../../../src/domain/sheet/decode';
import { type HeadedSheet, headedTable, readHeaded } from '../../../src/domain/sheet/headed';
import { openWorkbook } from '../../../src/domain/sheet/xlsx/workbook';
import { midApril } from '../../../src/lists/demonstration/demonstrationData';
import { type Draft, emptyDraft, targetsOf } from '../../../src/webparts/rolloutStatus/import/draft';
import { problemWords } from '../../../src/webparts/rolloutStatus/import/problemWords';
import { statusPlan, type StatusesKnown } from '../../../src/webparts/rolloutStatus/import/statusPlan';
import { longDraft, wideOf } from '../../../src/webparts/rolloutStatus/import/wideDraft';
import { atOnce } from '../atOnce';

// Whole sheets, from the bytes of the file to what people read in the preview, on the lists of the demonstration. What
// a person matches by hand is given; everything else has to be found. The previews are in test/sheets/previews.txt.

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

const rowsOf = <R>(name: string): R[] =>
  midApril()
    .lists.find(({ shape }) => shape.name === name)!
    .rows.map(({ values }, at) => ({ Id: at + 1, etag: `"guid,${at + 1}"`, ...values }) as unknown as R);
const known: StatusesKnown = {
  sites: rowsOf('RolloutSites'),
  services: rowsOf('RolloutServices'),
  statuses: rowsOf('RolloutStatuses'),
};

const byHand = {
  sitesByHand: { 'millgate hse rotherham': 'MILLGATE' },
  servicesByHand: { telephony: 'telephone', phones: 'telephone', internet: 'internet', 'file server': 'shared-drive' },
  wordsByHand: Object.fromEntries(
    (
      [
        ['Status', 'Live', 'Working, Connected'],
        ['Status', 'Green', 'Working'],
        ['Status', 'Planned', 'Planned'],
        ['Status', 'Delayed', 'Planned'],
        // Colours say how a project goes.
        ...['Amber', 'Red', 'Not in scope'].map((word) => ['Status', word, ''] as const),
        ['Owner', 'Atos', 'Supplier'],
        ['Owner', 'BT', 'Supplier'],
        ['Owner', 'Landlord', 'Outside'],
      ] as const
    ).map(([kind, word, ours]) => [matchKey(kind, handKey(word)), ours]),
  ),
};

async function sheetIn(file: string): Promise<HeadedSheet> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../sheets', file)));
  if (!file.endsWith('.xlsx')) return headed(readHeaded(decode(bytes).text));
  const book = await openWorkbook(bytes);
  if ('fault' in book) throw new Error(book.fault);
  const read = await (book.sheets.find(({ name }) => name === 'April') ?? book.sheets[0]).read();
  if ('fault' in read) throw new Error(read.fault);
  return headed(headedTable(read.rows));
}

function headed(sheet: ReturnType<typeof readHeaded>): HeadedSheet {
  if ('fault' in sheet) throw new Error(sheet.fault);
  return sheet;
}

/** What people read in the preview: each change and each problem in a line. */
async function preview(file: string, said: Partial<Draft> = {}): Promise<string[]> {
  const sheet = await sheetIn(file);
  const draft: Draft = {
    ...emptyDraft,
    ...byHand,
    sheet,
    columns: matchColumns(sheet.headings, targetsOf('statuses', sheet)),
    date: '12 April 2013',
    by: 'Atos',
    source: 'Tracker',
    reason: 'Replanned',
    ...said,
  };
  const wide = wideOf(draft, known.services, draft.servicesByHand);
  const plan = atOnce(
    statusPlan({ lists: { at: schemaVersion } } as Connection, longDraft(draft, wide), known, day('2013-04-15')),
  );
  const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
  return [
    ...plan.changes.map(({ row, name, facts, notes }) =>
      plain(
        `${row} ${name}: ${facts()
          .map(({ label, to, from }) => `${label} ${to}${from ? ` (was ${from})` : ''}`)
          .join('; ')}${notes?.().length ? ` [${notes().join(' ')}]` : ''}`,
      ),
    ),
    ...plan.problems.map((problem) =>
      plain(`${problem.row} ${problem.heading ?? '–'} “${problem.value}”: ${problemWords(problem)}`),
    ),
    `${plan.unchanged} unchanged, ${plan.refused} left out`,
  ];
}

/** The previews as somebody has read and accepted them. `ACCEPT=1` writes them. */
const accepted = join(__dirname, '../../sheets/previews.txt');
const files = [
  'found/m1b-supplier-long-padded.tsv',
  'found/m2-wide.tsv',
  'found/m11-edges.tsv',
  'found/title-two-cells.csv',
  'found/headings-with-commas-semicolon.csv',
  'found/utf16be.csv',
  'found/paste-quotes-not-escaped.tsv',
  'suppliers/rag-report-page-breaks.tsv',
  'suppliers/mail-paste.txt',
  'suppliers/numbers-macroman.csv',
  'suppliers/dates-of-1904.xlsx',
  'suppliers/wide-merged-headings.xlsx',
  'suppliers/formulas-with-values.xlsx',
  'suppliers/formulas-without-values.xlsx',
  'suppliers/hidden-sheets-and-rows.xlsx',
  'suppliers/title-and-sub-headings.xlsx',
  'suppliers/rag-with-words.xlsx',
  'suppliers/strict.xlsx',
];

test('every sheet gives the preview that was read and accepted', async () => {
  const previews = await Promise.all(files.map(async (file) => `== ${file}\n${(await preview(file)).join('\n')}\n`));
  const all = previews.join('\n');
  if (process.env.ACCEPT) writeFileSync(accepted, all);
  expect(all.split('\n')).toEqual(readFileSync(accepted, 'utf8').split('\n'));
});
