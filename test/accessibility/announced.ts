import type { Page } from '@playwright/test';

/**
 * Runs in the page, from its start: records what live regions give screen readers to say. A region that is added
 * together with its words says nothing, unless it is an alert: it has to be there before its words change.
 */
export function recordAnnouncements(): void {
  const live = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
  const known = new WeakSet<Element>();
  const told: string[] = [];
  (window as unknown as { told: string[] }).told = told;
  const tell = (region: Element): void => {
    const words = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
    if (words && region.checkVisibility()) told.push(words);
  };
  new MutationObserver((changes) => {
    const touched = changes.map(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest(live),
    );
    for (const region of new Set(touched)) if (region && known.has(region)) tell(region);
    for (const region of document.querySelectorAll(live)) {
      if (!known.has(region) && region.matches('[role=alert], [aria-live=assertive]')) tell(region);
      known.add(region);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Forgets what was announced so far: later announcements belong to another screen. */
export function forgetAnnouncements(page: Page): Promise<void> {
  return page.evaluate(() => void ((window as unknown as { told: string[] }).told.length = 0));
}

/** In milliseconds: a region's words may change a moment after the result is drawn. */
const waits = [0, 50, 100, 200, 400, 800];

/** Whether people who do not see a result hear it: from a live region that changed, or from the focused element. */
export async function announcementFaults(page: Page, words: RegExp | string): Promise<string[]> {
  let told: readonly string[] = [];
  for (const wait of waits) {
    await page.waitForTimeout(wait);
    told = await toldSoFar(page);
    if (told.some((text) => (typeof words === 'string' ? text.startsWith(words) : words.test(text)))) return [];
  }
  return [`${String(words)} is told by none of: ${told.join(' | ').slice(0, 300)}`];
}

function toldSoFar(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement === document.body ? null : document.activeElement;
    // A dialog's name is read when the focus enters it.
    const name = focused?.closest('[role=alertdialog]')?.getAttribute('aria-labelledby');
    const read = [focused, name ? document.getElementById(name) : null].map((element) =>
      ((element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim(),
    );
    return [...(window as unknown as { told: string[] }).told, ...read].filter(Boolean);
  });
}
