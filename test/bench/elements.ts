import type { Page } from '@playwright/test';
import type { View } from './views';

/** How many elements a web part has on its page. */
export function elementsIn(page: Page, { alias }: Pick<View, 'alias'>): Promise<number> {
  return page.locator(`[data-web-part="${alias}"] *`).count();
}
