import type { Page } from '@playwright/test';

/** What must never happen on a page in any test. */
export interface Guards {
  /** Everything that did happen, in words. */
  readonly broken: readonly string[];
  /** Chromium writes every failed request to the console; a test that causes one calls this first. */
  expectFailedRequests(): void;
}

/**
 * Watches a page for console errors, uncaught errors, requests to any other host (which it stops), and components that
 * the SPFx runtime requests from SharePoint because no package has them.
 */
export async function guard(page: Page, origin: string): Promise<Guards> {
  const broken: string[] = [];
  let failedRequests = false;

  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    if (failedRequests && /Failed to load resource/.test(message.text())) return;
    broken.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => broken.push(`uncaught: ${error.message}`));
  await page.context().route(
    (url) => url.origin !== origin && /^https?:|^wss?:/.test(url.protocol),
    (route) => {
      broken.push(`request to another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('request', (request) => {
    if (/GetClientSideComponents/i.test(request.url()))
      broken.push(`unknown component: ${request.postData() ?? request.url()}`);
  });
  return {
    broken,
    expectFailedRequests: () => {
      failedRequests = true;
    },
  };
}
