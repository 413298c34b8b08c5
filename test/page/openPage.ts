import { format } from 'node:util';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { configure, fireEvent } from '@testing-library/dom';
import { startPageClock } from '../../host/pages/browser/pageClock';
import { seedPages } from '../../host/pages/seedPages';
import { digestSeconds } from '../../host/rest/digests';
import type { ComponentManifest } from '../../host/runtime/componentManifest';
import { solutionPath } from '../../host/sites';

/**
 * Pages of the local SharePoint in jsdom, with the host in the same process: for what needs React and a SharePoint that
 * answers, and no browser. A test reads like one of `test/e2e`:
 *
 *     import { screen } from '@testing-library/dom';
 *     import { openPage, press, requests } from './openPage';
 *
 *     test('a request is withdrawn', async () => {
 *       await openPage('Phones', { persona: 'staff' });
 *       await press(screen.getByRole('button', { name: 'Withdraw it' }));
 *       expect(screen.getByRole('button', { name: 'Withdraw the request' })).toHaveFocus();
 *       expect(requests()).toHaveLength(1);
 *     });
 *
 * - `openPage`, `press` and `type` return once every request has its reply and React has drawn it: query at once what
 *   is there (`getBy…`) and what is not (`queryBy…`). Await `settled` after anything else that makes the page work.
 * - Every test begins with the lists as they were seeded, at the seed's time, with nothing kept in the browser. A file
 *   whose first comment says `@seed day-one` begins with those lists.
 * - `host` is the local SharePoint: `host.faults.add`, `host.clock.set`, and `as(host, 'triage')` of `test/contract`.
 * - No wait of a second or more ends by itself: `pass(seconds)` ends it.
 * - A link out of the page, or a reload, opens the page it leads to. The web parts are removed for that, but the
 *   modules stay loaded. Tests of a closed tab, a second tab or a fresh load are in `test/e2e`, with those of layout,
 *   print, the keyboard, chunks, content security and the browser's own history.
 * - A console error, a request to another host, and whatever jsdom cannot do fail the test.
 */

export const { host } = browser;

// Shorter than the waits that are held.
configure({ asyncUtilTimeout: 900 });

export type PageName = 'Home' | 'TwoColumns' | 'OneThird' | 'WhatToDoNow' | 'Phones';

export interface Visit {
  readonly persona?: string;
  readonly query?: string;
  /** The page is being edited. */
  readonly editing?: boolean;
  /** The web parts' properties as the page has kept them; left out: the demonstration's. */
  readonly properties?: object;
  /** How many seconds the computer's clock is ahead of SharePoint's; negative if it is behind. */
  readonly clockAhead?: number;
  /** The page gives only the account of the signed-in person, not their ID in the directory. */
  readonly withoutObjectId?: true;
}

/** What SPFx does with a web part on a page. */
export interface HostedWebPart {
  properties: object;
  domElement: HTMLElement;
  context: { readonly propertyPane: { isPropertyPaneOpen(): boolean; refresh(): void } };
  displayMode: number;
  render(): void;
  onDispose(): void;
  loadPropertyPaneResources(): Promise<void>;
  onPropertyPaneConfigurationStart(): void;
  onPropertyPaneConfigurationComplete(): void;
  getPropertyPaneConfiguration(): IPropertyPaneConfiguration;
}

const folder = `${solutionPath}/SitePages`;
const loaders: Readonly<Record<string, () => Promise<{ readonly default: new () => unknown }>>> = {
  RolloutStatusWebPart: () => import('../../src/webparts/rolloutStatus/RolloutStatusWebPart'),
  ContingencyAccessWebPart: () => import('../../src/webparts/contingencyAccess/ContingencyAccessWebPart'),
  DeviceRequestWebPart: () => import('../../src/webparts/deviceRequest/DeviceRequestWebPart'),
};
/** The web parts as deployed, with their aliases for ids. */
const components = Object.keys(loaders).map((alias) => ({ alias, id: alias, componentType: 'WebPart' }));
const pages = seedPages(components as unknown as readonly ComponentManifest[], folder);

let open: readonly HostedWebPart[] = [];
let visit: Visit = {};
let stopClock = (): void => undefined;
/** How far the page's clock has moved since the page was opened, in milliseconds. */
let ahead = 0;

/** The web parts of the page, in its order. */
export const webParts = (): readonly HostedWebPart[] => open;

/** Opens one of the demonstration pages, as somebody. */
export async function openPage(
  name: PageName = 'Home',
  { persona = 'staff', query, ...visited }: Visit = {},
): Promise<void> {
  host.log.clear();
  await goTo(`${host.site}/SitePages/${name}.aspx${query ? `?${query}` : ''}`, { ...visited, persona });
}

