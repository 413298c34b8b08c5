import type { Browser, Locator, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { writeBook, type WrittenCell } from '../xlsxWriter';
import { newContext } from './browsing';
import { hostWith } from './hosts';
import type { Options } from './options';
import { growthExponent, median } from './statistics';
import { allSites } from './views';

// A supplier's workbook is read in the page itself. The page must stay usable meanwhile, however long the sheet is.

/** How many rows the sheet has. The importer takes 10,000, with the headings. */
const lengths = [1000, 9999];

/** One reading of a workbook, until its rows are counted on the page. */
export interface ReadWorkbook {
  readonly rows: number;
  /** Milliseconds from choosing it. */
  readonly whole: number;
  /** Milliseconds of the longest task meanwhile; 0 if none was long. */
  readonly longestTask: number;
}

export function workbookField(page: Page): Locator {
  return page.getByLabel('Or choose a file');
}

/** Chooses a workbook of this many rows and 20 columns, of which some are dates. */
export function chooseWorkbook(page: Page, rows: number): Promise<void> {
  const headings = ['Site', 'Service', 'Status', ...Array.from({ length: 17 }, (_, at) => `Column ${at + 4}`)];
  const row = (at: number): WrittenCell[] =>
    headings.map((heading, column) =>
      column % 4 === 3 ? { value: 41_000 + ((at * 7 + column) % 500), style: 1 } : `${heading} of depot ${at % 300}`,
    );
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
  const host = await hostWith(100, undefined);
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
  await page.evaluate(watchReading);
  await chooseWorkbook(page, rows);
  await page.getByText(/rows below the headings$/).waitFor();
  const seen = await page.evaluate(
    () => (window as unknown as { benchmarkReading: Promise<Reading> }).benchmarkReading,
  );
  await context.close();
  return { rows, ...seen };
}

type Reading = Pick<ReadWorkbook, 'whole' | 'longestTask'>;

/** Runs in the page: waits until the sheet is described, and for the tasks that were long until then. */
function watchReading(): void {
  let began = 0;
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    // The browser itself fetches what was chosen before the page hears of it.
    for (const { startTime, duration } of list.getEntries())
      if (began > 0 && startTime + duration > began) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ entryTypes: ['longtask'] });
  document.addEventListener('change', () => (began = performance.now()), { capture: true, once: true });
  const described = /rows below the headings$/;
  (window as unknown as { benchmarkReading: Promise<Reading> }).benchmarkReading = new Promise((resolve) => {
    const status = document.querySelector('form [role="status"]')!;
    const looking = new MutationObserver(() => {
      if (!described.test(status.textContent ?? '')) return;
      looking.disconnect();
      const whole = performance.now() - began;
      // Long tasks are reported after they end.
      setTimeout(() => {
        tasks.disconnect();
        resolve({ whole, longestTask });
      }, 500);
    });
    looking.observe(status, { childList: true, characterData: true, subtree: true });
  });
}

/** The median at each length. */
export function middlesOfWorkbooks(
  read: readonly ReadWorkbook[],
): { readonly rows: number; readonly whole: number; readonly longestTask: number }[] {
  return lengths
    .filter((rows) => read.some((each) => each.rows === rows))
    .map((rows) => {
      const mine = read.filter((each) => each.rows === rows);
      return {
        rows,
        whole: median(mine.map(({ whole }) => whole)),
        longestTask: median(mine.map(({ longestTask }) => longestTask)),
      };
    });
}

/** How the time grows with the rows; undefined if it was not measured. */
export function growthOfWorkbooks(read: readonly ReadWorkbook[]): number | undefined {
  return read.length > 0
    ? growthExponent(middlesOfWorkbooks(read).map(({ rows, whole }) => ({ rows, value: whole })))
    : undefined;
}
