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

/** A browser that has been nowhere yet. */
export function newContext(
  browser: Browser,
  { height = 720 }: { readonly height?: number } = {},
): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height }, locale: 'en-GB', timezoneId: 'Europe/London' });
}
