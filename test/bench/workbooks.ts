import type { Browser, Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { writeBook, type WrittenCell } from '../xlsxWriter';
import { newContext } from './browsing';
import { hostWith } from './hosts';
import type { Options } from './options';
import { growthExponent, median } from './statistics';
import { timed } from './timed';
import { allSites } from './views';

// A supplier's workbook is read in the page itself. The page must stay usable meanwhile, however long the sheet is.

/** How many rows the sheet has. The importer takes 10,000, with the headings. */
const lengths = [1000, 9999];

/** One import of a workbook, up to the preview of what it would change. */
export interface ReadWorkbook {
  readonly rows: number;
  /** Milliseconds of the page's work: from choosing it until its rows are counted, and from there to the preview. */
  readonly whole: number;
  /** Milliseconds of the longest task until its rows are counted; 0 if none was long. */
  readonly longestTask: number;
  /** The same until the preview is there. */
  readonly longestInPreview: number;
}

export function workbookField(page: Page): Locator {
  return page.getByLabel('Or choose a file');
}

/** Each site of the lists in the bench has these. */
const services = [
  ...['email', 'telephone', 'internet', 'shared-drive', 'sharepoint'],
  ...['intranet', 'office', 'archiving', 'video', 'vpn'],
];

/** Chooses a workbook of this many rows and 20 columns: ten rows a site, of which each changes something. */
export function chooseWorkbook(page: Page, rows: number): Promise<void> {
  const more = Array.from({ length: 15 }, (_, at) => `Note ${at + 1}`);
  const row = (at: number): WrittenCell[] => [
    `S${String(Math.floor(at / 10) + 1).padStart(5, '0')}`,
    services[at % 10],
    'Partly working',
    'The printers',
    { value: 41_000 + (at % 300), style: 1 },
    ...more.map((note) => `${note} of depot ${at % 300}`),
  ];
  const headings = ['Site code', 'Service', 'Status', 'What does not work', 'Surveyed on', ...more];
  const book = writeBook({
    sheets: [{ name: 'Programme', rows: [headings, ...Array.from({ length: rows }, (_, at) => row(at))] }],
    formats: ['dd/mm/yyyy'],
  });
  return workbookField(page).setInputFiles({
    name: 'programme.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(book),
  });
}

/** Reads each length right after the other, and every second time in the opposite order. */
export async function measureWorkbooks(
  browser: Browser,
  { only, quick, runs }: Options,
  say: (line: string) => void,
): Promise<readonly ReadWorkbook[]> {
  if (!only.includes(allSites.name)) return [];
  const read: ReadWorkbook[] = [];
  // Ten rows of statuses for each of 1,000 sites, as in the sheet.
  const host = await hostWith(12_000, undefined);
  try {
    // Once unmeasured, as everywhere.
    await readOne(browser, host, lengths[0]);
    const times = quick ? 3 : Math.max(5, runs);
    for (let run = 1; run <= times; run += 1) {
      for (const rows of run % 2 ? lengths : [...lengths].reverse()) read.push(await readOne(browser, host, rows));
      say(`  run ${run} of ${times}`);
    }
  } finally {
    await host.close();
  }
  return read;
}

async function readOne(browser: Browser, host: Host, rows: number): Promise<ReadWorkbook> {
  const context = await newContext(browser);
  await context.addCookies([{ name: 'host-persona', value: 'rollout', url: host.url }]);
  const page = await context.newPage();
  await page.goto(`${host.site}/SitePages/${allSites.address}`);
  await page.getByRole('button', { name: 'Import from a spreadsheet' }).click();
  await workbookField(page).waitFor();
  await page.waitForLoadState('networkidle');
  const reading = await timed(page, 'change', 'rows below the headings', () => chooseWorkbook(page, rows));
  const go = page.getByRole('button', { name: 'Continue' });
  await go.click();
  await page.getByRole('textbox', { name: 'Date of the sheet' }).fill('15/4/2013');
  await page.getByRole('textbox', { name: 'Who confirmed it' }).fill('The supplier');
  await page.getByRole('textbox', { name: 'Source' }).fill('Their report');
  const preview = await timed(page, 'submit', 'Nothing is written until you save', () => go.click());
  await context.close();
  return {
    rows,
    whole: reading.whole + preview.whole,
    longestTask: reading.longestTask,
    longestInPreview: preview.longestTask,
  };
}

/** The median at each length. */
export function middlesOfWorkbooks(read: readonly ReadWorkbook[]): readonly ReadWorkbook[] {
  return lengths
    .filter((rows) => read.some((each) => each.rows === rows))
    .map((rows) => {
      const mine = read.filter((each) => each.rows === rows);
      return {
        rows,
        whole: median(mine.map(({ whole }) => whole)),
        longestTask: median(mine.map(({ longestTask }) => longestTask)),
        longestInPreview: median(mine.map(({ longestInPreview }) => longestInPreview)),
      };
    });
}

/** How the time grows with the rows; undefined if it was not measured. */
export function growthOfWorkbooks(read: readonly ReadWorkbook[]): number | undefined {
  return read.length > 0
    ? growthExponent(middlesOfWorkbooks(read).map(({ rows, whole }) => ({ rows, value: whole })))
    : undefined;
}
