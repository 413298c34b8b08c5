import type { Browser } from '@playwright/test';
import { newContext } from './browsing';
import { type Changes, change } from './interactions';
import type { Condition } from './load';
import { type Cell, endsOf, type Hosts, type Measured, open, visitsOf } from './opening';
import type { Options } from './options';
import { pairedViews } from './pairs';
import { heldBack, type RequestsBefore, requestsBefore } from './requestsBefore';
import { assertWeighed, type Weight } from './sizes';
import { allSites, firstVisit, isFirstContent, queue, views } from './views';

/**
 * The length of list that the gate for filtering and sorting is about, and the longest that is comfortable to read
 * whole.
 */
export const gatedRows = 10_000;

/**
 * Opens every page this often: those that are compared right after each other, and every second time in the opposite
 * order, so that whatever else the machine does affects all of them alike. Pages that the pairs open are left out.
 */
export async function measureLoads(
  browser: Browser,
  hosts: Hosts,
  options: Options,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  const { only, runs, quick } = options;
  const paired = pairedViews(options);
  // Whole lists are read where filtering is measured anyway, and their elements are counted there.
  const wanted = views.filter(
    (view) => only.includes(view.name) && !(quick && view.readsAll) && !paired.includes(view),
  );
  const conditions: readonly Condition[] = quick ? ['unthrottled'] : ['unthrottled', 'throttled'];
  const cells = conditions
    .flatMap((condition) =>
      [...hosts.keys()].flatMap((rows) => wanted.map((view): Cell => ({ view, rows, condition }))),
    )
    .filter((cell) => isOpened(cell, hosts));
  const measured: Measured[] = [];
  // Once unmeasured: otherwise the first page would pay for what the browser, the host and its database do only once.
  for (const cell of cells.filter(({ condition, rows }) => condition === 'unthrottled' && rows === endsOf(hosts)[0]))
    await open(browser, hosts, cell, 0, ['cold']);
  const began = performance.now();
  for (let run = 1; run <= runs; run += 1) {
    const now = cells.filter((cell) => run === 1 || !readsLongList(cell));
    for (const cell of run % 2 ? now : now.reverse())
      measured.push(...(await open(browser, hosts, cell, run, quick ? ['cold'] : visitsOf(cell.view))));
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    say(`  run ${run} of ${runs}: ${measured.length} pages opened, ${minutes} minutes`);
  }
  return measured;
}

/** A slow computer opens pages at the shortest and the longest lists, which show growth, and reads no long list. */
function isOpened(cell: Cell, hosts: Hosts): boolean {
  if (cell.condition === 'unthrottled') return true;
  return cell.view.readsAll ? !readsLongList(cell) : endsOf(hosts).includes(cell.rows);
}

/** It takes many seconds in any web part: once is enough. */
function readsLongList({ view, rows }: Cell): boolean {
  return Boolean(view.readsAll) && rows > gatedRows;
}

export interface MeasuredRequests extends Omit<RequestsBefore, 'files'> {
  readonly view: string;
  readonly rows: number;
}

/**
 * Counts what each first content waits for, on the shortest and the longest lists; the quick form on the longest only.
 *
 * @throws Error if a first content waits for other files than were weighed.
 */
export async function measureRequests(
  browser: Browser,
  hosts: Hosts,
  { only, quick }: Options,
  weights: readonly Weight[],
): Promise<readonly MeasuredRequests[]> {
  const wanted = views.filter((view) => only.includes(view.name) && isFirstContent(view));
  const measured: MeasuredRequests[] = [];
  for (const rows of quick ? endsOf(hosts).slice(-1) : endsOf(hosts)) {
    const host = hosts.get(rows)!;
    // In parallel, since nothing here is timed.
    measured.push(
      ...(await heldBack(host, () =>
        Promise.all(
          wanted.map(async (view) => {
            const context = await newContext(browser);
            const { files, ...counted } = await requestsBefore(context, host, view);
            await context.close();
            const { first, actions } = weights.find(({ alias }) => alias === view.alias)!;
            const waitedFor = view.waitsFor === undefined ? [] : actions[view.waitsFor];
            assertWeighed(`${view.label}, first content`, [...first, ...waitedFor], files);
            return { view: view.name, rows, ...counted };
          }),
        ),
      )),
    );
  }
  return measured;
}

export interface MeasuredChanges extends Changes {
  readonly interaction: string;
  readonly rows: number;
  readonly condition: Condition;
}

/** Filters and sorts what is loaded of lists of 10,000 rows. */
export async function measureChanges(
  browser: Browser,
  hosts: Hosts,
  { only, quick, runs }: Options,
): Promise<readonly MeasuredChanges[]> {
  const host = hosts.get(gatedRows);
  const measured: MeasuredChanges[] = [];
  if (!host) return measured;
  for (const condition of (quick ? ['unthrottled'] : ['unthrottled', 'throttled']) satisfies Condition[]) {
    for (const view of [allSites, queue, firstVisit].filter(({ name }) => only.includes(name))) {
      const context = await newContext(browser);
      const changes = await change(context, host, view, condition, runs);
      for (const [interaction, times] of Object.entries(changes))
        measured.push({ interaction, rows: gatedRows, condition, ...times });
      await context.close();
    }
  }
  return measured;
}
