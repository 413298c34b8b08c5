import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser';

/**
 * Chromium that can reach only this machine. Requests are not intercepted for that, since a browser with intercepted
 * requests caches nothing.
 */
export function launch(say: (line: string) => void): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(say),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}

export interface ContextOptions {
  readonly height?: number;
  /** Its person saves data: nothing is loaded in advance. */
  readonly savesData?: boolean;
}

/** A browser that has not visited anything yet. */
export async function newContext(
  browser: Browser,
  { height = 720, savesData = false }: ContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  if (savesData)
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
  return context;
}
