import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type * as Axe from 'axe-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds at WCAG 2.2 A and AA on the whole page, in words. */
export function accessibilityFaults(page: Page): Promise<string[]> {
  return faults(page, { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
}

/** What axe finds that another theme can change. */
export function colourFaults(page: Page): Promise<string[]> {
  return faults(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });
}

/** axe's own builder for Playwright takes four times as long: it sends axe to the page twice for each check. */
async function faults(page: Page, runOnly: Axe.RunOnly): Promise<string[]> {
  await Promise.all(page.frames().map(giveAxe));
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, { runOnly: only, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
  }, runOnly);
}

/** Frames answer the page around them, whatever their origin. */
async function giveAxe(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => 'axe' in window)) return;
  await frame.evaluate(`${source}; axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });`);
}

declare global {
  interface Window {
    readonly axe: typeof Axe;
  }
}
