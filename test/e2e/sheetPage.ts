import type { Page } from '@playwright/test';
import type { Fault } from '../../host/control/faults';
import { expect, type Intranet } from './fixtures';

// How tests put a sheet into a list: paste, match, check and save.

/** Rows as a spreadsheet copies them. */
export function copied(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\r\n');
}

/** Pastes a sheet, and continues to its columns. */
export async function pasteSheet(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste the cells here' }).fill(text);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'Say what each column holds' })).toBeFocused();
}

/** The writes to lists since the log was cleared, without the day’s figures, which All sites keeps. */
export function written({ host }: Intranet): string[] {
  return host.log
    .all()
    .flatMap((request) => [request, ...(request.parts ?? [])])
    .filter(({ method, path }) => method === 'MERGE' || (method === 'POST' && /items/i.test(path)))
    .filter(({ path }) => !path.includes('/Lists/Figures'))
    .map(({ method, path }) => `${method} ${path}`);
}

/** Saves `count` rows while SharePoint asks each write to wait, stops, and continues once it is no longer busy. */
export async function stopAndGoOn(intranet: Intranet, page: Page, match: Fault['match'], count: number): Promise<void> {
  intranet.host.faults.add({ match, status: 429, retryAfter: 300, times: count });
  await page.getByRole('button', { name: `Save ${count}` }).click();
  await expect(page.getByText(/Trying again in 300\sseconds/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('heading', { name: 'No change saved' })).toBeFocused();
  await expect(page.getByText('You stopped. Nothing is lost.')).toBeVisible();
  intranet.host.faults.clear();
  await page.getByRole('button', { name: `Save the other ${count}` }).click();
  await expect(page.getByRole('heading', { name: `${count} changes saved` })).toBeFocused();
}
