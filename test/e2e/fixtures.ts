import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import { type Host, type HostOptions, startHost } from '../../host/server';
import { packageFile } from '../../scripts/package';
import { guard, type Guards } from './guards';

export { expect };
export * from './axe';
export * from './steps';

export type Theme = 'light' | 'dark' | 'contrast';

export interface Intranet {
  readonly host: Host;
  /** Opens one of the demonstration pages, as somebody, in a theme. */
  open(
    name?: 'Home' | 'TwoColumns' | 'OneThird' | 'WhatToDoNow' | 'Phones',
    persona?: string,
    theme?: Theme,
    query?: string,
  ): Promise<void>;
  /** Requests to SharePoint's REST service since the page was opened, or since `forget`. */
  requests(): string[];
  /**
   * Forgets the requests so far, after waiting for their replies: one still under way would be included in the next
   * count.
   */
  forget(): Promise<void>;
  expectFailedRequests(): void;
}

interface Workers {
  /** The lists' contents; a file or a group of tests may choose others. */
  readonly seed: NonNullable<HostOptions['seed']>;
  /** One local SharePoint for each worker, with the shipped package. */
  readonly host: Host;
}

interface Tests {
  readonly guards: Guards;
  readonly intranet: Intranet;
}

/** Every end-to-end test runs the package that ships, and fails on anything `guard` finds. */
export const test = base.extend<Tests, Workers>({
  seed: ['demo', { scope: 'worker', option: true }],
  host: [
    async ({ seed }, use) => {
      const host = await startHost({ data: ':memory:', seed, packages: [packageFile] });
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  guards: async ({ page, host }, use) => {
    const guards = await guard(page, host.url);
    await use(guards);
    expect(guards.broken).toEqual([]);
  },
  intranet: async ({ page, host, guards }, use) => {
    host.faults.clear();
    await use(intranetOn(page, host, guards));
    host.faults.clear();
  },
});

function intranetOn(page: Page, host: Host, guards: Guards): Intranet {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  return {
    host,
    open: async (name = 'Home', persona = 'staff', theme = 'light', query) => {
      await page.context().addCookies([
        { name: 'host-persona', value: persona, url: host.url },
        { name: 'host-theme', value: theme, url: host.url },
      ]);
      host.log.clear();
      await page.goto(`${host.site}/SitePages/${name}.aspx${query ? `?${query}` : ''}`);
    },
    requests: () =>
      host.log
        .all()
        .filter(({ path }) => path.includes('/_api/'))
        .map(({ method, path }) => `${method} ${path}`),
    forget: async () => {
      await expect
        .poll(() => [...underWay].map((request) => request.url()).filter((url) => url.includes('/_api/')))
        .toEqual([]);
      host.log.clear();
    },
    expectFailedRequests: guards.expectFailedRequests,
  };
}

/** How many pixels the page is wider than its window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * What sticks out of a web part at its sides, with a tolerance for rounding.
 *
 * @param allowedLeft pixels to the left that are not a fault: the native radio button or check box is wider than its
 *   drawing.
 */
export function stickingOut(part: Locator, allowedLeft = 1): Promise<string[]> {
  return part.evaluate((root, allowed) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll('*')]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.left < left - allowed || box.right > right + 5);
      })
      .map((element) => element.outerHTML.slice(0, 80));
  }, allowedLeft);
}

/**
 * Targets that are too small: under 24 by 24 pixels, WCAG 2.2 SC 2.5.8. Links are left out: those inside a sentence may
 * be smaller.
 */
export function smallTargets(part: Locator): Promise<string[]> {
  return part.evaluate((root) =>
    [...root.querySelectorAll('button, summary, input, textarea, select')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map((element) => element.outerHTML),
  );
}
