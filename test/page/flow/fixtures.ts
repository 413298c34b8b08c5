import type { BrowserContext, Page, test as playwrightTest } from '@playwright/test';
import type { Intranet, Theme } from '../../e2e/fixtures';
import { fastForward, forget, goTo, host, openPage, reload, requests, settled } from '../openPage';
import './clipboard';
import { takeDownload } from './downloads';
import { expect as flowExpect } from './expecting';
import { isShown, tidied } from './finding';
import { pressKey, typeKeys } from './keyboard';
import { Locator } from './locator';
import { route, setOffline, unroute } from './routing';

/**
 * Replaces `test/e2e/fixtures` for a flow that runs in jsdom, in the same process as its SharePoint. A flow
 * (`test/flows`) is written in Playwright's language, but needs no browser: `npm test` runs it here, `npm run test:all`
 * in Chromium as well. jest.config.js maps the other module to this one.
 */

const whole = new Locator('on the page', () => [document.documentElement]);
let persona = 'staff';

const context = {
  addCookies: async (cookies: readonly { readonly name: string; readonly value: string }[]) => {
    persona = cookies.find(({ name }) => name === 'host-persona')?.value ?? persona;
  },
  // There is no permission prompt here.
  grantPermissions: async () => undefined,
  setOffline: async (offline: boolean) => {
    await setOffline(offline);
    await settled();
  },
};

const page = {
  isPage: true,
  getByRole: whole.getByRole.bind(whole),
  getByText: whole.getByText.bind(whole),
  getByLabel: whole.getByLabel.bind(whole),
  locator: whole.locator.bind(whole),
  url: () => window.location.href,
  title: async () => document.title,
  goto: async (address: string) => {
    await goTo(new URL(address, window.location.href).href, { persona });
  },
  reload: () => reload(),
  goBack: async () => {
    window.history.back();
    await new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    await settled();
  },
  evaluate: async (ask: (given: unknown) => unknown, given?: unknown) => {
    const told = await ask(given);
    await settled();
    return told;
  },
  keyboard: { press: pressKey, type: typeKeys, insertText: typeKeys },
  waitForEvent: (name: string) => {
    if (name !== 'download') throw new Error(`Waiting for ${name} is for a browser.`);
    return takeDownload();
  },
  waitForLoadState: () => settled(),
  context: () => context,
  route,
  unroute,
  // A window lasts for a whole file here, so every page in it gets what was done to it.
  addInitScript: async (script: () => void) => script(),
  clock: {
    install: async () => undefined,
    fastForward: (time: string) => fastForward(secondsOf(time)),
  },
};

const intranet: Intranet = {
  host,
  open: async (name = 'Home', as = 'staff', _theme?: Theme, query?: string) => {
    persona = as;
    await openPage(name, { persona: as, query });
  },
  requests,
  forget: async () => forget(),
  expectFailedRequests: () => undefined,
};

/** Every test begins with the lists as they were seeded, so nothing needs to be reset after one. */
const hostOfFlow = { ...host, reset: () => undefined };

const given = {
  page: page as unknown as Page,
  context: context as unknown as BrowserContext,
  host: hostOfFlow,
  intranet: { ...intranet, host: hostOfFlow },
};
type Flow = (fixtures: typeof given) => unknown;

const run =
  (flow: Flow): (() => Promise<void>) =>
  async () => {
    await flow(given);
  };

/** Long enough for a page that sets up a site; most flows take a tenth of a second. */
const atMost = 60_000;

/** Playwright's `test`, for Jest. */
export const test = Object.assign((name: string, flow: Flow) => globalThis.test(name, run(flow), atMost), {
  describe: Object.assign(globalThis.describe, { configure: () => undefined }),
  step: async (_: string, step: () => unknown) => step(),
  beforeEach: (flow: Flow) => globalThis.beforeEach(run(flow)),
  afterEach: (flow: Flow) => globalThis.afterEach(run(flow)),
  // The file's first comment also names the lists' contents, as `@seed day-one`.
  use: () => undefined,
  setTimeout: () => undefined,
}) as unknown as typeof playwrightTest;

export const expect = flowExpect;
export { accessibilityFaults } from './axe';

/** @param time `01:31:00`. */
function secondsOf(time: string): number {
  const [hours, minutes, seconds] = time.split(':').map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
}

function shownText(node: Node): string {
  if (node instanceof Text) return node.data;
  return node instanceof Element && !isShown(node) ? '' : [...node.childNodes].map(shownText).join('');
}

// jsdom has no layout: an element's `innerText` is the text that it shows.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  get(this: HTMLElement) {
    return tidied(shownText(this));
  },
});

globalThis.beforeEach(() => {
  persona = 'staff';
});

export * from '../../e2e/steps';
