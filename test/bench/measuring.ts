import type { Browser } from '@playwright/test';
import type { Host } from '../../host/server';
import { newContext } from './browsing';
import { type Changes, change } from './interactions';
import { type Condition, load, type Load } from './load';
import type { Options } from './options';
import { heldBack, type RequestsBefore, requestsBefore } from './requestsBefore';
import { allSites, firstVisit, isFirstContent, queue, type View, views } from './views';

/**
 * Cold: a browser that has been nowhere. Again: the same page in the same browser, with what it has kept of code and
 * data.
 */
export type Visit = 'cold' | 'again';

export interface Measured extends Load {
  readonly view: string;
  readonly rows: number;
  readonly condition: Condition;
  readonly visit: Visit;
  readonly run: number;
}

/** A page that is opened so often under the same circumstances. */
interface Cell {
  readonly view: View;
  readonly rows: number;
  readonly condition: Condition;
}

/** A local SharePoint for each number of rows. */
export type Hosts = ReadonlyMap<number, Host>;

/** Reading all of a list this long takes many seconds, whoever does it. */
const long = 10_000;
/** Runs of what reads all of a long list. */
const fewRuns = 3;

/**
 * Opens every page so often, those that are compared after each other, and every second time in the opposite order:
 * what the machine does meanwhile then meets all alike.
 */
export async function measureLoads(
  browser: Browser,
  hosts: Hosts,
  { only, runs, quick }: Options,
  say: (line: string) => void,
): Promise<readonly Measured[]> {
  // Whole lists are read where filtering is measured anyway, and their elements counted there.
  const wanted = views.filter(({ name, readsAll }) => only.includes(name) && !(quick && readsAll));
  const conditions: readonly Condition[] = quick ? ['unthrottled'] : ['unthrottled', 'throttled'];
  const cells = conditions.flatMap((condition) =>
    [...hosts.keys()].flatMap((rows) => wanted.map((view): Cell => ({ view, rows, condition }))),
  );
  const measured: Measured[] = [];
  // Once unmeasured: what the browser, the host and its database do only once would else be told of the first page.
  for (const cell of cells.filter(({ view, rows }, at) => at < wanted.length && !(view.readsAll && rows > long)))
    await open(browser, hosts.get(cell.rows)!, cell, 0, true);
  const began = performance.now();
  for (let run = 1; run <= runs; run += 1) {
    const now = cells.filter((cell) => run <= runsOf(cell, runs));
    for (const cell of run % 2 ? now : now.reverse())
      measured.push(...(await open(browser, hosts.get(cell.rows)!, cell, run, quick)));
    const minutes = (performance.now() - began) / 60_000;
    say(`  run ${run} of ${runs}: ${measured.length} pages opened, ${minutes.toFixed(1)} minutes`);
  }
  return measured;
}

function runsOf({ view, rows, condition }: Cell, runs: number): number {
  if (!view.readsAll || rows <= long) return runs;
  return condition === 'unthrottled' ? Math.min(runs, fewRuns) : 0;
}

async function open(
  browser: Browser,
  host: Host,
  { view, rows, condition }: Cell,
  run: number,
  quick: boolean,
): Promise<Measured[]> {
  const context = await newContext(browser);
  const visits: readonly Visit[] = view.readsAll || quick ? ['cold'] : ['cold', 'again'];
  const measured: Measured[] = [];
  for (const visit of visits)
    measured.push({
      view: view.name,
      rows,
      condition,
      visit,
      run,
      ...(await load({ context, host, view, condition })),
    });
  await context.close();
  return measured;
}

export interface MeasuredRequests extends RequestsBefore {
  readonly view: string;
  readonly rows: number;
}

/**
 * Counts what each first content waits for, on the shortest and the longest lists; the quick form on the longest only.
 */
export async function measureRequests(
  browser: Browser,
  hosts: Hosts,
  { only, quick }: Options,
): Promise<readonly MeasuredRequests[]> {
  const lengths = [...hosts.keys()];
  const wanted = views.filter((view) => only.includes(view.name) && isFirstContent(view));
  const measured: MeasuredRequests[] = [];
  for (const rows of new Set(quick ? lengths.slice(-1) : [lengths[0], lengths[lengths.length - 1]])) {
    const host = hosts.get(rows)!;
    // At once, since nothing here is timed.
    measured.push(
      ...(await heldBack(host, () =>
        Promise.all(
          wanted.map(async (view) => {
            const context = await newContext(browser);
            const counted = await requestsBefore(context, host, view);
            await context.close();
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

/** The length of list that the gate of filtering and sorting speaks of. */
const gatedRows = 10_000;

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
