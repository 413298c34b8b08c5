import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Takes a picture of the whole page in its current state at each width, as `<path>.<width>.png`. */
export async function picturesOf(page: Page, path: string, widths: readonly number[]): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const { width, height } = page.viewportSize()!;
  for (const each of widths) {
    await page.setViewportSize({ width: each, height });
    await page.screenshot({ path: `${path}.${each}.png`, fullPage: true, animations: 'disabled' });
  }
  await page.setViewportSize({ width, height });
}

/** The differences between two runs' pictures, in words: Chromium draws the same page to the same bytes. */
export function differing(folder: string, before: string): string[] {
  const names = [...new Set([before, folder].flatMap((each) => readdirSync(each)))].sort();
  return names.flatMap((name) => {
    const [was, is] = [before, folder].map((each) => join(each, name));
    if (!existsSync(was)) return [`${name}: new`];
    if (!existsSync(is)) return [`${name}: no longer there`];
    return readFileSync(was).equals(readFileSync(is)) ? [] : [`${name}: differs`];
  });
}
