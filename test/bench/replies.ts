import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Host } from '../../host/server';
import { newContext } from './browsing';
import { elementsIn } from './elements';
import { allChecked, comeBack, decideOne, leave } from './journeys';
import { gatedRows } from './measuring';
import type { Hosts } from './opening';
import type { Options } from './options';
import { heldBack } from './requestsBefore';
import { watchTraffic } from './traffic';
import { allSites, firstVisit, mySite, queue, type View, whatToDo } from './views';
import { watch } from './watching';

/**
 * When something is read.
 *
 * - `before first content`: what the first content waits for
 * - `all of it`: from opening the page until it is quiet, including the first content
 * - `behind it`: what is read in the background while people work, until everything is checked
 * - `after a decision`: from pressing the button, including the write
 * - `come back to`: with the back button, in the same page, while nothing has changed
 */
export type Moment = 'before first content' | 'all of it' | 'behind it' | 'after a decision' | 'come back to';

/** The replies of SharePoint's REST service that were read. Counts, the same in every run. */
export interface Replies {
  readonly requests: number;
  /** Bytes of their bodies: JSON, in batches with a line or two of headers about each part. */
  readonly json: number;
  /** Bytes of their bodies if SharePoint compresses each, as it does (gzip at its usual level). */
  readonly gzip: number;
}

export interface MeasuredReplies extends Replies {
  readonly view: string;
  readonly rows: number;
  readonly moment: Moment;
  /** Elements in the web part, once it is quiet. */
  readonly elements: number;
}

/** An answer for one site should read as much at any length of list; the other views are reported at one length. */
const atAnyLength: readonly View[] = [mySite, whatToDo];
const atOneLength: readonly View[] = [firstVisit, allSites, queue];

/** Weighs what each view reads at each of its moments. Several views at once, since nothing here is timed. */
export async function measureReplies(
  browser: Browser,
  hosts: Hosts,
  { only }: Options,
): Promise<readonly MeasuredReplies[]> {
  const measured: MeasuredReplies[] = [];
  for (const [rows, host] of hosts) {
    const views = [...atAnyLength, ...(rows === gatedRows ? atOneLength : [])].filter(({ name }) =>
      only.includes(name),
    );
    const opened = await heldBack(host, () => Promise.all(views.map((view) => openedView(browser, host, view))));
    const moments = await Promise.all(opened.map(async (each) => [...each.moments, ...(await later(each))]));
    measured.push(...moments.flatMap((ofView, at) => ofView.map((each) => ({ view: views[at].name, rows, ...each }))));
  }
  return measured;
}

type Momentary = Omit<MeasuredReplies, 'view' | 'rows'>;

interface Opened {
  readonly view: View;
  readonly page: Page;
  /** Resolves once the page is quiet, with what was read since the last call. */
  quiet(): Promise<readonly Buffer[]>;
  readonly moments: readonly Momentary[];
}

/** Longer than any timer of a page that asks for more, in milliseconds. */
const quietFor = 750;

/** The page is in a tab that nobody looks at: it reads nothing behind what it shows, however slow the computer is. */
function putAside(): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
}

/** Somebody looks at the tab again. */
function lookAt(): void {
  Reflect.deleteProperty(document, 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Opens a view on a SharePoint that delays each reply, which shows what first content waits for. */
async function openedView(browser: Browser, host: Host, view: View): Promise<Opened> {
  const context = await newContext(browser);
  await context.addCookies([{ name: 'host-persona', value: view.as ?? 'staff', url: host.url }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // The replies to a queue are longer than a browser keeps by default.
  await cdp.send('Network.enable', { maxTotalBufferSize: 400_000_000, maxResourceBufferSize: 100_000_000 });
  const traffic = watchTraffic(cdp);
  const bodies = watchBodies(cdp);
  const told = await watch(page, view);
  await page.addInitScript(putAside);
  const quiet = async (): Promise<readonly Buffer[]> => {
    await traffic.rest(quietFor);
    return bodies.taken();
  };

  await page.goto(`${host.site}/SitePages/${view.address}`, { waitUntil: 'commit' });
  await told.first;
  const first = await bodies.taken();
  await told.whole;
  const rest = await quiet();
  const elements = await elementsIn(page, view);
  return {
    view,
    page,
    quiet,
    moments: [
      { moment: 'before first content', elements, ...total(first) },
      { moment: 'all of it', elements, ...total([...first, ...rest]) },
    ],
  };
}

/** What is read after a view is there. */
async function later({ view, page, quiet }: Opened): Promise<readonly Momentary[]> {
  const readBy = async (moment: Moment, work: Promise<void>): Promise<Momentary> => {
    await work;
    const read = total(await quiet());
    return { moment, elements: await elementsIn(page, view), ...read };
  };
  const decided =
    view === queue
      ? [
          await readBy(
            'behind it',
            page.evaluate(lookAt).then(() => allChecked(page, view)),
          ),
          await readBy('after a decision', decideOne(page)),
        ]
      : [];
  await leave(page, view);
  await quiet();
  const back = await readBy('come back to', comeBack(page, view));
  await page.context().close();
  return [...decided, back];
}

export interface Bodies {
  /** The bodies of the replies that have come since the last call. */
  taken(): Promise<readonly Buffer[]>;
}

export function watchBodies(cdp: CDPSession): Bodies {
  const asked = new Set<string>();
  let read: Promise<Buffer>[] = [];
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.includes('/_api/')) asked.add(requestId);
  });
  cdp.on('Network.loadingFinished', ({ requestId }) => {
    if (!asked.has(requestId)) return;
    read.push(
      cdp
        .send('Network.getResponseBody', { requestId })
        .then(({ body, base64Encoded }) => Buffer.from(body, base64Encoded ? 'base64' : 'utf8')),
    );
  });
  return {
    taken: () => {
      const taken = read;
      read = [];
      return Promise.all(taken);
    },
  };
}

export function total(bodies: readonly Buffer[]): Replies {
  const sum = (lengthOf: (body: Buffer) => number): number => bodies.reduce((bytes, body) => bytes + lengthOf(body), 0);
  return { requests: bodies.length, json: sum(({ length }) => length), gzip: sum((body) => gzipSync(body).length) };
}
