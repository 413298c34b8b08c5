import type { Browser } from '@playwright/test';
import type { Host } from '../../host/server';
import { solutionPath } from '../../host/sites';
import { itemTable } from '../../host/store/itemTable';
import { listByPath } from '../../host/store/lists';
import { webAt } from '../../host/store/webs';
import { newContext } from './browsing';
import { hostWith } from './hosts';
import { load } from './load';
import type { Options } from './options';
import { growthExponent, median } from './statistics';
import { queue } from './views';

// Anybody on the staff can send thousands of requests, all for one email address. The desk must open all the same.

/** How many requests there are: each time twice as many. */
const lengths = [5000, 10_000, 20_000];

/** One opening of the desk, with so many requests, all of them undecided and for one address. */
export interface OpenedDesk {
  readonly rows: number;
  /** Milliseconds from the web part's element until everything it reads is shown. */
  readonly whole: number;
  /** Bytes, after a collection. */
  readonly heap: number;
}

/**
 * Opens the desk on each length right after the other, and every second time in the opposite order, so that whatever
 * else the machine does affects all of them alike.
 */
export async function measureOneAddress(
  browser: Browser,
  { only, quick, runs }: Options,
  say: (line: string) => void,
): Promise<readonly OpenedDesk[]> {
  if (!only.includes(queue.name)) return [];
  const hosts = new Map<number, Host>();
  const opened: OpenedDesk[] = [];
  try {
    for (const rows of lengths) hosts.set(rows, await hostWithOneAddress(rows));
    // Once unmeasured, as everywhere.
    await openDesk(browser, hosts, lengths[0]);
    const times = quick ? 3 : Math.max(5, runs);
    for (let run = 1; run <= times; run += 1) {
      for (const rows of run % 2 ? lengths : [...lengths].reverse()) opened.push(await openDesk(browser, hosts, rows));
      say(`  run ${run} of ${times}`);
    }
  } finally {
    for (const host of hosts.values()) await host.close();
  }
  return opened;
}

async function openDesk(browser: Browser, hosts: ReadonlyMap<number, Host>, rows: number): Promise<OpenedDesk> {
  const context = await newContext(browser);
  const { whole, heap } = await load({ context, host: hosts.get(rows)!, view: queue, condition: 'unthrottled' });
  await context.close();
  return { rows, whole, heap };
}

async function hostWithOneAddress(rows: number): Promise<Host> {
  const host = await hostWith(rows, undefined);
  const { database } = host;
  const web = webAt(database, solutionPath)!;
  const tableOf = (name: string): string =>
    itemTable(listByPath(database, web, `${solutionPath}/Lists/${name}`)!.number);
  database.run(
    `UPDATE ${tableOf('DeviceRequests')} SET RequestedForEmail = 'one.person@openservice.invalid', Outcome = NULL`,
  );
  database.run(`UPDATE ${tableOf('DeviceDecisions')} SET Decision = 'Reopened'`);
  return host;
}

/** What is measured of an opening. */
export type OfDesk = 'whole' | 'heap';

/** The median at each length. */
export function middles(
  opened: readonly OpenedDesk[],
  what: OfDesk,
): { readonly rows: number; readonly value: number }[] {
  return [...new Set(opened.map(({ rows }) => rows))]
    .sort((a, b) => a - b)
    .map((rows) => ({ rows, value: median(opened.filter((each) => each.rows === rows).map((each) => each[what])) }));
}

/** How it grows with the requests; undefined if it was not measured. */
export function growthOfDesk(opened: readonly OpenedDesk[], what: OfDesk): number | undefined {
  return opened.length > 0 ? growthExponent(middles(opened, what)) : undefined;
}