/** Opens an address of the site as the person who is signed in, like the address bar or a reload. */
export async function goTo(address: string, as: Visit = visit): Promise<void> {
  closePage();
  visit = as;
  const { pathname } = new URL(address);
  const page = pages.find(({ file }) => `${folder}/${file}` === pathname)?.page;
  if (!page) throw new Error(`No page of ours is at ${address}.`);
  window.history.pushState(null, '', address);
  document.title = page.title;
  document.documentElement.lang = 'en-GB';
  ahead = 0;
  startClock();
  const { person, digest } = browser.signIn(visit.persona ?? 'staff');
  const context = {
    pageContext: {
      user: { loginName: `i:0#.f|membership|${person.email}`, displayName: person.name, email: person.email },
      web: { absoluteUrl: host.site, serverRelativeUrl: solutionPath },
      ...(!visit.withoutObjectId && { aadInfo: { userId: person.objectId } }),
      legacyPageContext: { formDigestValue: digest, formDigestTimeoutSeconds: digestSeconds },
    },
    sdks: {},
    propertyPane: { isPropertyPaneOpen: () => false, refresh: () => undefined },
  };
  const zones = page.sections.flatMap(({ columns }) => columns.flat());
  open = await Promise.all(
    zones.flatMap((zone) =>
      zone.kind === 'webPart' ? [hosted(zone.componentId, visit.properties ?? zone.properties, context)] : [],
    ),
  );
  open.forEach((part) => part.render());
  await settled();
}

function startClock(): void {
  stopClock();
  const offset = host.clock.now().getTime() + ahead + (visit.clockAhead ?? 0) * 1000 - Date.now();
  stopClock = startPageClock(offset, window as unknown as { Date: DateConstructor });
}

export const reload = (): Promise<void> => goTo(window.location.href);

async function hosted(
  alias: string,
  properties: object | undefined,
  context: HostedWebPart['context'],
): Promise<HostedWebPart> {
  const { default: WebPart } = await loaders[alias]();
  const part = new WebPart() as HostedWebPart;
  const domElement = document.body.appendChild(document.createElement('div'));
  return Object.assign(part, { properties: properties ?? {}, context, domElement, displayMode: visit.editing ? 2 : 1 });
}

export function closePage(): void {
  open.forEach((part) => part.onDispose());
  open = [];
  document.body.replaceChildren();
  stopClock();
  stopClock = () => undefined;
}

/** Requests to SharePoint's REST service since the page was opened, or since `forget`. */
export function requests(): string[] {
  return host.log
    .all()
    .filter(({ path }) => path.includes('/_api/'))
    .map(({ method, path }) => `${method} ${path}`);
}

export const forget = (): void => host.log.clear();

/** Waits until every request has its reply, React has drawn it, and a page that was navigated to is there. */
export async function settled(): Promise<void> {
  await quiet();
  const departure = browser.takeDeparture();
  if (departure) await goTo(departure === 'reload' ? window.location.href : departure);
}

/** Waits until every request has its reply, and React has drawn it. */
export async function quiet(): Promise<void> {
  // A reply is read in one turn and drawn in the next, and may ask for more.
  for (let turns = 0; turns < 2; turns += 1) {
    await browser.turn();
    if (!browser.isQuiet()) turns = -1;
  }
}

/** Lets a page's waits of up to this many seconds end: no wait of a second or more ends by itself. */
export async function pass(seconds: number): Promise<void> {
  browser.pass(seconds);
  await settled();
}

/** Moves the page's clock too, as when a page stays open past midnight. SharePoint's clock does not move. */
export async function fastForward(seconds: number): Promise<void> {
  ahead += seconds * 1000;
  startClock();
  await pass(seconds);
}

const takesFocus = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** Presses something like a mouse: it gets the focus. */
export async function press(element: HTMLElement): Promise<void> {
  if (element.matches(':disabled')) throw new Error(`It cannot be pressed: ${element.outerHTML}`);
  const focusable = element.closest<HTMLElement>(takesFocus);
  if (focusable) focusable.focus();
  else (document.activeElement as HTMLElement).blur();
  fireEvent.click(element);
  // jsdom reports in a separate turn that a fold has been opened.
  if (focusable?.localName === 'summary') await new Promise((resolve) => setTimeout(resolve));
  await settled();
}

/** Replaces a field's text, with no more than the field takes. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  const { maxLength } = field as HTMLInputElement;
  field.focus();
  fireEvent.input(field, { target: { value: maxLength >= 0 ? text.slice(0, maxLength) : text } });
  await settled();
}

/** The keys in the browser's storage that contain this text. */
export const kept = (part: string): string[] => Object.keys(window.localStorage).filter((key) => key.includes(part));

/** The browser keeps nothing after this: its storage is full. */
export function keepNothing(): void {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

/** A file that the page has given the browser to download. */
export interface DownloadedFile {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly text: string;
}

/** The files that were downloaded since the last call. */
export function takeDownloads(): Promise<DownloadedFile[]> {
  return Promise.all(
    browser.takeDownloads().map(async ({ name, blob }) => ({
      name,
      type: blob.type,
      text: new TextDecoder().decode(await blob.arrayBuffer()),
    })),
  );
}

/** What no page may do, and what the page has written to the console, since the last call. */
export function takeComplaints(): string[] {
  return [...browser.takeBroken(), ...complaints.splice(0)];
}

const start = host.clock.now();
let endTrial: () => void;
const complaints: string[] = [];

beforeEach(() => {
  host.clock.set(start);
  endTrial = host.database.trial();
  for (const kind of ['error', 'warn'] as const)
    jest.spyOn(console, kind).mockImplementation((...said: unknown[]) => void complaints.push(format(...said)));
});

afterEach(async () => {
  await settled();
  closePage();
  window.localStorage.clear();
  window.sessionStorage.clear();
  host.faults.clear();
  host.log.clear();
  endTrial();
  jest.restoreAllMocks();
  expect(takeComplaints()).toEqual([]);
});
