import type { Page } from '@playwright/test';
import { inPage } from './watching';

/** Something that is done in a page, and what the page does because of it. */
export interface Step {
  /** Milliseconds from the event to what was waited for. */
  readonly whole: number;
  /** Milliseconds of the longest task in between; 0 if none was long. */
  readonly longestTask: number;
}

/** Does something, and measures from the event that it causes until the page shows a text. */
export async function timed(page: Page, event: string, text: string, act: () => Promise<void>): Promise<Step> {
  await page.evaluate(inPage(watchStep, { event, text }));
  await act();
  return page.evaluate(() => (window as unknown as { benchmarkStep: Promise<Step> }).benchmarkStep);
}

/** Runs in the page, so everything it needs is inside it. */
function watchStep({ event, text }: { readonly event: string; readonly text: string }): undefined {
  let began = 0;
  let longestTask = 0;
  const tasks = new PerformanceObserver((list) => {
    // What the browser does before, such as to fetch the file, is not the page's.
    for (const { startTime, duration } of list.getEntries())
      if (began > 0 && startTime + duration > began) longestTask = Math.max(longestTask, duration);
  });
  tasks.observe({ entryTypes: ['longtask'] });
  document.addEventListener(
    event,
    () => {
      began = performance.now();
    },
    { capture: true, once: true },
  );
  const part = document.querySelector('[data-web-part]')!;
  (window as unknown as { benchmarkStep: Promise<Step> }).benchmarkStep = new Promise((resolve) => {
    const looking = new MutationObserver(() => {
      if (began === 0 || !part.textContent?.replace(/\u00a0/g, ' ').includes(text)) return;
      looking.disconnect();
      const whole = performance.now() - began;
      // Long tasks are reported after they end.
      setTimeout(() => {
        tasks.disconnect();
        resolve({ whole, longestTask });
      }, 500);
    });
    looking.observe(part, { childList: true, characterData: true, subtree: true });
  });
  return undefined;
}
