import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/browser';

/**
 * Chromium that can reach nothing but this machine. Requests are not intercepted to that end, since a browser that has
 * them intercepted caches nothing.
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
  /** Its person saves data: what is only loaded in case it is wanted is not. */
  readonly savesData?: boolean;
}

/** A browser that has been nowhere yet. */
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
