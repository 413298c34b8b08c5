import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from '@playwright/test';
import type { Host } from '../../host/server';
import { newContext } from './browsing';
import { comeBack, decideOne, leave } from './journeys';
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
 * - `all of it`: from the opening of the page until it is quiet, that included
 * - `after a decision`: from pressing the button, the writing included
 * - `come back to`: by the back button, in the same page, while nothing has changed
 */
export type Moment = 'before first content' | 'all of it' | 'after a decision' | 'come back to';

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
}

/** What answers for one site should read as much at any length of list; the others are told of at one length. */
const atAnyLength: readonly View[] = [mySite, whatToDo];
const atOneLength: readonly View[] = [firstVisit, allSites, queue];

/** Weighs what each view reads, at each moment that it has. */
export async function measureReplies(
  browser: Browser,
  hosts: Hosts,
  { only }: Options,
): Promise<readonly MeasuredReplies[]> {
  const measured: MeasuredReplies[] = [];
  for (const [rows, host] of hosts) {
    const views = [...atAnyLength, ...(rows === gatedRows ? atOneLength : [])];
    for (const view of views.filter(({ name }) => only.includes(name)))
      for (const [moment, replies] of await repliesOf(browser, host, view))
        measured.push({ view: view.name, rows, moment, ...replies });
  }
  return measured;
}

/** A page that reads whole lists thinks for longer than others between two requests. Milliseconds. */
const quiet = 1500;

async function repliesOf(browser: Browser, host: Host, view: View): Promise<(readonly [Moment, Replies])[]> {
  const context = await newContext(browser);
  await context.addCookies([{ name: 'host-persona', value: view.as ?? 'staff', url: host.url }]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // The replies to a queue are longer than what a browser keeps unless told.
  await cdp.send('Network.enable', { maxTotalBufferSize: 400_000_000, maxResourceBufferSize: 100_000_000 });
  const traffic = watchTraffic(cdp);
  const bodies = watchBodies(cdp);
  const told = await watch(page, view);
  const moments: (readonly [Moment, Replies])[] = [];

  await heldBack(host, async () => {
    await page.goto(`${host.site}/SitePages/${view.address}`, { waitUntil: 'commit' });
    await told.first;
    const first = await bodies.taken();
    await told.whole;
    await traffic.rest(quiet);
    const rest = await bodies.taken();
    moments.push(['before first content', total(first)], ['all of it', total([...first, ...rest])]);
  });
  const readBy = async (work: Promise<void>): Promise<Replies> => {
    await work;
    await traffic.rest(quiet);
    return total(await bodies.taken());
  };
  if (view === queue) moments.push(['after a decision', await readBy(decideOne(page))]);
  await readBy(leave(page, view));
  moments.push(['come back to', await readBy(comeBack(page, view))]);
  await context.close();
  return moments;
}

interface Bodies {
  /** The bodies of the replies that have come since this was last asked. */
  taken(): Promise<readonly Buffer[]>;
}

function watchBodies(cdp: CDPSession): Bodies {
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

function total(bodies: readonly Buffer[]): Replies {
  const sum = (lengthOf: (body: Buffer) => number): number => bodies.reduce((bytes, body) => bytes + lengthOf(body), 0);
  return { requests: bodies.length, json: sum(({ length }) => length), gzip: sum((body) => gzipSync(body).length) };
}
